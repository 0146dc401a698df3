import type { Found } from "../../../anomalies/findings/found";
import type { Language } from "../../../sheets/words";
import { type Place, placeOf, type Table } from "../../../tables/table";
import type { DealReading } from "../../../tiering/deals/dealsOf";
import type { Obstacle } from "../../../tiering/deals/leftOut";
import { dataGate } from "../../../tiering/gate/dataGate";
import type { GateCounts, GateLine } from "../../../tiering/gate/gateLine";
import type { GateTax } from "../../../tiering/gate/taxLines";
import { unknownParents } from "../../../tiering/metrics/groupsOf";
import type { Scheme } from "../../../tiering/scheme/scheme";
import { type BookContext, schemeOf } from "../../context/bookContext";
import type { Page } from "../../context/views";
import type { ClusterView } from "../../dedupe/clusterViews";
import { otherRules } from "../input/otherRules";
import { type TierMaterial, tierMaterial } from "../input/tierInput";
import { coverageAt, reachOf } from "./coverageAt";
import { doubtfulDeals } from "./doubtfulDeals";
import { linkedDeals } from "./linkedDeals";
import { listedTotals } from "./listedTotals";
import { outlookOf } from "./outlookOf";
import { parallelSheets } from "./parallelSheets";

/** The run that is asked for; the book's own scheme where none is given. */
interface GateRun {
  readonly asOf: number;
  readonly language: Language;
  readonly scheme?: Scheme;
}

/** What other jobs found before; left out where they did not run yet. */
interface FoundBefore {
  readonly duplicates?: GateCounts["duplicates"] | undefined;
  readonly found?: readonly Found[] | undefined;
}

/** What should be mended before a run. */
export function gateOf(
  context: BookContext,
  { asOf, language, scheme = schemeOf(context) }: GateRun,
  { duplicates = null, found = [] }: FoundBefore = {},
): readonly GateLine[] {
  const material = tierMaterial(context, asOf, scheme);
  const { reading } = material;
  const counts = {
    ...dealCounts(context, reading, asOf),
    ...runCounts(context, material, asOf, scheme),
    duplicates,
    doubtful: doubtfulDeals(context.book, found, reading, language),
  };
  return dataGate(counts, language);
}

/** What became of the transactions, and of what counts beside them. */
function dealCounts({ book, copied, unlisted }: BookContext, reading: DealReading, asOf: number) {
  const { leftOut, customersAffected, months, contracts, deals } = reading;
  const totals = listedTotals(book, deals, asOf);
  return {
    ...{ leftOut, customersAffected, months, contracts },
    leftRows: (cause: Obstacle) => leftPlaces(book.transactions, reading, cause),
    unrated: reading.unrated(),
    otherKinds: reading.otherKinds(),
    ...(unlisted && { named: book.customers.rowCount }),
    linked: linkedDeals(book, reading),
    parallel: parallelSheets(book.transactions, asOf, reading),
    refunds: reading.refundsBeside,
    takenBack: reading.takenBack,
    booked: reading.bookedWins,
    copied: copied?.sheets ?? [],
    ...(totals && { totals }),
    noDeals: book.transactions.rowCount === 0 && deals.day.length === 0 && !deals.totals,
  };
}

/** What a run of these rules on this day comes to. */
function runCounts(context: BookContext, material: TierMaterial, asOf: number, scheme: Scheme) {
  const { reading, input, manual } = material;
  const { book } = context;
  const since = input.previousAsOf ?? Number.NEGATIVE_INFINITY;
  // Sums of all time have no window to be full.
  const reach = reachOf(coverageAt(context, asOf), asOf, reading.deals.totals ? 0 : scheme.windowDays);
  const other = otherRules(context.own, asOf, scheme);
  const tax = taxOf(context, reading, scheme);
  const lost = unknownParents(book.customers);
  const { silent, ...outlook } = outlookOf(book, material, scheme);
  return {
    expired: [...manual.values()].filter(({ until }) => until < asOf && until >= since).length,
    parents: { rows: lost.length, places: placesOf(book.customers, lost) },
    ...reach,
    // Where records end early that is why nobody bought since.
    outlook: { ...outlook, ...(silent && !reach.ends && { silent }) },
    ...(other && { otherRules: other }),
    ...(tax && { tax }),
  };
}

/** Rows listed for somebody to look at; a longer list is filtered in the sheet. */
const listed = 20;

function placesOf(table: Table, rows: readonly number[]): readonly Place[] {
  return rows.slice(0, listed).map((row) => placeOf(table, row));
}

/** The first transactions left out for a reason. */
function leftPlaces(table: Table, { obstacleOf }: DealReading, cause: Obstacle): readonly Place[] {
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount && rows.length < listed; row++)
    if (obstacleOf(row) === cause) rows.push(row);
  return placesOf(table, rows);
}

function taxOf({ book }: BookContext, reading: DealReading, { options }: Scheme): GateTax | null {
  const use = reading.taxUse();
  if (use === null) return null;
  const places = placesOf(book.transactions, use.unmarked);
  const [converted, settled] = [options?.tax !== undefined, (options?.tax?.unmarked ?? null) !== null];
  return { ...use, unmarked: use.unmarked.length, converted, settled, places };
}

/** How far open duplicate groups split the spending of one customer over several. */
export function openDuplicates({ items, total }: Page<ClusterView>): GateCounts["duplicates"] {
  const split = items
    .map(({ members }) => members.filter(({ transactions }) => transactions > 0).length)
    .filter((buyers) => buyers > 1);
  return { groups: total, split: split.length, customers: split.reduce((sum, buyers) => sum + buyers, 0) };
}
