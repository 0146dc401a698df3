import type { CellValue } from "../sheets/cell";
import { createKeyIndex, type KeyIndex } from "./keyIndex";
import { type Column, columnOf, type Table } from "./table";

/** The customers of a table by id and by exactly written name (blanks, width and capitals apart). */
export interface CustomerIndex {
  readonly byId: KeyIndex;
  readonly byName: KeyIndex;
}

const nobody: KeyIndex = { rowOf: () => -1, rowsOf: () => [], repeated: () => [] };
const known = new WeakMap<Table, CustomerIndex>();

export function customerIndex(customers: Table): CustomerIndex {
  const before = known.get(customers);
  if (before !== undefined) return before;
  const byId = once(() => indexOf(columnOf(customers, "customerId")));
  const byName = once(() => indexOf(nameColumn(customers)));
  const index: CustomerIndex = {
    get byId() {
      return byId();
    },
    get byName() {
      return byName();
    },
  };
  known.set(customers, index);
  return index;
}

/** Most books link by id alone: an index nobody asks for is not made. */
function once(make: () => KeyIndex): () => KeyIndex {
  let made: KeyIndex | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The column that names the customer: the company, or the person where customers are persons. */
export function nameColumn(table: Table): Column | undefined {
  return columnOf(table, "companyName") ?? columnOf(table, "personName");
}

function indexOf(column: Column | undefined): KeyIndex {
  return column === undefined ? nobody : createKeyIndex(column.cells);
}

const kept = new WeakMap<Table, WeakMap<Table, Int32Array>>();

/**
 * The customer of every row of a follow-up or transaction table: by customer id, else (id blank or unknown: a slip
 * in the id must not lose the customer's money) by name; -1 for an orphan. An id that was merged away leads to the
 * customer that stayed. Of customers that share an id or a name the first row is taken. Whether an id itself exists
 * is asked of `customerIndex(…).byId`. Made once a pair of tables.
 */
export function linkRows(child: Table, customers: Table): Int32Array {
  const own = kept.get(child) ?? new WeakMap<Table, Int32Array>();
  kept.set(child, own);
  const before = own.get(customers);
  if (before !== undefined) return before;
  const links = makeLinks(child, customers);
  own.set(customers, links);
  return links;
}

function makeLinks(child: Table, customers: Table): Int32Array {
  const index = customerIndex(customers);
  const ids = columnOf(child, "customerId")?.cells ?? [];
  const names = nameColumn(child)?.cells ?? [];
  const links = new Int32Array(child.rowCount).fill(-1);
  // A book without follow-ups needs no index of its customers.
  if (child.rowCount === 0) return links;
  const findId = rememberLast(withRetired(index.byId, customers.retiredIds));
  const findName = rememberLast({ rowOf: (cell) => index.byName.rowOf(cell) });
  for (let row = 0; row < child.rowCount; row++) {
    const found = findId(ids[row] ?? "");
    links[row] = found >= 0 ? found : findName(names[row] ?? "");
  }
  return links;
}

function withRetired(byId: KeyIndex, retired: Table["retiredIds"]): Pick<KeyIndex, "rowOf"> {
  if (retired === undefined || retired.size === 0) return byId;
  return {
    rowOf(cell) {
      const row = byId.rowOf(cell);
      const stayed = row < 0 ? retired.get(String(cell).trim()) : undefined;
      return stayed === undefined ? row : byId.rowOf(stayed);
    },
  };
}

/** Rows of one customer often stand together: the last answer is kept. */
function rememberLast(index: Pick<KeyIndex, "rowOf">): (cell: CellValue) => number {
  let last: CellValue = "";
  let answer = -1;
  return (cell) => {
    if (cell === "") return -1;
    if (cell !== last) {
      last = cell;
      answer = index.rowOf(cell);
    }
    return answer;
  };
}
