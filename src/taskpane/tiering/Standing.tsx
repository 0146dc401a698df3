import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { dueQuarter, periodName, runningQuarterEnd } from "./quarterEnds";
import { useLastTiering } from "./useLastTiering";

/** Where the quarters stand: what was written last, and what is due now or when the next is. */
export function Standing(): ReactNode {
  const { today } = usePane();
  const { tierSteps } = useTexts();
  const { value: last } = useLastTiering();
  if (!last) return null;
  const due = dueQuarter(last.asOf, today());
  const title = due ? tierSteps.due(periodName(due)) : tierSteps.current(last.period, last.customers);
  const lead = due
    ? tierSteps.dueLead(last.period, last.asOf)
    : tierSteps.currentLead(runningQuarterEnd(today()).day);
  return (
    <MessageBar intent={due ? "info" : "success"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {lead}
      </MessageBarBody>
    </MessageBar>
  );
}
