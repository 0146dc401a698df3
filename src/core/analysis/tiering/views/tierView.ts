import { type Language, words } from "../../../sheets/words";
import { shownName } from "../../../tables/customers/customerIndex";
import { columnOf, placeOf, type Table } from "../../../tables/table";
import type { Assignment, Tiering } from "../../../tiering/assigning/assignTiers";
import { isBorderline } from "../../../tiering/assigning/borderline";
import { keyAccountNote } from "../../../tiering/metrics/keyAccounts";
import type { MetricColumns } from "../../../tiering/metrics/metrics";
import { isWarned } from "../../../tiering/metrics/rhythm";
import { unratedAlone, unratedNote } from "../../../tiering/rates/unrated";
import type { ExplainOptions } from "../../../tiering/reasons/explainOptions";
import { explainTier } from "../../../tiering/reasons/explainTier";
import { bestRfm } from "../../../tiering/rfm/rfmLabels";
import { ruleNote } from "../../../tiering/scheme/ruleWords";
import { standingOf } from "../../../tiering/scoring/standingOf";
import type { OtherRules } from "../input/otherRules";
import type { TierMaterial } from "../input/tierInput";
import type { TierDetail, TierView } from "./tierViews";

/** One run's results as a customer's card shows them. */
export interface TierRows {
  readonly customers: Table;
  readonly material: TierMaterial;
  readonly tiering: Tiering;
  /** Figures of each customer itself, also inside a group. */
  readonly own: MetricColumns;
  readonly options: ExplainOptions;
  /** 等级稳健度 by group head; worked out when first asked for. */
  readonly robustness: () => Float64Array;
  /** Recency, frequency and amount in classes by group head; worked out when first asked for. */
  readonly rfm: () => readonly string[];
  /** How likely each group is to buy on, by its head; empty where the scheme does not ask or too few bought again. */
  readonly alive: () => Float64Array;
  /** Net amount of all days by customer; worked out when first asked for. */
  readonly amountsEver: () => Float64Array;
  /** Whom the customer list marks as a large account, by row, in its word. */
  readonly keyAccounts: ReadonlyMap<number, string>;
  /** How the rules differ from those of the period before; null = they do not. */
  readonly otherRules: OtherRules | null;
}

/** A customer's tier is its group's, unless a person set its own. */
export function assignmentAt({ material, tiering }: TierRows, row: number): Assignment | null {
  if (material.excluded.has(row)) return null;
  const head = material.heads?.[row] ?? row;
  const assignment = tiering.assignments[head] ?? null;
  const previous = material.input.previous?.[row]?.tier ?? null;
  const manual = head === row ? undefined : material.manual.get(row);
  if (!assignment) return null;
  return manual && manual.until >= tiering.asOf
    ? { ...assignment, previous, tier: manual.tier, cause: "manual" }
    : { ...assignment, previous };
}

/** Of a customer's view, by its row of the table. */
export function tierViewId(row: number): string {
  return `tier:${row}`;
}

export function tierView(rows: TierRows, row: number): TierView {
  const { customers, material, tiering, own } = rows;
  const assignment = assignmentAt(rows, row);
  const head = material.heads?.[row] ?? row;
  const tier = assignment?.tier ?? "prospect";
  return {
    ...placeOf(customers, row),
    id: tierViewId(row),
    customerId: String(columnOf(customers, "customerId")?.cells[row] ?? "").trim(),
    companyName: shownName(customers, row),
    owner: String(columnOf(customers, "owner")?.cells[row] ?? "").trim(),
    tier,
    suggestedTier: assignment?.suggested ?? "prospect",
    previousTier: assignment?.previous ?? null,
    score: tier === "prospect" ? Number.NaN : (tiering.now.scores.total[head] ?? Number.NaN),
    metrics: {
      monetary: own.monetary[row] ?? 0,
      frequency: own.frequency[row] ?? 0,
      recencyDays: own.recency[row] ?? Number.NaN,
      tenureDays: own.tenure[row] ?? Number.NaN,
    },
    reason: reasonAt(rows, row, head, assignment) + tailOf(rows, row, assignment),
    byDefault: "accept",
    detail: { ...detailAt(rows, row, head), manual: assignment?.cause === "manual" },
  };
}

