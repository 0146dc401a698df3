import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import type { Filed } from "../session/state/session";
import { useFiling } from "./useFiling";

/** The contact filed last, and the way to take it back; a write under way. */
export function FiledBar({ filed }: { readonly filed: readonly Filed[] }): ReactNode {
  const { session } = usePane();
  const { followUps } = useTexts();
  const { undo } = useFiling();
  const [last] = filed;
  if (session.writing.phase === "applying")
    return (
      <MessageBar intent="info" layout="multiline" role="status">
        <MessageBarBody>{followUps.writing}</MessageBarBody>
      </MessageBar>
    );
  if (!last) return null;
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>
        {followUps.filed(last.companyName)}
        {filed.length > 1 && <div>{followUps.filedMore(filed.length)}</div>}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => undo(last.operationId)} size="small">
          {followUps.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
