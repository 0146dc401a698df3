import { findingId } from "../../../anomalies/findings/findingId";
import type { Found, Inspection } from "../../../anomalies/findings/found";
import { shownSeverity } from "../../../anomalies/findings/shownSeverity";
import { rules } from "../../../anomalies/rules";
import type {
  CorrectionDecision,
  Decisions,
  Dismissal,
  RuleDecision,
  RuleEffect,
} from "../../../changes/proposal";
import type { FindingStatus } from "../../../sheets/standard/findingStatus";
import type { Words } from "../../../sheets/words";
import { words } from "../../../sheets/words";
import { columnKey, findingKey, ruleKey } from "../../own/findingKeys";
import type { TableRow } from "../../results/upsertRows";
import { type ListRun, newFinding, severityWords, statusLabel } from "./findingRow";

/** A finding that people dismissed in the pane. */
interface Dismissed {
  readonly found: Found;
  readonly row: number;
  readonly dismissal: Dismissal;
}

export function dismissedIn(
  { found }: Inspection,
  decisions: Decisions<CorrectionDecision>,
): readonly Dismissed[] {
  // A rule may judge some rows of a column an error and others a hint.
  const places = new Map<string, { readonly found: Found; rows: ReadonlySet<number> | null }[]>();
  for (const one of found) {
    const place = placeOf(findingId(one.rule.id, { ...one, row: 0 }));
    places.set(place, [...(places.get(place) ?? []), { found: one, rows: null }]);
  }
  return Object.entries(decisions).flatMap(([id, { dismissal }]) => {
    if (!dismissal) return [];
    const row = Number(id.slice(id.lastIndexOf(":") + 1));
    const place = places.get(placeOf(id))?.find((one) => {
      one.rows ??= new Set(one.found.rows);
      return one.rows.has(row);
    });
    return place ? [{ found: place.found, row, dismissal }] : [];
  });
}

/** An id without its row. */
function placeOf(id: string): string {
  return id.slice(0, id.lastIndexOf(":"));
}

/** Whether a rule is closed for the column a finding stands in. */
export function closesColumn(dismissed: readonly Dismissed[], { rule, role, column }: Found): boolean {
  return dismissed.some(
    ({ found, dismissal }) =>
      dismissal.scope === "column" &&
      column !== null &&
      found.rule === rule &&
      found.role === role &&
      found.column === column,
  );
}

/** The rows of the list that say what was dismissed, one a finding or a column. */
export function dismissalRows(run: ListRun, dismissed: readonly Dismissed[]): readonly TableRow[] {
  const rows = dismissed.map((one) => dismissalRow(run, one));
  return [...new Map(rows.map((row) => [row.fingerprint, row])).values()];
}

function dismissalRow(run: ListRun, { found, row, dismissal }: Dismissed): TableRow {
  const wide = dismissal.scope === "column" && found.column !== null;
  const key = wide ? columnKey(run.book, found) : findingKey(run.book, found, row);
  const spot = { found, row: wide ? null : row, severity: shownSeverity(found) };
  return {
    ...newFinding(run, key, spot),
    ...(wide ? { message: closedColumn[run.language] } : {}),
    findingStatus: statusLabel(dismissal.status, run.language),
    statusReason: dismissal.reason,
    postponedTo: dismissal.until ?? "",
  };
}

export const closedColumn = words("此规则已对此列关闭", "This rule is closed for this column");

/** The rows of the list that say what becomes of whole rules; their status may be changed on the sheet like any other. */
export function ruleRows(
  { context, language }: ListRun,
  ofRules: readonly RuleDecision[],
): readonly TableRow[] {
  return ofRules.flatMap(({ ruleId, effect }) => {
    const rule = rules.find(({ id }) => id === ruleId);
    if (!rule) return [];
    return [
      {
        severity: severityWords[rule.severity][language],
        rule: rule.words[language].title,
        place: words("整个工作簿", "The whole workbook")[language],
        message: ruleEffects[effect][language],
        findingStatus: statusLabel(ruleStatuses[effect], language),
        firstSeen: context.today,
        lastSeen: context.today,
        fingerprint: ruleKey(ruleId),
      },
    ];
  });
}

const ruleStatuses: Readonly<Record<RuleEffect, FindingStatus>> = {
  opened: "open",
  softened: "false-alarm",
  closed: "ignored",
};
const ruleEffects: Readonly<Record<RuleEffect, Words>> = {
  opened: words("此规则已启用", "This rule is on"),
  closed: words("此规则已关闭", "This rule is closed"),
  softened: words("此规则已降为提示", "This rule only gives hints"),
};
