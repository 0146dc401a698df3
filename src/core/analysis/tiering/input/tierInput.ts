import { choiceColumn } from "../../../tables/columns/choiceColumn";
import { customerIndex, nameColumn } from "../../../tables/customers/customerIndex";
import { once } from "../../../tables/kept/once";
import { columnOf, type Table } from "../../../tables/table";
import type { ManualTier, TieringInput } from "../../../tiering/assigning/assignTiers";
import type { Previous } from "../../../tiering/assigning/tierRules";
import { type DealRuns, runsByCustomer } from "../../../tiering/deals/deals";
import type { DealReading } from "../../../tiering/deals/dealsOf";
import { dealsOfGroups, groupsOf } from "../../../tiering/metrics/groupsOf";
import { industriesOf } from "../../../tiering/metrics/industryGaps";
import { potentialOf } from "../../../tiering/metrics/potentialOf";
import { relationOf } from "../../../tiering/metrics/relationOf";
import { satisfactionOf } from "../../../tiering/metrics/satisfactionOf";
import { unpaidDaysOf, unpaidInGroups } from "../../../tiering/metrics/unpaidDaysOf";
import type { Scheme } from "../../../tiering/scheme/scheme";
import type { ExtraIndicators } from "../../../tiering/scoring/indicatorColumns";
import type { BookContext } from "../../context/bookContext";
import type { TierPeriod } from "../../own/tierPeriods";
import { contractsOn } from "./contractsOn";
import { dealsAt } from "./dealsAt";
import { periodOf } from "./period";

/** Everything one run of the tiers is made from. */
export interface TierMaterial {
  readonly input: TieringInput;
  readonly reading: DealReading;
  /** Deals of each customer itself; those of `input` are its group's. */
  readonly ownRuns: DealRuns;
  /** Head of each customer's group, by row; null without groups. */
  readonly heads: Int32Array | null;
  /** Customers of each head's group. */
  readonly groupSizes: Int32Array | null;
  readonly excluded: ReadonlySet<number>;
  readonly manual: ReadonlyMap<number, ManualTier>;
}

/** Customers that are no longer served get no tier. */
const inactive = "disabled";

export function tierMaterial(context: BookContext, asOf: number, scheme: Scheme): TierMaterial {
  const { book, own } = context;
  const reading = dealsAt(context, asOf, scheme);
  const heads = groupsOf(book.customers);
  const ownRuns = runsByCustomer(reading.deals);
  const last = lastPeriod(own.periods, asOf);
  const manual = manualBy(context, asOf);
  const excluded = excludedIn(book.customers, own.dictionaries.customerStatus);
  const others = extrasOf(context, scheme, asOf);
  const extraAt = (day: number) => ({
    ...others(day),
    ...contractsOn(context, reading, { on: day, today: asOf, heads }),
  });
  const input: TieringInput = {
    runs: heads ? runsByCustomer(dealsOfGroups(reading.deals, heads)) : ownRuns,
    extra: extraAt(asOf),
    ...(last ? { extraBefore: extraAt(last.asOf) } : {}),
    asOf,
    previous: last && previousBy(book.customers, last.tiers),
    previousAsOf: last?.asOf ?? null,
    manual,
    excluded: heads ? outsideGroups(excluded, heads) : excluded,
    owners: once(() => ownersIn(book.customers)),
    unpaidDays: once(() => {
      const days = unpaidDaysOf(book, own.dictionaries, asOf);
      return days && heads ? unpaidInGroups(days, heads) : days;
    }),
  };
  return { input, reading, ownRuns, heads, groupSizes: heads && sizesOf(heads), excluded, manual };
}

/** Who looks after each customer, by row; "" for nobody. */
export function ownersIn(customers: Table): readonly string[] {
  const owner = columnOf(customers, "owner");
  return Array.from({ length: customers.rowCount }, (_, row) => String(owner?.cells[row] ?? "").trim());
}

/** The latest period before this one: a run inside the same quarter is replaced, not compared with. */
export function lastPeriod(periods: readonly TierPeriod[], asOf: number): TierPeriod | null {
  return periods.find((period) => period.asOf < asOf && period.period !== periodOf(asOf)) ?? null;
}

