import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useCallback } from "react";
import type { OperationRecord } from "../../core/changes/operation";
import { usePane } from "../session/hooks/paneContext";
import { useAnswer } from "../session/hooks/useAnswer";
import { usePending } from "../session/hooks/usePending";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";

/** A write that a crash or a closed pane left half-done: the user chooses what becomes of it. */
export function PendingOperation(): ReactNode {
  const pending = usePending();
  return pending ? <WaysOut pending={pending} /> : null;
}

/** Finishing is offered where it can be, or where that cannot be told; else it is said why not. */
function WaysOut({ pending: { id, reason } }: { readonly pending: OperationRecord }): ReactNode {
  const { dispatch, gateway } = usePane();
  const { home, problems } = useTexts();
  const { finish, rollBack } = useWriting();
  const { value, problem } = useAnswer(useCallback(() => gateway.finishingOf(id), [gateway, id]));
  const isPossible = value === "possible" || problem !== null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {home.pending(reason)}
        {value && value !== "possible" && ` ${problems[value]}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={() => rollBack(id)} size="small">
          {home.pendingUndo}
        </Button>
        {isPossible && (
          <Button onClick={() => finish(id)} size="small">
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
