import type { ReactNode } from "react";
import type { ClusterView } from "../../../core/analysis/dedupe/clusterViews";
import type { Decisions, MergeDecision, MergeScope } from "../../../core/changes/proposal";
import { LoadingRow } from "../../components/lists/LoadingRow";
import { ReviewedList } from "../../components/lists/ReviewedList";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import type { Pages } from "../../session/hooks/usePages";
import { useReviewKeys } from "../../session/hooks/useReviewKeys";
import { useTexts } from "../../session/hooks/useTexts";
import { keptMembers } from "../merge/belonging";
import { untouched } from "../merge/mergeChoice";
import { ClusterCard } from "./ClusterCard";

interface Props {
  readonly pages: Pick<Pages<ClusterView>, "total" | "rowAt" | "onRange">;
  readonly decisions: Decisions<MergeDecision>;
  readonly scope: MergeScope;
  /** More groups are still looked for: how many there will be is not known. */
  readonly searching: boolean;
  readonly start: number;
  readonly onMove: (index: number) => void;
}

/** The groups one under the other, worked through by keys or buttons. */
export function GroupList({ pages, decisions, scope, searching, start, onMove }: Props): ReactNode {
  const styles = useSurfaces();
  const { dispatch } = usePane();
  const { dedupe } = useTexts();
  const total = pages.total ?? 0;
  const decide = (index: number, change: (decision: MergeDecision) => MergeDecision) => {
    const cluster = pages.rowAt(index);
    if (!cluster) return;
    const decision = change(decisions[cluster.id] ?? untouched);
    if (decision.verdict === "accept" && keptMembers(cluster, decision).length < 2) return;
    const group = cluster.certainty === "certain" ? cluster.certainty : null;
    dispatch({ type: "duplicates", event: { kind: "decided", id: cluster.id, decision, group } });
  };
  const keys = useReviewKeys({
    total,
    start,
    onMove,
    onAccept: (index) => decide(index, (decision) => ({ ...decision, verdict: "accept" })),
    onReject: (index) => decide(index, (decision) => ({ ...decision, verdict: "reject" })),
  });
  const renderRow = (index: number) => {
    const cluster = pages.rowAt(index);
    if (!cluster) return <LoadingRow />;
    return (
      <ClusterCard
        active={index === keys.active}
        cluster={cluster}
        decision={decisions[cluster.id] ?? untouched}
        onChange={(decision) => decide(index, () => decision)}
        onOpen={() => keys.setActive(index)}
        onVerdict={(verdict) => {
          decide(index, (decision) => ({ ...decision, verdict }));
          if (verdict !== "undecided") keys.setActive(Math.min(index + 1, total - 1));
        }}
        onSkip={() => keys.setActive(Math.min(index + 1, total - 1))}
        position={searching ? dedupe.groupSoFar(index + 1) : dedupe.group(index + 1, total)}
        scope={scope}
      />
    );
  };
  return (
    <ReviewedList
      estimate={84}
      head={total > 0 && <span className={styles.muted}>{dedupe.keys}</span>}
      keys={keys}
      label={dedupe.title}
      pages={pages}
      renderRow={renderRow}
    />
  );
}
