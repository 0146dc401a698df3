import type { Patch } from "../../changes/patch";
import type { Decisions, TierDecision } from "../../changes/proposal";
import type { Tier } from "../../sheets/tier";
import type { Language } from "../../sheets/words";
import { callsOf } from "../../tables/customers/calledRows";
import { once } from "../../tables/kept/once";
import { distributionOf } from "../../tiering/assigning/distribution";
import { droppedIndicators } from "../../tiering/assigning/droppedIndicators";
import { spendingBreaks, thresholdsOf } from "../../tiering/assigning/freezeThresholds";
import { migrationOf } from "../../tiering/assigning/migration";
import { isDisputed } from "../../tiering/assigning/tierRules";
import { endsEarly } from "../../tiering/deals/coverage";
import type { LeftOut } from "../../tiering/deals/leftOut";
import type { Scheme } from "../../tiering/scheme/scheme";
import { formatSerial } from "../../values/dates/serialDay";
import { type BookContext, schemeOf } from "../context/bookContext";
import type { RunStamp } from "../context/jobContext";
import { pageOf } from "../context/page";
import type { Page } from "../context/views";
import { coverageAt } from "./gate/coverageAt";
import { periodOf } from "./input/period";
import { lastPeriod, tierMaterial } from "./input/tierInput";
import { tierChanges } from "./result/tierChanges";
import { forecastsOf } from "./result/tierForecast";
import { byCustomer, tierRows, tiersInForce } from "./result/tierRows";
import { unwrittenRows } from "./result/unwrittenRows";
import { bestFirst } from "./views/bestFirst";
import {
  assignmentAt,
  borderlineAt,
  incompleteAt,
  keyAccountBelow,
  type TierRows,
  tierView,
  tierViewId,
  warnedAt,
} from "./views/tierView";
import type { TierForecast, TierQuery, TierReport, TierSummary, TierView } from "./views/tierViews";

export interface TierJob {
  readonly summary: TierSummary;
  /** Excel serial day. */
  readonly asOf: number;
  readonly leftOut: LeftOut;
  page(query: TierQuery): Page<TierView>;
  patch(decisions: Decisions<TierDecision>): Patch;
  /** One customer, by its row; null for one without a tier. */
  of(row: number): TierView | null;
  /** Tier in force by customer row; null for none. */
  tiers(): readonly (Tier | null)[];
  forecast(scheme: Scheme): TierForecast;
  report(): TierReport;
}

/** Runs the tiers of one book at one day; `asOf` is an Excel serial day. */
export function runTiers(
  context: BookContext,
  asOf: number,
  language: Language,
  scheme: Scheme = schemeOf(context),
  stamp?: RunStamp,
): TierJob {
  const material = tierMaterial(context, asOf, scheme);
  const rows = tierRows(context, material, scheme, language);
  const places = Array.from({ length: context.book.customers.rowCount }, (_, row) => row).filter(
    (row) => assignmentAt(rows, row) !== null,
  );
  const view = (row: number) => tierView(rows, row);
  const unwritten = unwrittenRows(context.book.customers, places);
  const whatIf = forecastsOf(context, rows, asOf);
  const best = once(() => bestFirst(rows, places));
  return {
    summary: {
      ...summarise(rows, places),
      ...periodFacts(context, asOf),
      scheme,
      unwritten: [...unwritten].map(tierViewId),
      dropped: droppedIndicators(rows.tiering.now, scheme),
      movedFrom: null,
      otherRules: rows.otherRules,
      retired: material.excluded.size,
      activeBuyers: rows.tiering.now.active.reduce((sum, flag) => sum + flag, 0),
      currencies: material.reading.currencies,
      ...(material.reading.deals.totals && { ofTotals: true }),
    },
    asOf,
    leftOut: material.reading.leftOut,
    page: (query) => {
      const { isCalled } = callsOf(context.book.customers, query.text);
      const list = query.bestFirst ? best() : places;
      return pageOf(
        list.filter((row) => isCalled(row) && wanted(rows, row, query)),
        query,
        view,
      );
    },
    patch: (decisions) => {
      const written = places.filter((row) => !unwritten.has(row));
      return tierChanges(context, written.map(view), decisions, { language, asOf, scheme, stamp });
    },
    of: (row) => (assignmentAt(rows, row) === null ? null : view(row)),
    tiers: () => tiersInForce(rows),
    forecast: whatIf,
    report: () => ({
      asOf: formatSerial(asOf),
      migration: migrationOf(byCustomer(rows)),
      ...distributionOf(byCustomer(rows)),
      workload: whatIf(scheme).workload,
      thresholds: thresholdsOf(rows.tiering.now),
      breaks: spendingBreaks(rows.tiering.now),
    }),
  };
}

/** The same where nobody chose the day: records that end long before it are taken at the quarter they cover. */
export function runCovered(
  context: BookContext,
  asOf: number,
  language: Language,
  scheme: Scheme = schemeOf(context),
  stamp?: RunStamp,
): TierJob {
  const coverage = coverageAt(context, asOf);
  if (!coverage || !endsEarly(coverage, asOf)) return runTiers(context, asOf, language, scheme, stamp);
  const job = runTiers(context, coverage.quarterEnd, language, scheme, stamp);
  return { ...job, summary: { ...job.summary, movedFrom: formatSerial(asOf) } };
}

function periodFacts({ own }: BookContext, asOf: number) {
  const period = periodOf(asOf);
  return {
    period,
    comparedWith: lastPeriod(own.periods, asOf)?.period ?? null,
    replaces: own.periods.find((known) => known.period === period)?.tiers.size ?? 0,
  };
}

function wanted(rows: TierRows, row: number, query: TierQuery): boolean {
  const assignment = assignmentAt(rows, row);
  if (!assignment || (query.tier !== undefined && assignment.tier !== query.tier)) return false;
  if (query.from !== undefined && assignment.previous !== query.from) return false;
  if (query.borderlineOnly === true && !borderlineAt(rows, row)) return false;
  if (query.warnedOnly === true && !warnedAt(rows, row)) return false;
  if (query.disputedOnly === true && !isDisputed(assignment)) return false;
  if (query.incompleteOnly === true && !incompleteAt(rows, row)) return false;
  if (query.keyAccountsOnly === true && !keyAccountBelow(rows, row)) return false;
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
  let disputed = 0;
  let incomplete = 0;
  let keyAccounts = 0;
  for (const row of places) {
    const assignment = assignmentAt(rows, row);
    if (!assignment) continue;
    counts[assignment.tier]++;
    revenue[assignment.tier] += rows.own.monetary[row] || 0;
    if (hasMoved(assignment)) changed++;
    if (borderlineAt(rows, row)) borderline++;
    if (warnedAt(rows, row)) warned++;
    if (isDisputed(assignment)) disputed++;
    if (incompleteAt(rows, row)) incomplete++;
    if (keyAccountBelow(rows, row)) keyAccounts++;
  }
  const flags = { changed, borderline, warned, disputed, incomplete, keyAccounts };
  return { counts, revenue, ...flags, asOf: formatSerial(rows.tiering.asOf) };
}
