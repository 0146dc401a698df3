import { Button, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import type { DuplicateSummary } from "../../core/analysis/clusterViews";
import type { PageQuery } from "../../core/analysis/views";
import type { Decisions, MergeDecision, MergeScope } from "../../core/changes/proposal";
import type { Certainty } from "../../core/dedupe/duplicates";
import { ActionBar } from "../components/ActionBar";
import { Heading } from "../components/Heading";
import { ProblemBar } from "../components/ProblemBar";
import { ReviewedList } from "../components/ReviewedList";
import { useSurfaces } from "../components/surfaces";
import { Tile } from "../components/Tile";
import { acceptedCount } from "../session/accepted";
import type { Groups } from "../session/jobState";
import { usePane } from "../session/paneContext";
import { usePages } from "../session/usePages";
import { useReviewKeys } from "../session/useReviewKeys";
import { useTexts } from "../session/useTexts";
import { useWriting } from "../session/useWriting";
import { AcceptCertain } from "./AcceptCertain";
import { ClusterCard } from "./ClusterCard";
import { DedupeOptions } from "./DedupeOptions";
import { keptMembers, untouched } from "./mergeChoice";

interface Props {
  readonly summary: DuplicateSummary;
  readonly decisions: Decisions<MergeDecision>;
  readonly groups: Groups;
  readonly scope: MergeScope;
}

/** The groups, certain ones first: each opened, judged, or left alone. */
export function DuplicateReview({ summary, decisions, groups, scope }: Props): ReactNode {
  const styles = useSurfaces();
  const { analysis, dispatch } = usePane();
  const { dedupe, common } = useTexts();
  const { preview } = useWriting();
  const [certainty, setCertainty] = useState<Certainty>(summary.certain > 0 ? "certain" : "probable");
  const fetchPage = useCallback(
    (query: PageQuery) => analysis.call("clusters", [{ ...query, certainty }]),
    [analysis, certainty],
  );
  const pages = usePages(fetchPage);
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
    onAccept: (index) => decide(index, (decision) => ({ ...decision, verdict: "accept" })),
    onReject: (index) => decide(index, (decision) => ({ ...decision, verdict: "reject" })),
  });
  const base = scope.allCertain ? summary.certain : 0;
  const accepted = acceptedCount(base, decisions, groups, () => scope.allCertain);
  const parted = Object.values(decisions).filter(({ verdict }) => verdict === "reject").length;
  const renderRow = (index: number) => {
    const cluster = pages.rowAt(index);
    if (!cluster) return <div className={styles.card}>{common.loadingRow}</div>;
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
        position={dedupe.group(index + 1, total)}
        scope={scope}
      />
    );
  };
  return (
    <>
      <Heading lead={dedupe.summary(summary.rows)} title={dedupe.title} />
      <fieldset aria-label={dedupe.filter} className={mergeClasses(styles.row, styles.bare)}>
        {(["certain", "probable"] as const).map((kind) => (
          <Tile
            count={common.count(summary[kind])}
            key={kind}
            label={dedupe[kind]}
            name={`${dedupe[kind]} ${dedupe.groups(summary[kind])}`}
            onPress={() => {
              setCertainty(kind);
              keys.setActive(0);
            }}
            pressed={certainty === kind}
          />
        ))}
      </fieldset>
      {certainty === "certain" && summary.certain > 0 && (
        <AcceptCertain scope={scope} groups={summary.certain} />
      )}
      {summary.remembered > 0 && (
        <span className={styles.muted}>{dedupe.remembered(summary.remembered)}</span>
      )}
      <DedupeOptions />
      {pages.problem && <ProblemBar problem={pages.problem} />}
      <ReviewedList
        estimate={84}
        head={<span className={styles.muted}>{dedupe.keys}</span>}
        keys={keys}
        label={dedupe.title}
        pages={pages}
        renderRow={renderRow}
      />
      {accepted + parted > 0 && (
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
      )}
    </>
  );
}
