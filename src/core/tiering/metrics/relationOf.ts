import type { Dictionaries } from "../../sheets/dictionaries";
import { choiceColumn } from "../../tables/columns/choiceColumn";
import { dateColumn } from "../../tables/columns/dateColumn";
import { personColumn } from "../../tables/columns/personColumn";
import { linkRows } from "../../tables/customers/linkRows";
import { type Book, type Column, columnOf, columnsOf, type Table } from "../../tables/table";
import { readYesNo } from "../../values/choices/readYesNo";
import { valueIn } from "../../values/text/reading";
import { scoreAt } from "./potentialOf";

export interface RelationOptions {
  readonly asOf: number;
  readonly windowDays: number;
  /** Decides the century of two-digit years. */
  readonly today: number;
  readonly dictionaries: Dictionaries;
  /** People known at a customer beside its main contact (联系人), by customer row. */
  readonly furtherContacts: ReadonlyMap<number, number>;
}

/** More people than this make a relation no safer. */
const enoughContacts = 3;
/** An open complaint costs a fifth of the whole. */
const complaintCost = 0.2;
const daysOfMonth = 365 / 12;
const settled: ReadonlySet<string> = new Set(["solved", "closed"]);

/**
 * How close a customer is, 0…1: the mean of the share of months with a contact, the people known there and 关系评分
 * (each where it is kept), less 0.2 for an open complaint. Null where none of them is kept.
 */
export function relationOf(book: Book, options: RelationOptions): Float64Array | null {
  const { customers, followUps } = book;
  const parts = [
    regularity(book, options),
    contactsKnown(customers, options.furtherContacts),
    relationScores(customers),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const complaints = openComplaints(followUps, customers, options);
  return Float64Array.from({ length: customers.rowCount }, (_, row) => {
    const known = parts.map((part) => part[row] ?? Number.NaN).filter((value) => !Number.isNaN(value));
    if (known.length === 0) return Number.NaN;
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    return Math.max(0, mean - (complaints.has(row) ? complaintCost : 0));
  });
}

/** Share of the window's months in which there was a contact; null without dated follow-ups. */
function regularity({ customers, followUps }: Book, options: RelationOptions): Float64Array | null {
  const when = columnOf(followUps, "followedUpAt");
  if (!when || followUps.rowCount === 0) return null;
  const { asOf, windowDays, today } = options;
  const months = Math.max(1, Math.round(windowDays / daysOfMonth));
  const seen = new Uint8Array(customers.rowCount * months);
  const days = dateColumn(when, today).values;
  const links = linkRows(followUps, customers);
  for (let row = 0; row < followUps.rowCount; row++) {
    const age = asOf - Math.floor(days[row] ?? Number.NaN);
    const customer = links[row] ?? -1;
    if (customer < 0 || !(age >= 0 && age < windowDays)) continue;
    seen[customer * months + Math.min(months - 1, Math.floor((age * months) / windowDays))] = 1;
  }
  return Float64Array.from({ length: customers.rowCount }, (_, customer) => {
    let filled = 0;
    for (let month = 0; month < months; month++) filled += seen[customer * months + month] ?? 0;
    return filled / months;
  });
}

function contactsKnown(customers: Table, further: ReadonlyMap<number, number>): Float64Array | null {
  const columns = [...columnsOf(customers, "contactName"), ...contactInTwo(customers)];
  if (columns.length === 0 && further.size === 0) return null;
  return Float64Array.from({ length: customers.rowCount }, (_, row) => {
    const named = columns.filter(({ cells }) => String(cells[row] ?? "").trim() !== "").length;
    return Math.min(enoughContacts, named + (further.get(row) ?? 0)) / enoughContacts;
  });
}

/** First name and Surname beside a company are its contact; without one the customer himself. */
function contactInTwo(customers: Table): readonly Column[] {
  const isBesideCompany = columnOf(customers, "companyName") && columnOf(customers, "lastName");
  const person = isBesideCompany ? personColumn(customers) : undefined;
  return person ? [person] : [];
}

function relationScores(customers: Table): Float64Array | null {
  const column = columnOf(customers, "relationScore");
  if (!column) return null;
  return Float64Array.from({ length: customers.rowCount }, (_, row) => (scoreAt(column, row) - 1) / 4);
}

/** Customers with a complaint up to the as-of day that is neither solved nor closed. */
function openComplaints(followUps: Table, customers: Table, options: RelationOptions): ReadonlySet<number> {
  const complaint = columnOf(followUps, "isComplaint");
  const open = new Set<number>();
  if (!complaint) return open;
  const isClosed = closedRows(followUps, options.dictionaries);
  const when = columnOf(followUps, "followedUpAt");
  const days = when ? dateColumn(when, options.today).values : null;
  const links = linkRows(followUps, customers);
  complaint.cells.forEach((cell, row) => {
    const customer = links[row] ?? -1;
    if (customer < 0 || cell === "" || isClosed(row) || (days?.[row] ?? 0) >= options.asOf + 1) return;
    if (valueIn(readYesNo(cell))) open.add(customer);
  });
  return open;
}

function closedRows(followUps: Table, dictionaries: Dictionaries): (row: number) => boolean {
  const status = columnOf(followUps, "handlingStatus");
  const closedAt: Column | undefined = columnOf(followUps, "closedAt");
  const codes = status && choiceColumn(status, dictionaries.handlingStatus).codes;
  return (row) =>
    (closedAt?.cells[row] ?? "") !== "" ||
    settled.has(dictionaries.handlingStatus[codes?.[row] ?? -1]?.id ?? "");
}
