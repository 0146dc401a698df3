import { shownCell } from "../../dedupe/columns/texts/shownCell";
import { type Care, careOf } from "../../followUps/careOf";
import type { Tier } from "../../sheets/tier";
import type { Language } from "../../sheets/words";
import { shownName } from "../../tables/customers/customerIndex";
import { columnOf, placeOf } from "../../tables/table";
import type { InspectionJob } from "../anomalies/inspectionJob";
import { customerRow, rowsOfCustomer } from "../book/customerRow";
import { type BookContext, schemeOf } from "../context/bookContext";
import { pageOf } from "../context/page";
import type { DedupeJob } from "../dedupe/dedupeJob";
import type { DueList } from "../followUps/dueJob";
import { dueView, ownersOf } from "../followUps/duePage";
import type { TierJob } from "../tiering/tierJob";
import type { TierView } from "../tiering/views/tierViews";
import { customerEvents, eventView, nextStepOf } from "./customerEvents";
import type { CustomerFact, CustomerQuery, CustomerView, Twins } from "./customerView";
import { contactsOf, manualOf, mergedInto, pastOf } from "./linesOfCustomer";
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
