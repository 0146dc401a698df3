import { type ReactNode, useCallback } from "react";
import type { PageQuery } from "../../core/analysis/views";
import type { Decisions, TierDecision } from "../../core/changes/proposal";
import { EmptyState } from "../components/EmptyState";
import { ProblemBar } from "../components/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { WindowedList } from "../components/WindowedList";
import { usePane } from "../session/paneContext";
import { usePages } from "../session/usePages";
import { useTexts } from "../session/useTexts";
import { TierCard } from "./TierCard";
import type { TierFilter } from "./tierFilter";

interface Props {
  readonly filter: TierFilter;
  /** As-of day of the run, "YYYY-MM-DD". */
  readonly asOf: string;
  /** What the list is called for those who hear it. */
  readonly label: string;
  readonly decisions: Decisions<TierDecision>;
}

/** The customers a filter lets through, one card each. */
export function TierList({ filter, asOf, label, decisions }: Props): ReactNode {
  const styles = useSurfaces();
  const { analysis, dispatch } = usePane();
  const { tiering, common } = useTexts();
  const fetchPage = useCallback(
    (query: PageQuery) => analysis.call("tiers", [{ ...query, ...filter, bestFirst: true }]),
    [analysis, filter],
  );
  const pages = usePages(fetchPage);
  const renderRow = (index: number) => {
    const view = pages.rowAt(index);
    if (!view) return <div className={styles.card}>{common.loadingRow}</div>;
    return (
      <TierCard
        asOf={asOf}
        decision={decisions[view.id]}
        onDecide={(decision) =>
          dispatch({ type: "tiers", event: { kind: "decided", id: view.id, decision, group: null } })
        }
        view={view}
      />
    );
  };
  if (pages.problem) return <ProblemBar problem={pages.problem} />;
  if (pages.total === 0) return <EmptyState icon="tiers" lead="" title={tiering.listEmpty} />;
  return (
    <WindowedList
      estimate={150}
      label={label}
      onRange={pages.onRange}
      renderRow={renderRow}
      total={pages.total ?? 0}
    />
  );
}
