import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ProblemBar } from "../components/ProblemBar";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { routeOf } from "../session/state/route";
import { dueQuarter, periodName } from "./quarterEnds";
import { useLastTiering } from "./useLastTiering";

/** Says that a quarter has closed since tiers were last written, and leads to the tiers. */
export function QuarterReminder(): ReactNode {
  const { dispatch, today } = usePane();
  const { tierSteps } = useTexts();
  const { value: last, problem } = useLastTiering();
  if (problem) return <ProblemBar problem={problem} />;
  const due = last && dueQuarter(last.asOf, today());
  if (!last || !due) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{tierSteps.due(periodName(due))}</MessageBarTitle>
        {tierSteps.dueLead(last.period, last.asOf)}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          appearance="primary"
          onClick={() => dispatch({ type: "switched", route: routeOf("tiering") })}
          size="small"
        >
          {tierSteps.dueOpen}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
