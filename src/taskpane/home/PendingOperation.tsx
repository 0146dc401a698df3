import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/useWriting";

/** A write that a crash or a closed pane left half-done: the user chooses what becomes of it. */
export function PendingOperation(): ReactNode {
  const { session, dispatch } = usePane();
  const { home } = useTexts();
  const { finish, rollBack } = useWriting();
  const pending = session.operations?.find(({ state }) => state === "pending");
  if (!pending) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{home.pending(pending.reason)}</MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={() => rollBack(pending.id)} size="small">
          {home.pendingUndo}
        </Button>
        {pending.operation !== "install" && (
          <Button onClick={() => finish(pending.id)} size="small">
            {home.pendingFinish}
          </Button>
        )}
        <Button onClick={() => dispatch({ type: "opened", route: { page: "journal" } })} size="small">
          {home.pendingLook}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
