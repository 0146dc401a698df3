import { shownCell } from "../../dedupe/columns/texts/shownCell";
import type { Field } from "../../sheets/fields";
import { personColumn } from "../../tables/columns/personColumn";
import { linkRows } from "../../tables/customers/linkRows";
import { columnOf, columnsOf, type Table } from "../../tables/table";

/** Whom to ask for and by what; "" = the sheets do not say. */
export interface Reach {
  readonly contact: string;
  readonly by: string;
}

/** What one calls, then what one writes to, the surest first. */
const callFields = ["mobile", "phone", "landline", "contactMethod"] as const;
const writeFields = ["email", "wechat"] as const;

/** Whom to ask for at a customer: as its own line says, else as the first of its lists of contacts who can be reached. */
export function reachOf(customers: Table, row: number): Reach {
  const isCompany = columnOf(customers, "companyName") !== undefined;
  const own = reachAt(customers, row, isCompany);
  if (own.by !== "") return own;
  for (const list of customers.contactLists ?? []) {
    const at = firstReached(list, customers).get(row);
    if (at === undefined) continue;
    const listed = reachAt(list, at, true);
    if (own.contact === "" || own.contact === listed.contact) return listed;
  }
  return own;
}

function reachAt(table: Table, row: number, isNamed: boolean): Reach {
  const named = columnOf(table, "contactName") ?? (isNamed ? personColumn(table) : undefined);
  const contact = String(named?.cells[row] ?? "").trim();
  return { contact, by: firstOf(table, row, callFields, isCalled) || firstOf(table, row, writeFields) };
}

function firstOf(table: Table, row: number, fields: readonly Field[], isMeant = isAnything): string {
  for (const field of fields)
    for (const { cells } of columnsOf(table, field)) {
      const text = shownCell(field, cells[row]);
      if (isMeant(text)) return text;
    }
  return "";
}

const isAnything = (text: string): boolean => text !== "";

/** The shortest numbers firms answer have five figures (95588); "无" and "-" have none. */
const isCalled = (text: string): boolean => text.replace(/\D/g, "").length >= 5;

const reached = new WeakMap<Table, WeakMap<Table, ReadonlyMap<number, number>>>();

/** Rows of a list of contacts by customer row, the first of each who can be reached; looked through once. */
function firstReached(list: Table, customers: Table): ReadonlyMap<number, number> {
  const known = reached.get(list) ?? new WeakMap<Table, ReadonlyMap<number, number>>();
  reached.set(list, known);
  const before = known.get(customers);
  if (before) return before;
  const first = new Map<number, number>();
  linkRows(list, customers).forEach((owner, row) => {
    if (owner >= 0 && !first.has(owner) && reachAt(list, row, true).by !== "") first.set(owner, row);
  });
  known.set(customers, first);
  return first;
}
