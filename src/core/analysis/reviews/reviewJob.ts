import { type ReviewOutcome, reviewOutcomes } from "../../changes/proposal";
import { contactDays } from "../../followUps/contactDays";
import { type ReviewMonth, reviewCauses } from "../../reviews/reviewCauses";
import type { Field } from "../../sheets/fields";
import { outcomeWords } from "../../sheets/standard/reviewList";
import { languages, type Words } from "../../sheets/words";
import { dateColumn } from "../../tables/columns/dateColumn";
import { columnOf } from "../../tables/table";
import { textIn } from "../../templates/own/ownSheets";
import { amountsEver } from "../../tiering/deals/amountsEver";
import { runsByCustomer } from "../../tiering/deals/deals";
import { dealsOf } from "../../tiering/deals/dealsOf";
import { metricsAt } from "../../tiering/metrics/metrics";
import { dayOfSerial, formatSerial, serialOf } from "../../values/dates/serialDay";
import { recordsEnd } from "../book/recordsEnd";
import { type BookContext, schemeOf } from "../bookContext";
import { customerKeys, excludedIn } from "../tiering/tierInput";

/** One customer to be looked at before the month is closed; `key` is its id, else its name. */
export interface UnderReview {
  readonly id: string;
  readonly row: number;
  readonly key: string;
  readonly causes: readonly Words[];
  /** Serial days; NaN where there is none. */
  readonly lastContact: number;
  readonly lastDeal: number;
  /** 复核日期 says that somebody has looked. */
  readonly done: boolean;
  /** What somebody put in 复核结果. */
  readonly inList: ReviewOutcome | null;
}

export interface Review {
  /** Excel serial day. */
  readonly today: number;
  /** "2026-11". */
  readonly month: string;
  /** The day on which records end, long before; null where they go on. */
  readonly endedOn: number | null;
  readonly customers: readonly UnderReview[];
}

interface Weighed extends UnderReview {
  readonly spent: number;
  readonly spentEver: number;
}

/**
 * Everybody to be looked at this month (`today` = serial day): whom something happened to, and who went quiet; who
 * spent most first, for nobody gets through hundreds at one sitting.
 */
export function openReview(context: BookContext, today: number): Review {
  const { book, own } = context;
  const month = monthName(today);
  const { year, month: number } = dayOfSerial(today);
  const days: ReviewMonth = { firstDay: serialOf(year, number, 1) ?? today, today };
  const listed = listedIn(context, month);
  const keyOf = customerKeys(book.customers);
  const excluded = excludedIn(book.customers, own.dictionaries.customerStatus);
  const factsAt = factsOf(context, days);
  const seen = new Set<string>();
  const customers: Weighed[] = [];
  for (let row = 0; row < book.customers.rowCount; row++) {
    const key = keyOf(row);
    if (key === "" || seen.has(key) || excluded.has(row)) continue;
    const facts = factsAt(row, key);
    const causes = reviewCauses(facts, days);
    if (causes.length === 0) continue;
    seen.add(key);
    const { lastContact, lastDeal, spent, spentEver } = facts;
    const { done = false, inList = null } = listed.get(key) ?? {};
    customers.push({
      id: `review:${month}:${row}`,
      row,
      key,
      causes,
      lastContact,
      lastDeal,
      done,
      inList,
      spent,
      spentEver,
    });
  }
  return { today, month, endedOn: recordsEnd(book, today), customers: customers.sort(byWeight) };
}

/** Where records ended long ago nobody spent anything in a year: then by all they ever spent, and by who was there last. */
function byWeight(a: Weighed, b: Weighed): number {
  return (
    b.spent - a.spent ||
    b.spentEver - a.spentEver ||
    (b.lastDeal || 0) - (a.lastDeal || 0) ||
    (b.lastContact || 0) - (a.lastContact || 0)
  );
}

function factsOf(context: BookContext, { firstDay, today }: ReviewMonth) {
  const { book, own } = context;
  const day = (field: Field) => {
    const column = columnOf(book.customers, field);
    return column && dateColumn(column, today).values;
  };
  const contacts = contactDays(book, today);
  const registered = day("registeredOn");
  const updated = day("updatedOn");
  const { deals } = dealsOf(book, { dictionaries: own.dictionaries, today, rates: null });
  const runs = runsByCustomer(deals);
  const { recency, monetary } = metricsAt(runs, today, schemeOf(context).windowDays);
  const ever = amountsEver(runs, today);
  const moveOf = tierMoves(context, firstDay);
  return (row: number, key: string) => ({
    registeredOn: registered?.[row] ?? Number.NaN,
    updatedOn: updated?.[row] ?? Number.NaN,
    lastContact: contacts.last[row] ?? Number.NaN,
    lastDeal: today - (recency[row] ?? Number.NaN),
    tierMove: moveOf(key),
    spent: monetary[row] || 0,
    spentEver: ever[row] || 0,
  });
}

/** By customer key, how its tier moved where the last period was closed in the month or just before it. */
function tierMoves({ own }: BookContext, firstDay: number) {
  const [last, before] = own.periods;
  const recent = last && last.asOf >= firstDay - 1 ? last : null;
  return (key: string) => {
    const to = recent?.tiers.get(key)?.tier;
    const from = before?.tiers.get(key)?.tier;
    return from !== undefined && to !== undefined && from !== to ? { from, to } : null;
  };
}

/** What 月末复核 says of the customers of a month: who was looked at, and what is to become of them. */
function listedIn({ own }: BookContext, month: string) {
  const table = own.tables.get("reviewList");
  return new Map(
    (table?.rows ?? []).flatMap(({ cells }) => {
      const text = (key: string) => textIn(table, cells, key);
      const said = { done: text("reviewedOn") !== "", inList: outcomeNamed(text("reviewOutcome")) };
      return text("reviewMonth") === month ? [[text("customerId"), said] as const] : [];
    }),
  );
}

function outcomeNamed(text: string): ReviewOutcome | null {
  const isNamed = (outcome: ReviewOutcome) =>
    languages.some((language) => outcomeWords[outcome][language].toLowerCase() === text.toLowerCase());
  return reviewOutcomes.find(isNamed) ?? null;
}

function monthName(today: number): string {
  return formatSerial(Math.floor(today)).slice(0, 7);
}
