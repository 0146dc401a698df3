import type { InspectionContext } from "../anomalies/context";
import { correctionsOf } from "../anomalies/corrections";
import { findingGroups } from "../anomalies/findingGroups";
import { findingView } from "../anomalies/findingView";
import type { Found } from "../anomalies/found";
import { severities } from "../anomalies/hit";
import { inspect } from "../anomalies/inspect";
import { rules } from "../anomalies/rules";
import type { CellChange, Patch } from "../changes/patch";
import type { CorrectionDecision, CorrectionScope, Decisions, RuleDecision } from "../changes/proposal";
import { words } from "../sheets/column";
import type { Role } from "../sheets/fields";
import type { Language } from "../sheets/words";
import type { Book, Table } from "../tables/table";
import type { BookContext } from "./bookContext";
import { falseAlarms } from "./falseAlarms";
import { findingOwner } from "./findingOwner";
import { findingOwners } from "./findingOwners";
import { countsOf, findingPatch, progressOf, recordsOf } from "./findingPatch";
import type { FindingQuery, FindingView, InspectionSummary } from "./findingViews";
import { markPatch } from "./markPatch";
import { owedContacts } from "./owedContacts";
import { pageOf } from "./page";
import type { Page } from "./views";

export interface InspectionJob {
  readonly summary: InspectionSummary;
  page(query: FindingQuery): Page<FindingView>;
  /** The first findings of some rows, the errors first; what is wrong with a whole column is left out. */
  ofRows(rows: Readonly<Record<Role, ReadonlySet<number>>>, limit: number): readonly FindingView[];
  patch(decisions: Decisions<CorrectionDecision>, scope?: CorrectionScope): Patch;
  /** 异常标注 beside the data. */
  marks(clear: boolean): Patch;
  /** Brings 问题清单 up to date, dismissals included. */
  list(decisions: Decisions<CorrectionDecision>, ofRules?: readonly RuleDecision[]): Patch;
}

const reason = words("修正异常", "Corrections");

/** Inspects one book; `today` is an Excel serial day. */
export function runInspection(open: BookContext, today: number, language: Language): InspectionJob {
  const { book, own } = open;
  const context = contextOf(open, today);
  const inspection = inspect(book, rules, context, { suppressions: own.suppressions });
  const groups = findingGroups(book, context, inspection, language);
  const run = { own: open, book, context, inspection, language };
  // Every finding is named for it: on a workbook without the list only when the list is asked for.
  const known = own.tables.has("findings") ? progressOf(run) : null;
  return {
    summary: {
      groups,
      notEvaluated: inspection.notEvaluated.map(({ rule, reason: why }) => ({
        ruleId: rule.id,
        title: rule.words[language].title,
        reason: why[language],
      })),
      counts: inspection.counts,
      owners: findingOwners(book, inspection.found),
      qualityScore: inspection.qualityScore,
      dismissed: inspection.dismissed,
      marked: open.sheets?.some(({ layout }) => layout.marks?.cells.some((cell) => cell !== "")) ?? false,
      ...(known === null
        ? {}
        : { list: countsOf(known), falseAlarms: falseAlarms(recordsOf(known), language) }),
    },
    page: (query) =>
      pageOf(hitsOf(book, inspection.found, query), query, ({ found, row }) =>
        findingView(book, context, found, row, language),
      ),
    ofRows: (rows, limit) =>
      hitsOf(book, inspection.found, { offset: 0, limit })
        .filter(({ found, row }) => !found.systemic && rows[found.role].has(row))
        .slice(0, limit)
        .map(({ found, row }) => findingView(book, context, found, row, language)),
    patch(decisions, scope) {
      const chosen = correctionsOf(book, context, inspection, { decisions, safe: scope === undefined });
      const ofRules =
        scope === undefined ? [] : inspection.found.filter(({ rule }) => scope.safeOfRules.includes(rule.id));
      const safe = correctionsOf(book, context, { ...inspection, found: ofRules }, { decisions, safe: true });
      return { operation: "correct", reason: reason[language], changes: onePerCell([...chosen, ...safe]) };
    },
    marks: (clear) => markPatch(open, clear ? [] : inspection.found, language),
    list: (decisions, ofRules = []) => findingPatch(run, known ?? progressOf(run), decisions, ofRules),
  };
}

/** What the rules may know beside the records. */
export function contextOf(context: BookContext, today: number): InspectionContext {
  const { own, layout, drift } = context;
  const [last] = own.periods;
  const owedContact = owedContacts(context, today);
  return {
    ...(layout ? { layout } : {}),
    ...(drift ? { drift } : {}),
    today,
    dictionaries: own.dictionaries,
    staff: own.staff,
    ...(owedContact ? { owedContact } : {}),
    ...(last
      ? { tieredOn: last.asOf, tiers: new Map([...last.tiers].map(([id, { tier }]) => [id, tier])) }
      : {}),
    ...(own.tables.has("valueAnalysis") ? { manualTiers: own.manualTiers } : {}),
    ...(own.tables.has("mergeLog") ? { mergedIds: own.mergedIds } : {}),
  };
}

interface FoundRow {
  readonly found: Found;
  readonly row: number;
}

/** The findings a query asks for, the errors first, then in the order rules are listed; nothing is explained yet. */
function hitsOf(book: Book, all: readonly Found[], query: FindingQuery): readonly FoundRow[] {
  const wanted = all.filter((found) => matches(book[found.role], found, query));
  const weight = (found: Found) => severities.indexOf(shownSeverity(found));
  return [...wanted]
    .sort((one, other) => weight(one) - weight(other))
    .flatMap((found) => Array.from(rowsOf(book, found, query), (row) => ({ found, row })));
}

function rowsOf(book: Book, { role, rows }: Found, { sheet, owner }: FindingQuery): Int32Array {
  if (sheet === undefined && owner === undefined) return rows;
  return rows.filter(
    (row) =>
      (sheet === undefined || sheetOf(book[role], row) === sheet) &&
      (owner === undefined || findingOwner(book, role, row) === owner),
  );
}

function shownSeverity({ rule, severity, systemic }: Found) {
  return systemic ? rule.severity : severity;
}

function matches(table: Table, found: Found, query: FindingQuery): boolean {
  const { rule, column } = found;
  if (query.ruleId !== undefined && rule.id !== query.ruleId) return false;
  if (query.severity !== undefined && shownSeverity(found) !== query.severity) return false;
  const heading = column === null ? "" : (table.columns[column]?.heading ?? "");
  return query.heading === undefined || heading === query.heading;
}

function sheetOf(table: Table, row: number): string {
  return table.sheets[table.sheetOf[row] ?? 0] ?? "";
}

function onePerCell(changes: readonly CellChange[]): readonly CellChange[] {
  const cells = new Map<string, CellChange>();
  for (const change of changes) {
    const cell = `${change.row.sheet}\n${change.row.hint}\n${change.column}`;
    if (!cells.has(cell)) cells.set(cell, change);
  }
  return [...cells.values()];
}
