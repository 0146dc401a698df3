import type { DueFollowUp, ServicePhase } from "../../followUps/dueFollowUps";
import { callsOf } from "../../tables/customers/calledRows";
import { shownName } from "../../tables/customers/customerIndex";
import { columnOf, placeOf } from "../../tables/table";
import { formatSerial } from "../../values/dates/serialDay";
import { reachOf } from "../book/reachOf";
import type { BookContext } from "../context/bookContext";
import { pageOf } from "../context/page";
import type { DueList } from "./dueJob";
import type { DueCounts, DuePage, DueQuery, DueView, DueWhen, PhaseView } from "./dueViews";

/** A page of the due list; counts are of everybody the page could show, whatever `when` asks for. */
export function duePage(context: BookContext, list: DueList, query: DueQuery): DuePage {
  const ownerOf = ownersOf(context);
  const { today } = list;
  const without = new Set(query.without);
  const open = list.due.filter(({ row }) => !without.has(dueId(row)));
  const { isCalled } = callsOf(context.book.customers, query.text);
  const mine = open.filter(
    ({ row }) => (query.owner === undefined || ownerOf(row) === query.owner) && isCalled(row),
  );
  const wanted = mine.filter(
    (one) =>
      (query.overdueOnly !== true || one.overdueDays > 0) &&
      (query.when === undefined || query.when.includes(whenOf(one, today))),
  );
  return {
    ...pageOf(wanted, query, (one) => ({
      ...dueView(context, one, ownerOf(one.row), list.isWarned(one.row)),
      ...reachPart(context, one.row),
    })),
    counts: countsOf(mine, today),
    endedOn: list.endedOn === null ? null : formatSerial(list.endedOn),
    owners: ownerCounts(open, ownerOf, today),
    choices: list.choices,
  };
}

function reachPart({ book }: BookContext, row: number): Pick<DueView, "reach"> {
  const reach = reachOf(book.customers, row);
  return reach.contact === "" && reach.by === "" ? {} : { reach };
}

/** Days ahead that count as this week. */
const week = 7;

function whenOf({ dueOn }: DueFollowUp, today: number): DueWhen {
  if (dueOn < today) return "late";
  if (dueOn === today) return "today";
  return dueOn <= today + week ? "week" : "later";
}

function countsOf(due: readonly DueFollowUp[], today: number): DueCounts {
  const counts = { late: 0, today: 0, week: 0, later: 0 };
  for (const one of due) counts[whenOf(one, today)]++;
  return counts;
}

function ownerCounts(
  due: readonly DueFollowUp[],
  ownerOf: (row: number) => string,
  today: number,
): DuePage["owners"] {
  const byOwner = new Map<string, DueFollowUp[]>();
  for (const one of due) {
    const owner = ownerOf(one.row);
    const known = byOwner.get(owner);
    if (known) known.push(one);
    else byOwner.set(owner, [one]);
  }
  const toDo = ({ counts }: DuePage["owners"][number]) => counts.late + counts.today;
  return [...byOwner]
    .map(([owner, list]) => ({ owner, counts: countsOf(list, today) }))
    .sort((a, b) => toDo(b) - toDo(a) || (a.owner < b.owner ? -1 : 1));
}

/** Whose a customer is, by customer row; "" = nobody's. */
export function ownersOf({ book }: BookContext): (row: number) => string {
  const cells = columnOf(book.customers, "owner")?.cells ?? [];
  return (row) => String(cells[row] ?? "").trim();
}

function dueId(row: number): string {
  return `due:${row}`;
}

function phaseView({ steps, mostContacts, contacts, dealBy }: ServicePhase): PhaseView {
  return {
    contact: contacts + 1,
    contacts: steps.length > 0 ? steps.length : mostContacts,
    dealBy: dealBy === null ? null : formatSerial(dealBy),
  };
}

export function dueView({ book }: BookContext, due: DueFollowUp, owner: string, warned = false): DueView {
  const { customers } = book;
  const day = (serial: number) => (Number.isNaN(serial) ? null : formatSerial(serial));
  return {
    ...placeOf(customers, due.row),
    id: dueId(due.row),
    customerId: String(columnOf(customers, "customerId")?.cells[due.row] ?? "").trim(),
    companyName: shownName(customers, due.row),
    owner,
    tier: due.tier,
    lastContact: day(due.last),
    plannedOn: day(due.planned),
    dueOn: formatSerial(due.dueOn),
    overdueDays: due.overdueDays,
    everyDays: Number.isNaN(due.everyDays) || due.phase?.steps.length ? null : due.everyDays,
    priority: due.priority,
    ...(warned ? { warned } : {}),
    ...(due.phase ? { phase: phaseView(due.phase) } : {}),
  };
}
