import { createReachIndex, type ReachIndex } from "../../values/contacts/reachIndex";
import { type ReachKeys, reachWays } from "../../values/contacts/reachKeys";
import type { KeyIndex } from "../keys/keyIndex";
import type { Column, Table } from "../table";
import { reachColumns, reachKeysAt } from "./reachColumns";

/** The customers, what they are called by, and the first row of each name. */
export interface NamedCustomers {
  readonly customers: Table;
  readonly column: Column | undefined;
  readonly byId: KeyIndex;
  readonly byName: KeyIndex;
  /** People at the customers who stand on sheets of their own. */
  readonly contacts: () => readonly OwnedRows[];
}

/** Rows of another table, each with the row of its customer, -1 for none. */
export interface OwnedRows {
  readonly table: Table;
  readonly owners: Int32Array;
}

const reaches = new WeakMap<Table, ReachIndex>();

/** Whom e-mails, telephones, domains and contacts lead to; made once for a table of customers. */
export function reachOf(known: NamedCustomers): ReachIndex {
  const { customers } = known;
  const index = reaches.get(customers) ?? createReachIndex();
  if (reaches.has(customers)) return index;
  reaches.set(customers, index);
  const columns = reachColumns(customers);
  for (let row = 0; row < customers.rowCount; row++) {
    const first = firstOfName(row, known);
    // A person on a list of contacts stands for the company, which another list holds.
    const owner = customers.sheetOf[first] === customers.sheetOf[row] ? row : first;
    addKeys(index, reachKeysAt(columns, row), first, owner);
  }
  for (const list of known.contacts()) addContacts(index, list, known);
  return index;
}

function addContacts(index: ReachIndex, { table, owners }: OwnedRows, known: NamedCustomers): void {
  const columns = reachColumns(table);
  owners.forEach((owner, row) => {
    if (owner >= 0) addKeys(index, reachKeysAt(columns, row), firstOfName(owner, known), owner);
  });
}

/** A domain is the company's, whichever of its rows has it: it leads to the first of the name. */
function addKeys(index: ReachIndex, keys: ReachKeys, first: number, owner: number): void {
  for (const way of reachWays)
    for (const key of keys[way]) index.add(way, key, way === "domain" ? first : owner);
}

/** The first row of the same name, to which the name leads. */
function firstOfName(row: number, { column, byName }: NamedCustomers): number {
  const first = byName.rowOf(column?.cells[row] ?? "");
  return first < 0 ? row : first;
}
