import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DuePage } from "../../core/analysis/followUps/dueViews";
import { useTexts } from "../session/hooks/useTexts";

/** Long after the last record everybody is overdue: no haste of theirs, the records stand still. */
export function RecordsEnded({ page: { endedOn, counts } }: { readonly page: DuePage }): ReactNode {
  const { followUps } = useTexts();
  if (endedOn === null || counts.late === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{followUps.ended(endedOn)}</MessageBarBody>
    </MessageBar>
  );
}