function extrasOf(context: BookContext, scheme: Scheme, today: number): (asOf: number) => ExtraIndicators {
  const { book, own } = context;
  const { windowDays } = scheme;
  const potential = potentialOf(book.customers);
  const furtherContacts = contactCounts(context);
  const industries = scheme.options?.rhythmByIndustry
    ? industriesOf(book.customers, own.dictionaries.industry)
    : null;
  return (asOf) => {
    const satisfaction = satisfactionOf(book, asOf, windowDays, today);
    const relation = relationOf(book, {
      asOf,
      windowDays,
      today,
      dictionaries: own.dictionaries,
      furtherContacts,
    });
    return {
      ...(satisfaction ? { satisfaction } : {}),
      ...(potential ? { potential } : {}),
      ...(relation ? { relation } : {}),
      ...(industries ? { industries } : {}),
    };
  };
}

/** People of the 联系人 sheet, by customer row. */
function contactCounts({ book, own }: BookContext): ReadonlyMap<number, number> {
  const table = own.tables.get("contacts");
  const counts = new Map<number, number>();
  const { byId } = customerIndex(book.customers);
  for (const { cells } of table?.rows ?? []) {
    const row = byId.rowOf(table?.value(cells, "customerId") ?? "");
    if (row >= 0) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
}

function manualBy({ book, own }: BookContext, asOf: number): ReadonlyMap<number, ManualTier> {
  const byKey = new Map(own.manualTiers.map((manual) => [manual.customerId, manual]));
  const rows = new Map<number, ManualTier>();
  if (byKey.size === 0) return rows;
  const keyOf = customerKeys(book.customers);
  for (let row = 0; row < book.customers.rowCount; row++) {
    const manual = byKey.get(keyOf(row));
    if (manual) {
      const { tier, reason, by = "", expiresOn } = manual;
      rows.set(row, { tier, reason, by, until: expiresOn ?? asOf });
    }
  }
  return rows;
}

function previousBy(customers: Table, byKey: ReadonlyMap<string, Previous>): readonly (Previous | null)[] {
  const keyOf = customerKeys(customers);
  const seen = new Set<string>();
  return Array.from({ length: customers.rowCount }, (_, row) => {
    const key = keyOf(row);
    // A second row under the same id has no deals of its own: the period before was the first one's.
    if (seen.has(key)) return null;
    seen.add(key);
    return byKey.get(key) ?? null;
  });
}

/** Customers whose 客户状态 says they are no longer served. */
export function excludedIn(
  customers: Table,
  statuses: BookContext["own"]["dictionaries"]["customerStatus"],
): ReadonlySet<number> {
  const column = columnOf(customers, "status");
  const entry = statuses.find((candidate) => candidate.id === inactive);
  const rows = new Set<number>();
  if (!column || !entry) return rows;
  const { codes } = choiceColumn(column, statuses);
  codes.forEach((code, row) => {
    if (statuses[code] === entry) rows.add(row);
  });
  return rows;
}

/** Groups are valued at their heads; a group is left out once all its members are. */
function outsideGroups(excluded: ReadonlySet<number>, heads: Int32Array): ReadonlySet<number> {
  const served = new Set<number>();
  heads.forEach((head, row) => {
    if (!excluded.has(row)) served.add(head);
  });
  return new Set([...heads.keys()].filter((row) => !served.has(row)));
}

function sizesOf(heads: Int32Array): Int32Array {
  const sizes = new Int32Array(heads.length);
  for (const head of heads) sizes[head] = (sizes[head] ?? 0) + 1;
  return sizes;
}

/** What a customer is called in our result sheets: its id, or its name where it has none. */
export function customerKeys(customers: Table): (row: number) => string {
  const ids = columnOf(customers, "customerId")?.cells ?? [];
  const names = nameColumn(customers)?.cells ?? [];
  return (row) => String(ids[row] ?? "").trim() || String(names[row] ?? "").trim();
}
