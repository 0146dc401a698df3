import { type ReactNode, useCallback, useMemo, useState } from "react";
import type {
  FindingGroup,
  FindingQuery,
  FindingView,
  InspectionSummary,
} from "../../core/analysis/findingViews";
import type { PageQuery } from "../../core/analysis/views";
import type { CorrectionDecision, CorrectionScope, Decisions, Verdict } from "../../core/changes/proposal";
import { EmptyState } from "../components/EmptyState";
import { Heading } from "../components/Heading";
import { LineSelect } from "../components/LineSelect";
import { ProblemBar } from "../components/ProblemBar";
import { ReviewedList } from "../components/ReviewedList";
import { useSurfaces } from "../components/surfaces";
import type { Groups } from "../session/jobState";
import { usePane } from "../session/paneContext";
import type { FindingFilter } from "../session/route";
import { usePages } from "../session/usePages";
import { useReviewKeys } from "../session/useReviewKeys";
import { useTexts } from "../session/useTexts";
import { CorrectionBar } from "./CorrectionBar";
import { takenBack, verdictOn } from "./correctionChoice";
import { ExportFindings } from "./ExportFindings";
import { FindingCard } from "./FindingCard";

interface Props {
  readonly filter: FindingFilter;
  readonly summary: InspectionSummary;
  readonly decisions: Decisions<CorrectionDecision>;
  readonly decided: Groups;
  readonly scope: CorrectionScope;
}

/** Findings one by one, of one rule and if wished of one column. */
export function FindingList({ filter, summary, decisions, decided, scope }: Props): ReactNode {
  const styles = useSurfaces();
  const { analysis, dispatch } = usePane();
  const { anomalies, common } = useTexts();
  const columns = summary.groups.find(({ ruleId }) => ruleId === filter.ruleId)?.columns ?? [];
  const [place, setPlace] = useState(() =>
    columns.findIndex((c) => c.sheet === filter.sheet && c.heading === filter.heading),
  );
  const column = columns[place];
  const wanted = useMemo(() => wantedOf(filter, column), [filter, column]);
  const fetchPage = useCallback(
    (query: PageQuery) => analysis.call("findings", [{ ...query, ...wanted }]),
    [analysis, wanted],
  );
  const pages = usePages(fetchPage);
  const decide = (finding: FindingView | undefined, decision: CorrectionDecision) => {
    if (!finding || (decision.verdict === "accept" && finding.correction === null)) return;
    const group = finding.safe ? finding.ruleId : null;
    dispatch({ type: "inspection", event: { kind: "decided", id: finding.id, decision, group } });
  };
  const judge = (verdict: Verdict) => (index: number) => decide(pages.rowAt(index), { verdict });
  const keys = useReviewKeys({
    total: pages.total ?? 0,
    onAccept: judge("accept"),
    onReject: judge("reject"),
  });
  const renderRow = (index: number) => {
    const finding = pages.rowAt(index);
    if (!finding) return <div className={styles.card}>{common.loadingRow}</div>;
    return (
      <FindingCard
        active={index === keys.active}
        dismissal={decisions[finding.id]?.dismissal}
        finding={finding}
        onDismiss={(dismissal) => decide(finding, { verdict: "reject", ...(dismissal && { dismissal }) })}
        onSelect={() => keys.setActive(index)}
        onTakeBack={() => decide(finding, { verdict: takenBack(finding, scope) })}
        onVerdict={(verdict) => decide(finding, { verdict })}
        position={anomalies.finding(index + 1, pages.total ?? 0)}
        verdict={verdictOn(finding, decisions[finding.id], scope)}
      />
    );
  };
  return (
    <div className={styles.page} style={{ flex: 1 }}>
      <Heading
        lead={pages.total === null ? common.loadingRow : anomalies.occurrences(pages.total)}
        title={filter.title}
      />
      {columns.length > 1 && (
        <LineSelect
          label={anomalies.column}
          onChange={(value) => setPlace(Number(value))}
          options={[
            { value: "-1", text: anomalies.allColumns },
            ...columns.map(({ sheet, heading, count }, index) => ({
              value: String(index),
              text: `${sheet} · ${heading || anomalies.wholeRow}（${count}）`,
            })),
          ]}
          value={String(place)}
        />
      )}
      {pages.problem && <ProblemBar problem={pages.problem} />}
      {pages.total === 0 && <EmptyState icon="check" lead="" title={anomalies.listEmpty} />}
      <ReviewedList
        estimate={150}
        head={
          <div className={styles.wrap}>
            <span className={styles.muted}>{anomalies.keys}</span>
            <ExportFindings filter={wanted} title={filter.title} />
          </div>
        }
        keys={keys}
        label={filter.title}
        pages={pages}
        renderRow={renderRow}
      />
      <CorrectionBar decided={decided} decisions={decisions} groups={summary.groups} scope={scope} />
    </div>
  );
}

/** The query behind a page of findings; a column chosen on the page narrows it. */
function wantedOf(
  { title: _, ...filter }: FindingFilter,
  column: FindingGroup["columns"][number] | undefined,
): Omit<FindingQuery, "offset" | "limit"> {
  const { sheet: _sheet, heading: _heading, ...rest } = filter;
  return column ? { ...rest, sheet: column.sheet, heading: column.heading } : rest;
}
