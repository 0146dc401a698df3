import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useCallback } from "react";
import type { Patch } from "../../core/changes/patch";
import { usePane } from "../session/hooks/paneContext";
import { useAnswer } from "../session/hooks/useAnswer";
import { useTexts } from "../session/hooks/useTexts";

/**
 * Which formulas would show #REF! once these rows are moved out: told while it can still be left. The write looks for
 * them itself, and tells where the workbook cannot be read.
 */
export function HurtAhead({ patch }: { readonly patch: Patch }): ReactNode {
  const { gateway } = usePane();
  const { changes } = useTexts();
  const { value: hurt } = useAnswer(
    useCallback((signal: AbortSignal) => gateway.foreseenHurt(patch, signal), [gateway, patch]),
  );
  if (hurt === null || hurt.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{changes.hurtAhead(hurt)}</MessageBarBody>
    </MessageBar>
  );
}
