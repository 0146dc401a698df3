import type { Patch } from "../changes/patch";
import type { Decisions, TierDecision } from "../changes/proposal";
import { policyOf } from "../followUps/policyOf";
import type { Tier } from "../sheets/tier";
import type { Language } from "../sheets/words";
import { columnOf } from "../tables/table";
import { assignTiers, type Tiering } from "../tiering/assignTiers";
import { dataGate, type GateCounts, type GateLine } from "../tiering/dataGate";
import type { LeftOut } from "../tiering/dealsOf";
import { distributionOf } from "../tiering/distribution";
import { metricsAt } from "../tiering/metrics";
import { migrationOf } from "../tiering/migration";
import { robustnessOf } from "../tiering/robustness";
import { fourTiers, type Scheme } from "../tiering/scheme";
import { type Forecast, openWhatIf } from "../tiering/whatIf";
import { formatSerial } from "../values/serialDay";
import type { BookContext } from "./bookContext";
import type { ClusterView } from "./clusterViews";
import { pageOf } from "./page";
import { periodOf } from "./period";
import { tierChanges } from "./tierChanges";
import { lastPeriod, type TierMaterial, tierMaterial } from "./tierInput";
import { assignmentAt, borderlineAt, type TierRows, tierView, warnedAt } from "./tierView";
import type { TierQuery, TierReport, TierSummary, TierView } from "./tierViews";
import type { Page } from "./views";

export interface TierJob {
  readonly summary: TierSummary;
  readonly leftOut: LeftOut;
  page(query: TierQuery): Page<TierView>;
  patch(decisions: Decisions<TierDecision>): Patch;
  /** One customer, by its row; null for one without a tier. */
  of(row: number): TierView | null;
  /** Tier in force by customer row; null for none. */
  tiers(): readonly (Tier | null)[];
  forecast(scheme: Scheme): Forecast;
  report(): TierReport;
}

/** Runs the tiers of one book at one day; `asOf` is an Excel serial day. */
export function runTiers(
  context: BookContext,
  asOf: number,
  language: Language,
  scheme: Scheme = fourTiers,
): TierJob {
  const material = tierMaterial(context, asOf, scheme);
  const rows = tierRows(context, material, scheme, language);
  const places = Array.from({ length: context.book.customers.rowCount }, (_, row) => row).filter(
    (row) => assignmentAt(rows, row) !== null,
  );
  const view = (row: number) => tierView(rows, row);
  const whatIf = memo(() => openWhatIf(whatIfInput(context, rows)));
  return {
    summary: { ...summarise(rows, places), ...periodFacts(context, asOf), scheme },
    leftOut: material.reading.leftOut,
    page: (query) =>
      pageOf(
        places.filter((row) => wanted(rows, row, query)),
        query,
        view,
      ),
    patch: (decisions) => tierChanges(context, places.map(view), decisions, { language, asOf, scheme }),
    of: (row) => (assignmentAt(rows, row) === null ? null : view(row)),
    tiers: () => tiersInForce(rows),
    forecast: (tried) => whatIf()(tried),
    report: () => ({
      asOf: formatSerial(asOf),
      migration: migrationOf(byCustomer(rows)),
      ...distributionOf(byCustomer(rows)),
      workload: whatIf()(scheme).workload,
    }),
  };
}

/** What should be mended before a run; `duplicates` null = not searched yet. */
export function gateOf(
  context: BookContext,
  asOf: number,
  language: Language,
  duplicates: GateCounts["duplicates"],
  scheme: Scheme = fourTiers,
): readonly GateLine[] {
  const { reading, input, manual } = tierMaterial(context, asOf, scheme);
  const { leftOut, customersAffected } = reading;
  const since = input.previousAsOf ?? Number.NEGATIVE_INFINITY;
  const expired = [...manual.values()].filter(({ until }) => until < asOf && until >= since).length;
  const day = latestDeal(reading.deals.day, asOf);
  const latest = day === null ? {} : { latest: { day, asOf } };
  return dataGate({ leftOut, customersAffected, duplicates, expired, ...latest }, language);
}

