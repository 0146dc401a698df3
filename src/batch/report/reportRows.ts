import type { SheetMapping } from "../../core/adopt/mapping/mapping";
import type { FindingView } from "../../core/analysis/anomalies/views/findingViews";
import type { ClusterView } from "../../core/analysis/dedupe/clusterViews";
import type { TierView } from "../../core/analysis/tiering/views/tierViews";
import { columnLetter } from "../../core/sheets/cell";
import type { BatchReport } from "./report";

const hundredths = (value: number) => Math.round(value * 100) / 100;
const orNull = (value: number) => (Number.isNaN(value) ? null : hundredths(value));

export function mappingRows(mappings: readonly SheetMapping[]): BatchReport["mapping"] {
  return mappings.map(({ columns, ...mapping }) => ({
    ...mapping,
    columns: columns.map(({ column, heading, field, confidence }) => ({
      column: columnLetter(column),
      heading,
      field,
      confidence: hundredths(confidence),
    })),
  }));
}

export function findingRows(findings: readonly FindingView[]): BatchReport["findings"] {
  return findings.map(({ ruleId, severity, sheet, row, column, value, message, correction }) => ({
    ruleId,
    severity,
    sheet,
    row,
    column,
    value,
    message,
    correction: correction === null ? null : String(correction),
  }));
}

export function clusterRows(clusters: readonly ClusterView[]): BatchReport["clusters"] {
  return clusters.map(({ members, certainty, matchWeight, survivor, evidence }) => {
    const rows = members.map(({ sheet, row }) => ({ sheet, row }));
    const kept = members.find((member) => member.tableRow === survivor) ?? members[0];
    return {
      rows,
      certainty,
      matchWeight: hundredths(matchWeight),
      survivor: { sheet: kept?.sheet ?? "", row: kept?.row ?? 1 },
      evidence: evidence.map(({ text }) => text),
    };
  });
}

export function tierRows(tiers: readonly TierView[]): BatchReport["tiers"] {
  return tiers.map(({ metrics, detail, ...view }) => ({
    sheet: view.sheet,
    row: view.row,
    customerId: view.customerId,
    companyName: view.companyName,
    tier: view.tier,
    previousTier: view.previousTier,
    score: orNull(view.score),
    metrics: {
      monetary: orNull(hundredths(metrics.monetary)),
      frequency: orNull(metrics.frequency),
      recencyDays: orNull(metrics.recencyDays),
      tenureDays: orNull(metrics.tenureDays),
    },
    reason: view.reason,
    rfm: detail?.rfm || null,
  }));
}
