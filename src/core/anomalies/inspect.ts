import type { RuleEffect } from "../changes/proposal";
import type { Words } from "../sheets/words";
import type { Book } from "../tables/table";
import { createFold, type Fold } from "./findings/fold";
import type { Found, Inspection } from "./findings/found";
import { partedByKind } from "./findings/partedByKind";
import { qualityScore } from "./findings/qualityScore";
import { effectOn, type Suppression, undismissed } from "./findings/suppressions";
import { relatedHits } from "./related/relatedHits";
import { standsOn } from "./rule/blanks";
import type { InspectionContext } from "./rule/context";
import type { Hits, Severity } from "./rule/hit";
import { obstacleOf } from "./rule/obstacles/obstacle";
import type { Rule } from "./rule/rule";
import { tableOf } from "./rule/tableOf";

/** What the user has set about the rules. */
interface InspectionOptions {
  /** Rules switched on or off by id; a rule not named is as its catalogue says. */
  readonly enabled?: Readonly<Record<string, boolean>>;
  readonly suppressions?: readonly Suppression[];
}

/** More than 30 % of the rows: one card instead of a line per row. */
const systemicShare = 0.3;
/** Shares of fewer rows than this say nothing. */
const systemicRows = 20;

/** Runs the rules, in the order given, over the whole book. Nothing is explained here. */
export function inspect(
  book: Book,
  rules: readonly Rule[],
  context: InspectionContext,
  options: InspectionOptions = {},
): Inspection {
  const fold = createFold(book);
  const all: Found[] = [];
  const notEvaluated: { rule: Rule; reason: Words }[] = [];
  const evaluated: string[] = [];
  const suppressions = options.suppressions ?? [];
  let dismissed = 0;
  for (const rule of rules) {
    const effect = effectOn(rule.id, suppressions);
    if (!(options.enabled?.[rule.id] ?? isOn(rule, effect))) continue;
    const reason = obstacleOf(rule, rule.seenIn?.(book) ?? book, context);
    if (reason !== null) notEvaluated.push({ rule, reason });
    else evaluated.push(rule.id);
    const own = reason === null ? rule.find(book, context) : [];
    for (const hits of [...own, ...relatedHits(rule, book, context)].map((one) => withCells(book, one))) {
      const rows = undismissed(book, rule.id, hits, { suppressions, today: context.today });
      dismissed += hits.rows.length - rows.length;
      const left: Hits = { ...hits, rows, ...(effect === "softened" && { severity: "info" }) };
      all.push(...foundIn(book, rule, left, fold));
    }
  }
  return {
    found: all,
    notEvaluated,
    evaluated,
    counts: countsOf(all),
    dismissed,
    qualityScore: qualityScore(book, all),
  };
}

/**
 * Nobody is accused in a cell that is not there: of rows stacked from several sheets those whose own sheet has the
 * column, and of rows under a merged cell the one that holds it.
 */
function withCells(book: Book, hits: Hits): Hits {
  const table = tableOf(book, hits.role);
  const cells = hits.column === null ? undefined : table.columns[hits.column];
  if (cells === undefined) return hits;
  const { borrowed } = cells;
  const own = borrowed ? hits.rows.filter((row) => borrowed[row] === 0) : hits.rows;
  const rows = table.sheets.length < 2 ? own : own.filter((row) => standsOn(table, cells, row));
  return { ...hits, rows };
}

/** Whether a rule runs: as its catalogue says unless people decided otherwise. */
export function isOn(rule: Rule, effect: RuleEffect | null): boolean {
  return effect === null ? rule.onByDefault : effect !== "closed";
}

function foundIn(book: Book, rule: Rule, hits: Hits, fold: Fold): readonly Found[] {
  const judged = hits.severity ?? rule.severity;
  const kept = fold.keep(rule, judged, hits);
  if (kept.length === 0) return [];
  const { role, column } = hits;
  const table = tableOf(book, role);
  const foundOf = (rows: Int32Array, severity: Severity): Found => {
    const share = rows.length / table.rowCount;
    return { rule, role, column, severity, judged, rows, share, systemic: false };
  };
  if (table.rowCount >= systemicRows && kept.length > table.rowCount * systemicShare)
    return [{ ...foundOf(kept, "info"), systemic: true }];
  if (judged === "info" || rule.whateverKind) return [foundOf(kept, judged)];
  const { kinds, others } = partedByKind(table, column, kept);
  return [
    ...(others.length > 0 ? [foundOf(others, judged)] : []),
    ...kinds.map((kind) => ({ ...foundOf(Int32Array.from(kind.rows), "info"), kind })),
  ];
}

function countsOf(found: readonly Found[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, rows } of found) counts[severity] += rows.length;
  return counts;
}
