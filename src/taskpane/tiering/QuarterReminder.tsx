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
import { useStanding } from "./useStanding";

/** Says that a quarter has closed since tiers were last written, and leads to the tiers of one that has records. */
export function QuarterReminder(): ReactNode {
  const { dispatch } = usePane();
  const { tierSteps } = useTexts();
  const { standing, problem } = useStanding();
  if (problem) return <ProblemBar problem={problem} />;
  if (!standing?.isDue) return null;
  const { title, lead, propose } = standing;
  const open = (asOf: string | undefined) =>
    dispatch({
      type: "switched",
      route: asOf === undefined ? routeOf("tiering") : { page: "tiering", tier: null, asOf },
    });
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {lead}
      </MessageBarBody>
      {propose && (
        <MessageBarActions>
          <Button appearance="primary" onClick={() => open(propose.asOf)} size="small">
            {propose.period === undefined ? tierSteps.dueOpen : tierSteps.endedOpen(propose.period)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
