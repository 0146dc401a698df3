import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DuplicateSummary } from "../../core/analysis/dedupe/clusterViews";
import { JobGate } from "../components/gates/JobGate";
import { Heading } from "../components/layout/Heading";
import { EmptyState } from "../components/notices/EmptyState";
import { NothingRead } from "../components/notices/NothingRead";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { useJobs } from "../session/hooks/work/useJobs";
import { isNothingRead } from "../session/state/mappingFacts";
import type { Session } from "../session/state/session";
import { DedupeOptions } from "./DedupeOptions";
import { DuplicateReview } from "./DuplicateReview";
import { MergedLink } from "./MergedLink";

const none: readonly never[] = [];
const noScope = { allCertain: false };

/** The groups found first, while the rest is searched: the review that goes on when all are there. */
function earlyReview(state: Session["duplicates"]): ReactNode {
  if (state.phase !== "analysing" || state.early === undefined) return null;
  const { found, decisions, groups } = state.early;
  return (
    <DuplicateReview decisions={decisions} early={found} groups={groups} scope={noScope} summary={null} />
  );
}

/** Find rows of one customer, look at each group, merge. */
export function DedupePage(): ReactNode {
  const { session } = usePane();
  const { dedupe } = useTexts();
  return (
    <JobGate
      before={
        <>
          <DedupeOptions />
          <MergedLink />
        </>
      }
      early={earlyReview(session.duplicates)}
      job="duplicates"
      state={session.duplicates}
      words={dedupe}
    >
      {({ summary, decisions, groups, scope }) =>
        summary.certain + summary.probable === 0 || isNothingRead(session.book, ["customers"]) ? (
          <NothingFound summary={summary} />
        ) : (
          <DuplicateReview
            early={none}
            decisions={decisions}
            groups={groups}
            scope={scope}
            summary={summary}
          />
        )
      }
    </JobGate>
  );
}

/** No group to look at: no customer was read, or none is there twice. */
function NothingFound({ summary }: { readonly summary: DuplicateSummary }): ReactNode {
  const { session } = usePane();
  const { dedupe, common } = useTexts();
  const { start } = useJobs();
  const styles = useSurfaces();
  if (isNothingRead(session.book, ["customers"])) {
    return (
      <>
        <Heading title={dedupe.title} />
        <NothingRead customersOnly />
      </>
    );
  }
  return (
    <>
      <Heading title={dedupe.title} />
      <EmptyState icon="check" lead={dedupe.noneLead(summary.candidatePairs)} title={dedupe.none}>
        <Button onClick={() => start("duplicates")}>{common.runAgain}</Button>
      </EmptyState>
      {summary.remembered > 0 && <p className={styles.text}>{dedupe.remembered(summary.remembered)}</p>}
      <DedupeOptions />
      <MergedLink />
    </>
  );
}