function reasonAt(rows: TierRows, row: number, head: number, assignment: Assignment | null): string {
  const { tiering, options, material } = rows;
  const note = groupNote(rows, head, options.language);
  const unrated = assignment?.cause === "prospect" ? material.reading.unrated(row) : [];
  if (unrated.length > 0) return note + unratedAlone(unrated, options.language);
  if (head === row) return note + explainTier(tiering, row, options);
  const manual = assignment?.cause === "manual" ? material.manual.get(row) : undefined;
  const seen = { ...tiering, assignments: Object.assign([], { [head]: assignment }) };
  const told = manual ? { ...options, manual: new Map([[head, manual]]) } : options;
  return note + explainTier(seen, head, told);
}

/** What else has to do with it: transactions that did not count, and rules that changed. */
function tailOf(rows: TierRows, row: number, assignment: Assignment | null): string {
  const { material, options } = rows;
  const key = assignment?.cause === "manual" ? undefined : rows.keyAccounts.get(row);
  // Of who never bought otherwise the reason itself tells it.
  const unrated = assignment?.cause === "prospect" ? [] : material.reading.unrated(row);
  return (
    unratedNote(unrated, options.language) +
    ruleTail(rows, assignment) +
    (key && assignment ? keyAccountNote(key, assignment.tier, options.language) : "")
  );
}

/** Whoever moved between periods with different rules may owe that to them. */
function ruleTail({ otherRules, options }: TierRows, assignment: Assignment | null): string {
  if (!otherRules || !assignment || assignment.cause === "manual") return "";
  const { previous, tier } = assignment;
  return previous === null || previous === tier ? "" : ruleNote(otherRules.period, options.language);
}

const groupWords = words("按集团合计（{n} 家）。", "By group total ({n} customers). ");

function groupNote({ material }: TierRows, head: number, language: Language): string {
  const size = material.groupSizes?.[head] ?? 1;
  return size > 1 ? groupWords[language].replace("{n}", String(size)) : "";
}

function detailAt(rows: TierRows, row: number, head: number): Omit<TierDetail, "manual"> {
  const { tiering, own } = rows;
  const { now } = tiering;
  const known = (name: "satisfaction" | "potential" | "relation") =>
    now.columns.get(name)?.[head] ?? Number.NaN;
  const before = own.previousMonetary[row] ?? 0;
  return {
    overdue: now.rhythm.overdue[head] ?? Number.NaN,
    growth: before > 0 ? (own.monetary[row] ?? 0) / before - 1 : Number.NaN,
    satisfaction: known("satisfaction"),
    potential: known("potential"),
    relation: known("relation"),
    completeness: now.scores.completeness[head] ?? 0,
    robustness: rows.robustness()[head] ?? 1,
    rfm: rows.rfm()[head] ?? "",
    rfmBest: bestRfm(rows.options.scheme),
    alive: rows.alive()[head] ?? Number.NaN,
    rank: standingOf(now, head),
    usualGap: now.rhythm.expectedGap[head] ?? Number.NaN,
    ordersEver: own.orders[row] ?? 0,
    amountEver: rows.amountsEver()[row] ?? 0,
    borderline: borderlineAt(rows, row),
    warning: warnedAt(rows, row),
    groupSize: rows.material.groupSizes?.[head] ?? 1,
    ...(own.bought?.[row] === 1 && { ofTotals: true }),
    ...(rows.keyAccounts.has(row) && { keyAccount: rows.keyAccounts.get(row) ?? "" }),
  };
}

export function borderlineAt({ material, tiering, options }: TierRows, row: number): boolean {
  return isBorderline(tiering, material.heads?.[row] ?? row, options.scheme);
}

/** 待补数据: too few figures are known to trust the score; nothing is asked of somebody who never bought. */
export function incompleteAt({ material, tiering, options }: TierRows, row: number): boolean {
  const known = tiering.now.scores.completeness[material.heads?.[row] ?? row] ?? 0;
  return known > 0 && known < options.scheme.minimumComplete;
}

/** A large account by the customer list whose tier in force is not the top one. */
export function keyAccountBelow(rows: TierRows, row: number): boolean {
  return rows.keyAccounts.has(row) && assignmentAt(rows, row)?.tier !== "core";
}

export function warnedAt({ material, tiering, options }: TierRows, row: number): boolean {
  const { metrics, rhythm } = tiering.now;
  return isWarned(material.heads?.[row] ?? row, metrics, rhythm, options.scheme.churn);
}
