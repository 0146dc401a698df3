import { shownCell } from "../../dedupe/columns/texts/shownCell";
import { type Care, careOf } from "../../followUps/careOf";
import type { Tier } from "../../sheets/tier";
import type { Language } from "../../sheets/words";
import { shownName } from "../../tables/customers/customerIndex";
import { columnOf, placeOf } from "../../tables/table";
import type { OwnTable } from "../../templates/own/ownSheets";
import { textIn } from "../../templates/own/ownSheets";
import { tierOfLabel } from "../../tiering/reasons/reasonWords";
import { formatSerial } from "../../values/dates/serialDay";
import type { InspectionJob } from "../anomalies/inspectionJob";
import { type BookContext, schemeOf } from "../bookContext";
import type { DedupeJob } from "../dedupe/dedupeJob";
import type { DueList } from "../followUps/dueJob";
import { dueView, ownersOf } from "../followUps/duePage";
import { pageOf } from "../page";
import { customerKeys } from "../tiering/tierInput";
import type { TierJob } from "../tiering/tierJob";
import type { TierView } from "../tiering/tierViews";
import { customerEvents, eventView, nextStepOf } from "./customerEvents";
import { customerRow, rowsOfCustomer } from "./customerRow";
import type {
  CustomerContact,
  CustomerFact,
  CustomerQuery,
  CustomerView,
  ManualTierView,
  PastTier,
  Twins,
} from "./customerView";
import { listedContacts } from "./listedContacts";
import { scoreTrend } from "./scoreTrend";

/** What the jobs of this session know; null = has not run. */
export interface KnownJobs {
  readonly due: DueList;
  readonly tiers: TierJob | null;
  readonly inspection: InspectionJob | null;
  readonly dedupe: DedupeJob | null;
}

/** The findings of one customer that are shown. */
const findingsShown = 50;

/** Everything of one customer on one page; null where the reference names nobody. */
export function customerOf(context: BookContext, jobs: KnownJobs, query: CustomerQuery): CustomerView | null {
  const { book } = context;
  const row = customerRow(book, query.of);
  if (row < 0) return null;
  const rows = rowsOfCustomer(book, row);
  const events = customerEvents(book, rows, jobs.due.today);
  const due = jobs.due.due.find((one) => one.row === row);
  const owner = ownersOf(context)(row);
  const tier = jobs.tiers?.of(row) ?? null;
  const past = pastOf(context, row);
  return {
    ...placeOf(book.customers, row),
    ...namesAt(context, row),
    customer: row,
    owner,
    facts: factsOf(context, row),
    contacts: contactsOf(context, row),
    tier,
    manual: manualOf(context, row),
    past,
    trend: scoreTrend(past, runOf(jobs.tiers, tier), jobs.tiers?.summary.scheme ?? schemeOf(context)),
    care: careAt(context, due?.tier ?? tier?.tier ?? past[0]?.tier, query.language),
    due: due ? dueView(context, due, owner, jobs.due.isWarned(row)) : null,
    nextStep: nextStepOf(book, events),
    findings: jobs.inspection?.ofRows(rows, findingsShown) ?? null,
    twins: jobs.dedupe && twinsOf(context, jobs.dedupe, row),
    merged: mergedInto(context, row),
    history: pageOf(events, query, (event) => eventView(book, event)),
  };
}

function runOf(tiers: TierJob | null, tier: TierView | null) {
  return tiers && tier ? { period: tiers.summary.period, score: tier.score } : null;
}

function careAt({ own }: BookContext, tier: Tier | undefined, language: Language): Care | null {
  const care = tier && careOf(own.tables.get("tierPolicy"), language).get(tier);
  return care && (care.goal !== "" || care.actions !== "") ? care : null;
}

function namesAt({ book: { customers } }: BookContext, row: number) {
  return {
    customerId: String(columnOf(customers, "customerId")?.cells[row] ?? "").trim(),
    companyName: shownName(customers, row),
  };
}

function factsOf({ book: { customers } }: BookContext, row: number): readonly CustomerFact[] {
  return customers.columns.flatMap(({ field, heading, cells }) => {
    const value = shownCell(field, cells[row]);
    return value === "" ? [] : [{ field, heading, value }];
  });
}

/** Lines of one of our sheets that carry the customer's key. */
function linesOf(context: BookContext, table: OwnTable | undefined, row: number) {
  const key = customerKeys(context.book.customers)(row);
  const rows = key === "" ? [] : (table?.rows ?? []);
  const mine = rows.filter(({ cells }) => textIn(table, cells, "customerId") === key);
  return mine.map(
    ({ cells }) =>
      (name: string) =>
        textIn(table, cells, name),
  );
}

/** Whoever stands on the team's own lists of contacts, then on 联系人. */
function contactsOf(context: BookContext, row: number): readonly CustomerContact[] {
  const { customers } = context.book;
  const listed = (customers.contactLists ?? []).flatMap((list) => listedContacts(list, customers, row));
  const own = linesOf(context, context.own.tables.get("contacts"), row).map((text) => ({
    name: text("contactName"),
    role: [text("jobRole"), text("jobTitle")].filter((part) => part !== "").join(" · "),
    reach: [text("mobile"), text("email"), text("wechat")].filter((part) => part !== ""),
  }));
  return [...listed, ...own];
}

function manualOf({ book, own }: BookContext, row: number): ManualTierView | null {
  const key = customerKeys(book.customers)(row);
  const manual = key === "" ? undefined : own.manualTiers.find(({ customerId }) => customerId === key);
  if (!manual) return null;
  const { tier, reason, by = "", expiresOn } = manual;
  return { tier, reason, by, until: expiresOn === null ? null : formatSerial(expiresOn) };
}

function pastOf(context: BookContext, row: number): readonly PastTier[] {
  const lines = linesOf(context, context.own.tables.get("tierHistory"), row).flatMap((text): PastTier[] => {
    const tier = tierOfLabel(text("tier"));
    if (tier === null) return [];
    const score = text("score") === "" ? Number.NaN : Number(text("score"));
    return [{ period: text("period"), tier, move: text("tierMove"), reason: text("tierReason"), score }];
  });
  return lines.sort((a, b) => (a.period < b.period ? 1 : -1));
}

function mergedInto({ book, own }: BookContext, row: number): CustomerView["merged"] {
  const log = own.tables.get("mergeLog");
  const id = String(columnOf(book.customers, "customerId")?.cells[row] ?? "").trim();
  if (!log || id === "") return [];
  return log.rows.flatMap(({ cells }) => {
    const text = (key: string) => textIn(log, cells, key);
    return text("survivorId") === id ? [{ id: text("mergedId"), name: text("mergedName") }] : [];
  });
}

function twinsOf(context: BookContext, dedupe: DedupeJob, row: number): readonly Twins[] {
  const { customers } = context.book;
  return dedupe.groupsOf(row).map(({ certainty, rows, at }) => ({
    certainty,
    at,
    others: rows
      .filter((other) => other !== row)
      .map((other) => ({ ...placeOf(customers, other), ...namesAt(context, other) })),
  }));
}
