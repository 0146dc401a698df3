import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { EmptyState } from "../components/EmptyState";
import { JobGate } from "../components/JobGate";
import { usePane } from "../session/paneContext";
import { useJobs } from "../session/useJobs";
import { useTexts } from "../session/useTexts";
import { DedupeOptions } from "./DedupeOptions";
import { DuplicateReview } from "./DuplicateReview";

/** Find rows of one customer, look at each group, merge. */
export function DedupePage(): ReactNode {
  const { session } = usePane();
  const { dedupe, common } = useTexts();
  const { start } = useJobs();
  return (
    <JobGate before={<DedupeOptions />} job="duplicates" state={session.duplicates} words={dedupe}>
      {({ summary, decisions, groups, scope }) =>
        summary.certain + summary.probable === 0 ? (
          <EmptyState icon="check" lead={dedupe.noneLead(summary.candidatePairs)} title={dedupe.none}>
            <Button onClick={() => start("duplicates")}>{common.runAgain}</Button>
            <DedupeOptions />
          </EmptyState>
        ) : (
          <DuplicateReview decisions={decisions} groups={groups} scope={scope} summary={summary} />
        )
      }
    </JobGate>
  );
}
