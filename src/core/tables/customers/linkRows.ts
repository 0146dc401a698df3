import type { CellValue } from "../../sheets/cell";
import { columnOf, type Table } from "../table";
import { type CustomerIndex, customerColumn, customerIndex, nameColumn } from "./customerIndex";
import type { OwnedRows } from "./customerReach";
import { type FurtherWay, furtherLinker } from "./furtherLinks";

/** The customers of a table's rows, and the rows that neither id nor whole name ties to theirs, with what does. */
interface Links {
  readonly rows: Int32Array;
  readonly further: ReadonlyMap<number, FurtherWay>;
}

const kept = new WeakMap<Table, WeakMap<Table, Links>>();

/**
 * The customer of every row of a follow-up or transaction table: by customer id, else (id blank or unknown: a slip
 * in the id must not lose the customer's money) by name, else by what `furtherLinker` asks; -1 for an orphan. An id
 * that was merged away leads to the customer that stayed. Of customers that share an id or a name the first row is
 * taken. Whether an id itself exists is asked of `customerIndex(…).byId`. Made once a pair of tables.
 */
export function linkRows(child: Table, customers: Table): Int32Array {
  return linksOf(child, customers).rows;
}

/** The rows tied to their customer by something else than its id or whole name, and by what. */
export function furtherLinks(child: Table, customers: Table): ReadonlyMap<number, FurtherWay> {
  return linksOf(child, customers).further;
}

function linksOf(child: Table, customers: Table): Links {
  const own = kept.get(child) ?? new WeakMap<Table, Links>();
  kept.set(child, own);
  const before = own.get(customers);
  if (before !== undefined) return before;
  const links = makeLinks(child, customers);
  own.set(customers, links);
  return links;
}

function makeLinks(child: Table, customers: Table): Links {
  const rows = new Int32Array(child.rowCount).fill(-1);
  const further = new Map<number, FurtherWay>();
  // A book without follow-ups needs no index of its customers.
  if (child.rowCount === 0) return { rows, further };
  const index = customerIndex(customers);
  const ids = columnOf(child, "customerId")?.cells ?? [];
  index.byId.rowsInto(ids, rows);
  const retired = customers.retiredIds ?? noneRetired;
  const named = customerColumn(child, customers);
  const names = named?.cells ?? [];
  const ask = furtherLinker(child, named, () => ({
    customers,
    column: nameColumn(customers),
    get byId() {
      return index.byId;
    },
    get byName() {
      return index.byName;
    },
    contacts: () => contactsOf(customers),
  }));
  for (let row = 0; row < rows.length; row++) {
    if ((rows[row] ?? -1) >= 0) continue;
    const found = otherwise(ids[row] ?? "", names[row] ?? "", index, retired);
    const link = found < 0 ? ask(row) : null;
    rows[row] = link?.customer ?? found;
    if (link) further.set(row, link.way);
  }
  return { rows, further };
}

/** The lists of people at the customers, with the customer of each row. */
export function contactsOf(customers: Table): readonly OwnedRows[] {
  return (customers.contactLists ?? []).map((table) => ({ table, owners: linkRows(table, customers) }));
}

const noneRetired: NonNullable<Table["retiredIds"]> = new Map();

/** The customer of a row whose id is none of theirs: the one that stayed after a merge, else the one of this name. */
function otherwise(
  id: CellValue,
  name: CellValue,
  index: CustomerIndex,
  retired: NonNullable<Table["retiredIds"]>,
): number {
  const stayed = id === "" || retired.size === 0 ? undefined : retired.get(String(id).trim());
  const survivor = stayed === undefined ? -1 : index.byId.rowOf(stayed);
  return survivor >= 0 || name === "" ? survivor : index.byName.rowOf(name);
}
