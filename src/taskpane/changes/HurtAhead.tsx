import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { Patch } from "../../core/changes/patch";
import type { HurtFormulas } from "../../workbook/planning/hurtFormulas";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";

/** Which formulas would show #REF! once these rows are moved out: told while it can still be left. */
export function HurtAhead({ patch }: { readonly patch: Patch }): ReactNode {
  const { gateway } = usePane();
  const { changes } = useTexts();
  const [hurt, setHurt] = useState<readonly HurtFormulas[]>([]);
  useEffect(() => {
    // The write looks for them itself: what is still being looked for by then need not go on.
    const left = new AbortController();
    const keep = (found: readonly HurtFormulas[]) => left.signal.aborted || setHurt(found);
    // A workbook that cannot be read is told of by the write.
    gateway.foreseenHurt(patch, left.signal).then(keep, () => undefined);
    return () => left.abort();
  }, [gateway, patch]);
  if (hurt.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{changes.hurtAhead(hurt)}</MessageBarBody>
    </MessageBar>
  );
}
