import { shownCell } from "../../dedupe/columns/texts/shownCell";
import type { Field, Role } from "../../sheets/fields";
import { amountColumn } from "../../tables/columns/amountColumn";
import { dateColumn } from "../../tables/columns/dateColumn";
import { type Book, columnOf, placeOf, type Table } from "../../tables/table";
import { formatSerial } from "../../values/dates/serialDay";
import type { CustomerEvent } from "./customerView";

interface Dated {
  readonly role: "followUps" | "transactions";
  readonly row: number;
  /** Excel serial; NaN where unreadable. */
  readonly day: number;
}

/** A customer's contacts and orders, the latest first; those without a day at the end. */
export function customerEvents(
  book: Book,
  rows: Readonly<Record<Role, ReadonlySet<number>>>,
  today: number,
): readonly Dated[] {
  const dated = (role: Dated["role"], field: Field): readonly Dated[] => {
    const column = columnOf(book[role], field);
    const days = column && dateColumn(column, today).values;
    return [...rows[role]].map((row) => ({ role, row, day: days?.[row] ?? Number.NaN }));
  };
  const all = [...dated("followUps", "followedUpAt"), ...dated("transactions", "dealtOn")];
  const rank = (day: number) => (Number.isNaN(day) ? Number.NEGATIVE_INFINITY : day);
  return all.sort((a, b) => (rank(a.day) === rank(b.day) ? b.row - a.row : rank(b.day) - rank(a.day)));
}

export function eventView(book: Book, { role, row, day }: Dated): CustomerEvent {
  const table = book[role];
  const place = { ...placeOf(table, row), day: Number.isNaN(day) ? null : formatSerial(day) };
  return role === "followUps" ? contactView(table, row, place) : dealView(table, row, place);
}

type Placed = Pick<CustomerEvent, "sheet" | "row" | "day">;

function contactView(table: Table, row: number, place: Placed): CustomerEvent {
  const text = said(table, row, ["content", "feedback", "nextStep"], "；");
  return {
    ...place,
    kind: "contact",
    title: said(table, row, ["channel", "followedUpBy"]),
    text,
    amount: null,
  };
}

function dealView(table: Table, row: number, place: Placed): CustomerEvent {
  const amount = columnOf(table, "amount");
  return {
    ...place,
    kind: "deal",
    title: said(table, row, ["dealType", "product", "orderId"]),
    text: said(table, row, ["detail", "orderStatus"]),
    amount: amount ? (amountColumn(amount).values[row] ?? Number.NaN) : Number.NaN,
  };
}

function said(table: Table, row: number, fields: readonly Field[], between = " · "): string {
  const parts = fields.map((field) => shownCell(field, columnOf(table, field)?.cells[row]));
  return parts.filter((part) => part !== "").join(between);
}

/** What is left to do after the latest contact that says so; "" for none. */
export function nextStepOf(book: Book, events: readonly Dated[]): string {
  const steps = columnOf(book.followUps, "nextStep");
  const latest = events.find(({ role }) => role === "followUps");
  return latest && steps ? shownCell("nextStep", steps.cells[latest.row]) : "";
}
