import { type ReactNode, useCallback } from "react";
import type { PageQuery } from "../../core/analysis/views";
import type { Decisions, TierDecision } from "../../core/changes/proposal";
import type { Tier } from "../../core/sheets/tier";
import { EmptyState } from "../components/EmptyState";
import { ProblemBar } from "../components/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { WindowedList } from "../components/WindowedList";
import { usePane } from "../session/paneContext";
import { usePages } from "../session/usePages";
import { useTexts } from "../session/useTexts";
import { TierCard } from "./TierCard";

interface Props {
  readonly tier: Tier | null;
  readonly changedOnly: boolean;
  readonly decisions: Decisions<TierDecision>;
}

/** The customers of a tier, or of all, or only those that moved. */
export function TierList({ tier, changedOnly, decisions }: Props): ReactNode {
  const styles = useSurfaces();
  const { analysis, dispatch } = usePane();
  const { tiering, common } = useTexts();
  const fetchPage = useCallback(
    (query: PageQuery) =>
      analysis.call("tiers", [{ ...query, changedOnly, ...(tier === null ? {} : { tier }) }]),
    [analysis, tier, changedOnly],
  );
  const pages = usePages(fetchPage);
  const renderRow = (index: number) => {
    const view = pages.rowAt(index);
    if (!view) return <div className={styles.card}>{common.loadingRow}</div>;
    return (
      <TierCard
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
      label={tier === null ? tiering.all : common.tiers[tier]}
      onRange={pages.onRange}
      renderRow={renderRow}
      total={pages.total ?? 0}
    />
  );
}
