import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";

interface Props {
  /** `warning` where results stand that may be wrong by now. */
  readonly intent: "info" | "warning";
  readonly action: string;
  readonly onAction: () => void;
}

/** Says that the workbook was edited since it was read; nothing while it was not. */
export function OutdatedBar({ intent, action, onAction }: Props): ReactNode {
  const { book } = usePane().session;
  const { common } = useTexts();
  if (book.phase !== "read" || !book.outdated) return null;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{common.outdated}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onAction} size="small">
          {action}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
