import { type ReactNode, useCallback, useState } from "react";
import type { FindingView, WantedFindings } from "../../../core/analysis/anomalies/views/findingViews";
import type { InspectionSummary } from "../../../core/analysis/anomalies/views/inspectionSummary";
import type { PageQuery } from "../../../core/analysis/context/views";
import type { CorrectionDecision, CorrectionScope, Decisions, Verdict } from "../../../core/changes/proposal";
import { LoadingRow } from "../../components/lists/LoadingRow";
import { ReviewedList } from "../../components/lists/ReviewedList";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { usePages } from "../../session/hooks/usePages";
import { usePlace } from "../../session/hooks/usePlace";
import { useReviewKeys } from "../../session/hooks/useReviewKeys";
import { useTexts } from "../../session/hooks/useTexts";
import type { Groups } from "../../session/state/jobState";
import type { FindingFilter } from "../../session/state/route";
import { CorrectionBar } from "../verdicts/CorrectionBar";
import { takenBack, verdictOn } from "../verdicts/correctionChoice";
import { ExportFindings } from "./ExportFindings";
import { FindingCard } from "./FindingCard";
import { FindingsHead } from "./FindingsHead";
import { NextRule } from "./NextRule";

interface Props {
  readonly filter: FindingFilter;
  readonly summary: InspectionSummary;
  readonly decisions: Decisions<CorrectionDecision>;
  readonly decided: Groups;
  readonly scope: CorrectionScope;
}

/** Findings one by one, of a rule or a person, cut down further as wished, or all of them at once. */
export function FindingList({ filter, summary, decisions, decided, scope }: Props): ReactNode {
  const styles = useSurfaces();
  const { analysis, dispatch } = usePane();
  const [place, remember] = usePlace();
  const { anomalies } = useTexts();
  const { title, together: _, ...opened } = filter;
  const [wanted, setWanted] = useState<WantedFindings>(place.wanted ?? opened);
  const mark = (now: WantedFindings, index: number) => remember({ wanted: now, index });
  const fetchPage = useCallback(
    (query: PageQuery) => analysis.call("findings", [{ ...query, ...wanted }]),
    [analysis, wanted],
  );
  const pages = usePages(fetchPage);
  const total = pages.total ?? 0;
  const narrow = (now: WantedFindings) => {
    setWanted(now);
    mark(now, 0);
  };
  const decide = (finding: FindingView | undefined, decision: CorrectionDecision) => {
    if (!finding || (decision.verdict === "accept" && after(finding, decision) === null)) return;
    const group = finding.safe ? finding.ruleId : null;
    dispatch({ type: "inspection", event: { kind: "decided", id: finding.id, decision, group } });
  };
  const judge = (verdict: Verdict) => (index: number) => decide(pages.rowAt(index), { verdict });
  const keys = useReviewKeys({
    total,
    start: place.index ?? 0,
    onMove: (index) => mark(wanted, index),
    onAccept: judge("accept"),
    onReject: judge("reject"),
  });
  const renderRow = (index: number) => {
    const finding = pages.rowAt(index);
    if (!finding) return <LoadingRow />;
    return (
      <FindingCard
        active={index === keys.active}
        decision={decisions[finding.id]}
        finding={finding}
        onDecide={(decision) => decide(finding, decision)}
        onSelect={() => keys.setActive(index)}
        onTakeBack={() => decide(finding, { verdict: takenBack(finding, scope) })}
        position={anomalies.finding(index + 1, total)}
        severity={(filter.systemic && filter.severity) || finding.severity}
        verdict={verdictOn(finding, decisions[finding.id], scope)}
      />
    );
  };
  return (
    <div className={styles.page} style={{ flex: 1 }}>
      <FindingsHead filter={filter} onNarrow={narrow} pages={pages} summary={summary} wanted={wanted} />
      <ReviewedList
        estimate={150}
        head={
          <div className={styles.wrap}>
            <span className={styles.muted}>{anomalies.keys}</span>
            <ExportFindings filter={wanted} title={title} />
          </div>
        }
        keys={keys}
        label={title}
        pages={pages}
        renderRow={renderRow}
      />
      {pages.total !== null && <NextRule filter={filter} groups={summary.groups} />}
      <CorrectionBar decided={decided} decisions={decisions} groups={summary.groups} scope={scope} />
    </div>
  );
}

function after(finding: FindingView, decision: CorrectionDecision) {
  return decision.value ?? finding.correction;
}
