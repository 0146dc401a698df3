import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { InspectionSummary } from "../../core/analysis/anomalies/views/inspectionSummary";
import type { CorrectionDecision, Decisions } from "../../core/changes/proposal";
import { JobGate } from "../components/gates/JobGate";
import { Heading } from "../components/layout/Heading";
import { EmptyState } from "../components/notices/EmptyState";
import { NothingRead } from "../components/notices/NothingRead";
import { RelatedSheets } from "../components/sheets/RelatedSheets";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { useJobs } from "../session/hooks/work/useJobs";
import { isNothingRead, knownMappings } from "../session/state/mappingFacts";
import { FindingListCard } from "./inspection/FindingListCard";
import { InspectionReview } from "./inspection/InspectionReview";
import { MarksCard } from "./inspection/MarksCard";
import { NotEvaluated } from "./inspection/NotEvaluated";

/** Inspect the workbook: what is wrong, by severity and rule, and what can be put right. */
export function AnomaliesPage(): ReactNode {
  const { session } = usePane();
  const { anomalies } = useTexts();
  return (
    <JobGate job="inspection" state={session.inspection} words={anomalies}>
      {({ summary, decisions, groups, scope }) =>
        summary.groups.length === 0 ? (
          <NothingFound decisions={decisions} summary={summary} />
        ) : (
          <InspectionReview decisions={decisions} decided={groups} scope={scope} summary={summary} />
        )
      }
    </JobGate>
  );
}

interface NothingFoundProps {
  readonly decisions: Decisions<CorrectionDecision>;
  readonly summary: InspectionSummary;
}

/** No finding to look at: nothing was read, or nothing is wrong. */
function NothingFound({ decisions, summary }: NothingFoundProps): ReactNode {
  const { session } = usePane();
  const { anomalies, common } = useTexts();
  const { start } = useJobs();
  if (isNothingRead(session.book)) {
    return (
      <>
        <Heading title={anomalies.title} />
        <NothingRead customersOnly={false} />
      </>
    );
  }
  return (
    <>
      <Heading title={anomalies.title} />
      <RelatedSheets mappings={knownMappings(session.book) ?? []} />
      <EmptyState icon="check" lead={anomalies.noneLead} title={anomalies.none}>
        <Button onClick={() => start("inspection")}>{common.runAgain}</Button>
      </EmptyState>
      {summary.list && <FindingListCard decisions={decisions} summary={summary} />}
      {summary.marked && <MarksCard marked />}
      <NotEvaluated rules={summary.notEvaluated} />
    </>
  );
}