function latestDeal(days: Float64Array, asOf: number): number | null {
  let latest = 0;
  for (const day of days) if (day <= asOf && day > latest) latest = day;
  return latest === 0 ? null : latest;
}

/** How far open duplicate groups split the spending of one customer over several. */
export function openDuplicates({ items, total }: Page<ClusterView>): GateCounts["duplicates"] {
  const split = items
    .map(({ members }) => members.filter(({ transactions }) => transactions > 0).length)
    .filter((buyers) => buyers > 1);
  return { groups: total, split: split.length, customers: split.reduce((sum, buyers) => sum + buyers, 0) };
}

function tierRows(
  { book }: BookContext,
  material: TierMaterial,
  scheme: Scheme,
  language: Language,
): TierRows {
  const tiering = assignTiers(material.input, scheme);
  return {
    customers: book.customers,
    material,
    tiering,
    own: material.heads ? metricsAt(material.ownRuns, tiering.asOf, scheme.windowDays) : tiering.now.metrics,
    options: { scheme, language, manual: material.manual, sayDay: formatSerial },
    robustness: memo(() => robustnessOf(tiering, scheme)),
  };
}

function memo<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same run by customer: members of a group have its tier and score, and their own figures. */
function byCustomer(rows: TierRows): Tiering {
  const { tiering, material, own } = rows;
  const { heads } = material;
  if (heads === null) return tiering;
  const { now } = tiering;
  const total = now.scores.total.map((_, row) => now.scores.total[heads[row] ?? row] ?? Number.NaN);
  return {
    ...tiering,
    now: { ...now, metrics: own, scores: { ...now.scores, total } },
    assignments: tiering.assignments.map((_, row) => assignmentAt(rows, row)),
  };
}

function periodFacts({ own }: BookContext, asOf: number) {
  const period = periodOf(asOf);
  return {
    period,
    comparedWith: lastPeriod(own.periods, asOf)?.period ?? null,
    replaces: own.periods.find((known) => known.period === period)?.tiers.size ?? 0,
  };
}

function tiersInForce(rows: TierRows): readonly (Tier | null)[] {
  return Array.from({ length: rows.customers.rowCount }, (_, row) => assignmentAt(rows, row)?.tier ?? null);
}

function whatIfInput({ book, own }: BookContext, rows: TierRows) {
  const owner = columnOf(book.customers, "owner");
  const size = book.customers.rowCount;
  return {
    tiering: rows.material.input,
    current: tiersInForce(rows),
    owners: Array.from({ length: size }, (_, row) => String(owner?.cells[row] ?? "").trim()),
    everyDays: policyOf(own.tables.get("tierPolicy")),
    byCustomer: (tiering: Tiering) => byCustomer({ ...rows, tiering }),
  };
}

function wanted(rows: TierRows, row: number, query: TierQuery): boolean {
  const assignment = assignmentAt(rows, row);
  if (!assignment || (query.tier !== undefined && assignment.tier !== query.tier)) return false;
  if (query.from !== undefined && assignment.previous !== query.from) return false;
  if (query.borderlineOnly === true && !borderlineAt(rows, row)) return false;
  if (query.warnedOnly === true && !warnedAt(rows, row)) return false;
  return query.changedOnly !== true || hasMoved(assignment);
}

function hasMoved({ tier, previous }: { readonly tier: Tier; readonly previous: Tier | null }): boolean {
  return previous !== null && previous !== tier;
}

function summarise(rows: TierRows, places: readonly number[]) {
  const counts = { core: 0, potential: 0, regular: 0, lost: 0, prospect: 0, new: 0 };
  const revenue = { ...counts };
  let changed = 0;
  let borderline = 0;
  let warned = 0;
  for (const row of places) {
    const assignment = assignmentAt(rows, row);
    if (!assignment) continue;
    counts[assignment.tier]++;
    revenue[assignment.tier] += rows.own.monetary[row] ?? 0;
    if (hasMoved(assignment)) changed++;
    if (borderlineAt(rows, row)) borderline++;
    if (warnedAt(rows, row)) warned++;
  }
  return { counts, revenue, changed, borderline, warned, asOf: formatSerial(rows.tiering.asOf) };
}
