import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BarTitle } from "../../components/notices/BarTitle";
import { ProblemBar } from "../../components/notices/ProblemBar";
import { usePane } from "../../session/hooks/paneContext";
import { useStanding } from "./useStanding";

/** Says that a quarter has closed since tiers were last written, and leads to the tiers of one that has records. */
export function QuarterReminder(): ReactNode {
  const { dispatch } = usePane();
  const { standing, problem } = useStanding();
  if (problem) return <ProblemBar problem={problem} />;
  if (!standing?.isDue) return null;
  const { title, lead, propose } = standing;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <BarTitle>{title}</BarTitle>
        {lead}
      </MessageBarBody>
      {propose && (
        <MessageBarActions>
          <Button
            appearance="primary"
            onClick={() => dispatch({ type: "switched", route: propose.route })}
            size="small"
          >
            {propose.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
