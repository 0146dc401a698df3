import { type ReactNode, useCallback } from "react";
import type { PageQuery } from "../../../core/analysis/context/views";
import type { Decisions, TierDecision } from "../../../core/changes/proposal";
import { SearchField } from "../../components/inputs/SearchField";
import { LoadingRow } from "../../components/lists/LoadingRow";
import { WindowedList } from "../../components/lists/WindowedList";
import { EmptyState } from "../../components/notices/EmptyState";
import { ProblemBar } from "../../components/notices/ProblemBar";
import { SearchNone } from "../../components/notices/SearchNone";
import { usePane } from "../../session/hooks/paneContext";
import { usePages } from "../../session/hooks/usePages";
import { useTexts } from "../../session/hooks/useTexts";
import type { TierFilter } from "../../session/state/tierFilter";
import { TierCard } from "./TierCard";

interface Props {
  readonly filter: TierFilter;
  /** What the customers are called by; "" = whatever. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Shows the customers of all tiers. */
  readonly onAll: () => void;
  /** As-of day of the run, "YYYY-MM-DD". */
  readonly asOf: string;
  readonly isFirstRun: boolean;
  /** What the list is called for those who hear it. */
  readonly label: string;
  readonly decisions: Decisions<TierDecision>;
}

/** The customers a filter lets through, one card each. */
export function TierList({
  filter,
  text,
  onText,
  onAll,
  asOf,
  isFirstRun,
  label,
  decisions,
}: Props): ReactNode {
  const { analysis, dispatch } = usePane();
  const { customers, tiering } = useTexts();
  const fetchPage = useCallback(
    (query: PageQuery) => analysis.call("tiers", [{ ...query, ...filter, text, bestFirst: true }]),
    [analysis, filter, text],
  );
  const pages = usePages(fetchPage);
  const renderRow = (index: number) => {
    const view = pages.rowAt(index);
    if (!view) return <LoadingRow />;
    return (
      <TierCard
        asOf={asOf}
        decision={decisions[view.id]}
        isFirstRun={isFirstRun}
        onDecide={(decision) =>
          dispatch({ type: "tiers", event: { kind: "decided", id: view.id, decision, group: null } })
        }
        view={view}
      />
    );
  };
  if (pages.problem) return <ProblemBar problem={pages.problem} />;
  return (
    <>
      <SearchField found={pages.total} onText={onText} text={text} />
      {pages.total === 0 && text === "" && <EmptyState icon="tiers" lead="" title={tiering.listEmpty} />}
      {pages.total === 0 && text !== "" && (
        <SearchNone
          lead={customers.foundNoneLead}
          onAll={Object.keys(filter).length > 0 ? onAll : null}
          text={text}
        />
      )}
      <WindowedList
        estimate={150}
        label={label}
        onRange={pages.onRange}
        renderRow={renderRow}
        total={pages.total ?? 0}
      />
    </>
  );
}
