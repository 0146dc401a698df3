import { Button, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { ClusterView, DuplicateSummary } from "../../core/analysis/dedupe/clusterViews";
import type { Decisions, MergeDecision, MergeScope } from "../../core/changes/proposal";
import type { Certainty } from "../../core/dedupe/clusters/duplicates";
import { ActionBar } from "../components/layout/ActionBar";
import { Heading } from "../components/layout/Heading";
import { Tile } from "../components/layout/Tile";
import { EmptyState } from "../components/notices/EmptyState";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { usePlace } from "../session/hooks/usePlace";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { acceptedCount, refusedCount } from "../session/state/accepted";
import type { Groups } from "../session/state/jobState";
import { AcceptCertain } from "./AcceptCertain";
import { DedupeOptions } from "./DedupeOptions";
import { GroupList } from "./groups/GroupList";
import { useGroupPages } from "./groups/useGroupPages";
import { MergedLink } from "./MergedLink";

interface Props {
  /** null while the search is under way: only `early` groups are there, and nothing can be written yet. */
  readonly summary: DuplicateSummary | null;
  readonly early: readonly ClusterView[];
  readonly decisions: Decisions<MergeDecision>;
  readonly groups: Groups;
  readonly scope: MergeScope;
}

/** The groups, certain ones first: each opened, judged, or left alone. The same page while more are looked for. */
export function DuplicateReview({ summary, early, decisions, groups, scope }: Props): ReactNode {
  const styles = useSurfaces();
  const { dedupe } = useTexts();
  const { session } = usePane();
  const [route] = session.trail;
  const [{ certainty: kept, index }, mark] = usePlace();
  const place = kept === undefined ? undefined : { certainty: kept, index: index ?? 0 };
  const at = place ?? (route.page === "dedupe" ? route.at : undefined);
  const [chosen, setChosen] = useState<Certainty | null>(at?.certainty ?? null);
  const certainty = chosen ?? (summary?.certain === 0 ? "probable" : "certain");
  const searching = summary === null;
  const left = (summary?.certain ?? 0) - refusedCount(decisions, groups);
  const pages = useGroupPages(certainty, early, searching);
  return (
    <>
      <Heading
        lead={searching ? dedupe.firstGroups(early.length) : dedupe.summary(summary.rows)}
        title={dedupe.title}
      />
      {summary && <Kinds certainty={certainty} onChoose={setChosen} summary={summary} />}
      {certainty === "certain" && summary !== null && (left > 0 || scope.allCertain) && (
        <AcceptCertain decisions={decisions} groups={left} scope={scope} />
      )}
      {summary !== null && summary.remembered > 0 && (
        <span className={styles.muted}>{dedupe.remembered(summary.remembered)}</span>
      )}
      {summary && <DedupeOptions />}
      {summary && <MergedLink />}
      {summary !== null && summary[certainty] === 0 && (
        <EmptyState icon="check" lead="" title={dedupe.noneOfKind[certainty]} />
      )}
      {pages.problem && <ProblemBar problem={pages.problem} />}
      <GroupList
        decisions={decisions}
        key={certainty}
        onMove={(now) => mark({ certainty, index: now })}
        pages={pages}
        scope={scope}
        searching={searching}
        start={at?.certainty === certainty ? at.index : 0}
      />
      {summary && <Decided decisions={decisions} groups={groups} scope={scope} summary={summary} />}
    </>
  );
}

/** How many groups of each certainty there are, and which are shown. */
function Kinds({
  summary,
  certainty,
  onChoose,
}: {
  readonly summary: DuplicateSummary;
  readonly certainty: Certainty;
  readonly onChoose: (kind: Certainty) => void;
}): ReactNode {
  const styles = useSurfaces();
  const { dedupe, common } = useTexts();
  return (
    <fieldset aria-label={dedupe.filter} className={mergeClasses(styles.row, styles.bare)}>
      {(["certain", "probable"] as const).map((kind) => (
        <Tile
          count={common.count(summary[kind])}
          key={kind}
          label={dedupe[kind]}
          name={`${dedupe[kind]} ${dedupe.groups(summary[kind])}`}
          onPress={() => onChoose(kind)}
          pressed={certainty === kind}
        />
      ))}
    </fieldset>
  );
}

/** What was decided so far, and the way to the changes it makes. */
function Decided({
  summary,
  decisions,
  groups,
  scope,
}: Omit<Props, "early"> & { readonly summary: DuplicateSummary }): ReactNode {
  const { dedupe } = useTexts();
  const { preview } = useWriting();
  const base = scope.allCertain ? summary.certain : 0;
  const accepted = acceptedCount(base, decisions, groups, () => scope.allCertain);
  const parted = Object.values(decisions).filter(({ verdict }) => verdict === "reject").length;
  if (accepted + parted === 0) return null;
  return (
    <ActionBar
      text={[
        ...(accepted > 0 ? [dedupe.decided(accepted)] : []),
        ...(parted > 0 ? [dedupe.toRemember(parted)] : []),
      ].join(" · ")}
    >
      <Button appearance="primary" onClick={() => preview("duplicates")}>
        {dedupe.preview}
      </Button>
    </ActionBar>
  );
}
