import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useCallback } from "react";
import { type DueReview, dueReview, isClosingTime } from "../../core/reviews/reviewMonths";
import { BarTitle } from "../components/notices/BarTitle";
import { ProblemBar } from "../components/notices/ProblemBar";
import { usePane } from "../session/hooks/paneContext";
import { useAnswer } from "../session/hooks/useAnswer";
import { useTexts } from "../session/hooks/useTexts";

/** Says at the end of a month, and in the first days after it, that its review is to be made. */
export function ReviewReminder(): ReactNode {
  const { session, today } = usePane();
  // Asked again after every operation: it may have written or undone a review.
  return isClosingTime(today()) ? <Reminder key={session.operations?.[0]?.id} /> : null;
}

function Reminder(): ReactNode {
  const { gateway, today } = usePane();
  const ask = useCallback(async () => ({ last: await gateway.lastReview() }), [gateway]);
  const { value, problem } = useAnswer(ask);
  if (problem) return <ProblemBar problem={problem} />;
  const due = value && dueReview(value.last, today());
  return due && <DueBar {...due} />;
}

function DueBar({ month, open }: DueReview): ReactNode {
  const { dispatch } = usePane();
  const { reviews } = useTexts();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <BarTitle>{reviews.due(month)}</BarTitle>
        {open === null ? reviews.dueLead : reviews.dueOn(open)}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => dispatch({ type: "opened", route: { page: "review" } })} size="small">
          {open === null ? reviews.dueOpen : reviews.dueGoOn}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
