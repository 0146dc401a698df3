import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../session/hooks/useTexts";

interface Props {
  readonly count: number;
  readonly onWrite: () => void;
}

/** Words typed on the sheet, of which the customers do not know yet. */
export function ToRetire({ count, onWrite }: Props): ReactNode {
  const { reviews } = useTexts();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{reviews.toRetire(count)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onWrite} size="small">
          {reviews.write}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
