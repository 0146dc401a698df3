import { type ReactNode, useCallback, useMemo, useState } from "react";
import type {
  FindingView,
  InspectionSummary,
  WantedFindings,
} from "../../core/analysis/anomalies/findingViews";
import type { PageQuery } from "../../core/analysis/views";
import type { CorrectionDecision, CorrectionScope, Decisions, Verdict } from "../../core/changes/proposal";
import { EmptyState } from "../components/EmptyState";
import { Heading } from "../components/Heading";
import { ProblemBar } from "../components/ProblemBar";
import { ReviewedList } from "../components/ReviewedList";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { usePages } from "../session/hooks/usePages";
import { usePlace } from "../session/hooks/usePlace";
import { useReviewKeys } from "../session/hooks/useReviewKeys";
import { useTexts } from "../session/hooks/useTexts";
import type { Groups } from "../session/state/jobState";
import type { FindingFilter } from "../session/state/route";
import { CorrectionBar } from "./CorrectionBar";
import { takenBack, verdictOn } from "./correctionChoice";
import { ExportFindings } from "./ExportFindings";
import { FindingCard } from "./FindingCard";
import { NarrowFindings } from "./NarrowFindings";
import { NextRule } from "./NextRule";
import { Together } from "./Together";

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
  const { anomalies, common, tierSteps } = useTexts();
  const { title, together = false, ...opened } = filter;
  const base = useMemo(() => baseOf(filter), [filter]);
  const [wanted, setWanted] = useState<WantedFindings>(place.wanted ?? opened);
  const mark = (now: WantedFindings, index: number) => remember({ wanted: now, index });
  const fetchPage = useCallback(
    (query: PageQuery) => analysis.call("findings", [{ ...query, ...wanted }]),
    [analysis, wanted],
  );
  const pages = usePages(fetchPage);
  const total = pages.total ?? 0;
  const whole = pages.total === null ? 0 : wholeColumns(wanted, pages.total, summary);
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
    if (!finding) return <div className={styles.card}>{common.loadingRow}</div>;
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
      <Heading lead={pages.total === null ? common.loadingRow : anomalies.occurrences(total)} title={title} />
      {whole > 0 && <span className={styles.muted}>{anomalies.wholeColumns(whole)}</span>}
      <NarrowFindings base={base} onChange={narrow} wanted={wanted} />
      {pages.problem && <ProblemBar problem={pages.problem} />}
      {pages.total === 0 && (
        <EmptyState icon="check" lead={filter.gate ? tierSteps.gateEmpty : ""} title={anomalies.listEmpty} />
      )}
      {total > 1 && (
        <Together
          correctable={isCorrectable(wanted, summary)}
          key={JSON.stringify(wanted)}
          oneColumn={isOneColumn(wanted, summary)}
          open={together}
          sample={pages.rowAt(0)}
          total={total}
          wanted={wanted}
        />
      )}
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

/** What the page stands for; a column it was opened at may be left again. */
function baseOf({
  title: _,
  together: __,
  sheet: ___,
  heading: ____,
  ...base
}: FindingFilter): WantedFindings {
  return base;
}

function after(finding: FindingView, decision: CorrectionDecision) {
  return decision.value ?? finding.correction;
}

/** Problems of whole columns that a count since last time holds, but no list of rows. */
function wholeColumns(wanted: WantedFindings, total: number, { list }: InspectionSummary): number {
  const { since, ...narrowed } = wanted;
  return since === undefined || !list || Object.keys(narrowed).length > 0 ? 0 : list[since] - total;
}

/** Of one rule it is known whether any finding has a suggestion. */
function isCorrectable({ ruleId }: WantedFindings, { groups }: InspectionSummary): boolean {
  return groups.some((group) => (ruleId === undefined || group.ruleId === ruleId) && group.correctable > 0);
}

/** Whether every finding asked for stands in cells of one column of one rule. */
function isOneColumn({ ruleId, heading }: WantedFindings, { groups }: InspectionSummary): boolean {
  if (ruleId === undefined) return false;
  if (heading !== undefined) return heading !== "";
  const headings = groups.filter((group) => group.ruleId === ruleId).flatMap(({ columns }) => columns);
  return headings.length === 1 && headings[0]?.heading !== "";
}
