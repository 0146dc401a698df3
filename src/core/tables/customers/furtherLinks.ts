import type { CellValue } from "../../sheets/cell";
import type { ReachIndex } from "../../values/contacts/reachIndex";
import { isUnreachable, namesIn, type ReachKeys, reachWays } from "../../values/contacts/reachKeys";
import { wordKey } from "../../values/text/foldText";
import { memoised } from "../kept/memoised";
import { once } from "../kept/once";
import { createKeyIndex, type KeyIndex } from "../keys/keyIndex";
import { type Column, columnOf, type Table } from "../table";
import { type NamedCustomers, reachOf } from "./customerReach";
import { isOnlyNumber, numberedNames } from "./numberedNames";
import { canReach, type ReachColumns, reachColumns, reachKeysAt } from "./reachColumns";

/** How a row that neither a known id nor the whole name ties to a customer is tied to one all the same. */
export const furtherWays = ["number", "shortName", "names", ...reachWays] as const;
export type FurtherWay = (typeof furtherWays)[number];

export interface FurtherLink {
  /** Row of the customer. */
  readonly customer: number;
  readonly way: FurtherWay;
}

/** Share of the people a table names who must be known contacts before a contact's name alone leads to a customer. */
const mostlyKnown = 0.8;
/** Rows whose contacts are looked at for that. */
const sampledRows = 500;

/**
 * Asks of single rows, in this order: the number beside the name, the short name, several names in one cell, e-mail and
 * telephone, the company's domain, the contact. A link is made only where all that is known leads to one customer; a row that names a company
 * follows e-mail, telephone and domain only to one whose name holds the other. What it needs is made when first asked.
 */
export function furtherLinker(
  child: Table,
  names: Column | undefined,
  nameCustomers: () => NamedCustomers,
): (row: number) => FurtherLink | null {
  const asked = once(() => asking(child, nameCustomers()));
  return (row) => linkOf(asked(), row, names?.cells[row] ?? "");
}

interface Asking {
  readonly columns: ReachColumns;
  /** Whether all rows, those alone whose name has a bracket, or none are worth asking for more than their names. */
  readonly reachable: "all" | "brackets" | "none";
  readonly known: NamedCustomers;
  trustsContacts(): boolean;
}

function asking(child: Table, known: NamedCustomers): Asking {
  const columns = reachColumns(child);
  return {
    columns,
    // Contacts are what others are tied by: they themselves belong where their firm's name says.
    reachable: child.contacts ? "none" : canReach(columns) ? "all" : "brackets",
    known,
    trustsContacts: once(() => namesContacts(child, columns, reachOf(known))),
  };
}

/** Behind a name an export writes the domain. */
const bracket = /[(（]/;

function linkOf(asked: Asking, row: number, name: CellValue): FurtherLink | null {
  const named = name === "" ? null : (byNumber(name, asked.known) ?? byNames(name, asked.known));
  if (named === "several") return null;
  if (named !== null || asked.reachable === "none") return named;
  const isReachable = asked.reachable === "all" || (typeof name === "string" && bracket.test(name));
  return isReachable ? byReach(asked, row, name) : null;
}

function byReach(
  { columns, known, trustsContacts }: Asking,
  row: number,
  name: CellValue,
): FurtherLink | null {
  const keys = reachKeysAt(columns, row);
  if (isUnreachable(keys)) return null;
  const isNobody = keys.contact.length > 0 && (name !== "" || !trustsContacts());
  const usable: ReachKeys = isNobody ? { ...keys, contact: [] } : keys;
  const found = reachOf(known).find(usable);
  if (found === null || found === "several") return null;
  const fits = name === "" || agree(name, found.owner, known);
  return fits ? { customer: found.owner, way: found.way } : null;
}

/** Whether the people a table names are the contacts of the list: consignees and payers are anybody. */
function namesContacts(child: Table, columns: ReachColumns, index: ReachIndex): boolean {
  const people = new Set<string>();
  for (let row = 0; row < Math.min(child.rowCount, sampledRows); row++)
    for (const key of reachKeysAt(columns, row).contact) people.add(key);
  const known = [...people].filter((key) => index.knows("contact", key)).length;
  return known >= people.size * mostlyKnown;
}

/** A number of the list that stands in one cell with the name; where it may be part of the name, the names must agree. */
function byNumber(cell: CellValue, known: NamedCustomers): FurtherLink | null {
  for (const { id, name } of numberedNames(cell)) {
    const customer = known.byId.rowOf(id);
    if (customer >= 0 && (isOnlyNumber(id) || agree(name, customer, known)))
      return { customer, way: "number" };
  }
  return null;
}

/** A short name only one customer has, or names in one cell that are all the same customer's. */
function byNames(cell: CellValue, { customers, byName }: NamedCustomers): FurtherLink | "several" | null {
  const short = shortNames(customers);
  const first = short.rowOf(cell);
  if (first >= 0) return short.rowsOf(cell).length === 1 ? { customer: first, way: "shortName" } : "several";
  const parts = namesIn(cell);
  if (parts.every(({ name }) => wordKey(name) === wordKey(String(cell)))) return null;
  const rows = parts.map(({ name }) => byName.rowOf(name));
  const found = new Set(rows.filter((row) => row >= 0));
  const [customer] = found;
  if (customer === undefined) return parts.length > 1 ? "several" : null;
  return found.size === 1 && !rows.includes(-1) ? { customer, way: "names" } : "several";
}

const shortNames = memoised(
  (customers: Table): KeyIndex => createKeyIndex(columnOf(customers, "shortName")?.cells ?? []),
);

/** "Kestrel Foods" is how people call Kestrel Foods Ltd; 乙公司 with the telephone of 甲公司 is not 甲公司. */
function agree(name: CellValue, owner: number, { customers, column }: NamedCustomers): boolean {
  const asked = wordKey(namesIn(name)[0]?.name ?? "");
  const own = [column, columnOf(customers, "shortName")].map((one) =>
    wordKey(String(one?.cells[owner] ?? "")),
  );
  return own.some((key) => key !== "" && asked !== "" && (key.includes(asked) || asked.includes(key)));
}
