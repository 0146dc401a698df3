import { type ReactNode, useMemo } from "react";
import type { FindingView, WantedFindings } from "../../../core/analysis/anomalies/views/findingViews";
import type { InspectionSummary } from "../../../core/analysis/anomalies/views/inspectionSummary";
import { Heading } from "../../components/layout/Heading";
import { EmptyState } from "../../components/notices/EmptyState";
import { ProblemBar } from "../../components/notices/ProblemBar";
import { useSurfaces } from "../../components/surfaces";
import type { Pages } from "../../session/hooks/usePages";
import { useTexts } from "../../session/hooks/useTexts";
import type { FindingFilter } from "../../session/state/route";
import { Together } from "../verdicts/Together";
import { NarrowFindings } from "./NarrowFindings";

interface Props {
  readonly filter: FindingFilter;
  /** What is asked for by now. */
  readonly wanted: WantedFindings;
  readonly onNarrow: (wanted: WantedFindings) => void;
  readonly pages: Pages<FindingView>;
  readonly summary: InspectionSummary;
}

/** What the list is of and how many there are, how to cut it down, and what can be done with all of it at once. */
export function FindingsHead({ filter, wanted, onNarrow, pages, summary }: Props): ReactNode {
  const styles = useSurfaces();
  const { anomalies, common, tierSteps } = useTexts();
  const base = useMemo(() => baseOf(filter), [filter]);
  const total = pages.total ?? 0;
  const whole = pages.total === null ? 0 : wholeColumns(wanted, pages.total, summary);
  return (
    <>
      <Heading
        lead={pages.total === null ? common.loadingRow : anomalies.occurrences(total)}
        title={filter.title}
      />
      {whole > 0 && <span className={styles.muted}>{anomalies.wholeColumns(whole)}</span>}
      <NarrowFindings base={base} onChange={onNarrow} wanted={wanted} />
      {pages.problem && <ProblemBar problem={pages.problem} />}
      {pages.total === 0 && (
        <EmptyState icon="check" lead={filter.gate ? tierSteps.gateEmpty : ""} title={anomalies.listEmpty} />
      )}
      {total > 1 && (
        <Together
          correctable={isCorrectable(wanted, summary)}
          key={JSON.stringify(wanted)}
          oneColumn={isOneColumn(wanted, summary)}
          open={filter.together ?? false}
          sample={pages.rowAt(0)}
          total={total}
          wanted={wanted}
        />
      )}
    </>
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
