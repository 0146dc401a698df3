import { type ReactNode, useCallback } from "react";
import type { SolvedFinding } from "../../core/analysis/anomalies/views/solvedView";
import type { PageQuery } from "../../core/analysis/context/views";
import { BeforeAfter } from "../components/layout/BeforeAfter";
import { Heading } from "../components/layout/Heading";
import { SpotLink } from "../components/links/SpotLink";
import { LoadingRow } from "../components/lists/LoadingRow";
import { WindowedList } from "../components/lists/WindowedList";
import { EmptyState } from "../components/notices/EmptyState";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { usePages } from "../session/hooks/usePages";
import { useTexts } from "../session/hooks/useTexts";
import { AnomaliesPage } from "./AnomaliesPage";

/** What was solved and how; where the results are gone the page it was opened from. */
export function SolvedPage(): ReactNode {
  const { inspection } = usePane().session;
  if (inspection.phase !== "reviewing") return <AnomaliesPage />;
  return <Solved fresh={inspection.summary.list?.solved ?? 0} />;
}

function Solved({ fresh }: { readonly fresh: number }): ReactNode {
  const styles = useSurfaces();
  const { analysis } = usePane();
  const { anomalies, common } = useTexts();
  const fetchPage = useCallback((query: PageQuery) => analysis.call("solvedFindings", [query]), [analysis]);
  const pages = usePages(fetchPage);
  const { total, problem, rowAt, onRange } = pages;
  const lead = total === null ? common.loadingRow : anomalies.solvedLead(fresh, total - fresh);
  return (
    <div className={styles.page} style={{ flex: 1 }}>
      <Heading lead={lead} title={anomalies.turns.solved} />
      {problem && <ProblemBar problem={problem} />}
      {total === 0 && <EmptyState icon="info" lead="" title={anomalies.solvedNone} />}
      <WindowedList
        estimate={110}
        label={anomalies.turns.solved}
        onRange={onRange}
        renderRow={(index) => {
          const solved = rowAt(index);
          return solved ? <SolvedCard solved={solved} /> : <LoadingRow />;
        }}
        total={total ?? 0}
      />
    </div>
  );
}

/** What stood there and what stands there now, and how the list says it was closed. */
function SolvedCard({ solved }: { readonly solved: SolvedFinding }): ReactNode {
  const styles = useSurfaces();
  const { anomalies } = useTexts();
  const { rule, place, before, now, isFiled, closedOn, closedBy, note } = solved;
  const closed = isFiled ? [closedOn ?? "", closedBy, note] : [anomalies.solvedNow, note];
  return (
    <article aria-label={`${rule} ${place}`} className={styles.card} style={{ gap: 4 }}>
      <span className={styles.strong}>{rule}</span>
      <span className={styles.wrap}>
        <span>{place}</span>
        {now && <SpotLink spot={now} />}
      </span>
      {now?.changed && <BeforeAfter after={now.value} before={before} />}
      {now === null && <span>{anomalies.solvedGone(before)}</span>}
      {now?.changed === false && <span>{anomalies.solvedElsewhere}</span>}
      <span className={styles.muted}>{closed.filter((part) => part !== "").join(" · ")}</span>
    </article>
  );
}
