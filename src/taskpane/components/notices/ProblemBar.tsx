import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../session/hooks/useTexts";
import type { Problem } from "../../session/state/problem";
import { BarTitle } from "./BarTitle";

interface Props {
  readonly problem: Problem;
  readonly title?: string;
  readonly onRetry?: () => void;
}

/** What went wrong and what to do about it, near where it happened. */
export function ProblemBar({ problem, title, onRetry }: Props): ReactNode {
  const { problems, common } = useTexts();
  const { code, sheet, by } = problem;
  const about = [
    problems[code],
    ...(sheet === undefined ? [] : [common.onSheet(sheet)]),
    ...(by === undefined ? [] : [common.heldBy(by)]),
  ];
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {title !== undefined && <BarTitle>{title}</BarTitle>}
        {about.join(" ")}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry} size="small">
            {common.retry}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
