import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { EmptyState } from "../components/EmptyState";
import { Heading } from "../components/Heading";
import { JobGate } from "../components/JobGate";
import { NothingRead } from "../components/NothingRead";
import { isNothingRead } from "../session/mappingFacts";
import { usePane } from "../session/paneContext";
import { useJobs } from "../session/useJobs";
import { useTexts } from "../session/useTexts";
import { FindingListCard } from "./FindingListCard";
import { InspectionReview } from "./InspectionReview";

/** Inspect the workbook: what is wrong, by severity and rule, and what can be put right. */
export function AnomaliesPage(): ReactNode {
  const { session } = usePane();
  const { anomalies, common } = useTexts();
  const { start } = useJobs();
  return (
    <JobGate job="inspection" state={session.inspection} words={anomalies}>
      {({ summary, decisions, groups, scope }) =>
        summary.groups.length === 0 && isNothingRead(session.book) ? (
          <>
            <Heading title={anomalies.title} />
            <NothingRead customersOnly={false} />
          </>
        ) : summary.groups.length === 0 ? (
          <>
            <Heading title={anomalies.title} />
            <EmptyState icon="check" lead={anomalies.noneLead} title={anomalies.none}>
              <Button onClick={() => start("inspection")}>{common.runAgain}</Button>
            </EmptyState>
            {summary.list && <FindingListCard decisions={decisions} summary={summary} />}
          </>
        ) : (
          <InspectionReview decisions={decisions} decided={groups} scope={scope} summary={summary} />
        )
      }
    </JobGate>
  );
}
