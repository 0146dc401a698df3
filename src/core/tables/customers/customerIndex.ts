import { personColumn } from "../columns/personColumn";
import { memoised } from "../kept/memoised";
import { once } from "../kept/once";
import { createKeyIndex, type KeyIndex } from "../keys/keyIndex";
import { withLostZeros } from "../keys/lostZeros";
import { withEitherForm } from "../keys/recordIds";
import { type Column, columnOf, type Table } from "../table";

/** The customers of a table by id and by exactly written name (blanks, width and capitals apart). */
export interface CustomerIndex {
  readonly byId: KeyIndex;
  readonly byName: KeyIndex;
}

const nobody: KeyIndex = {
  rowOf: () => -1,
  rowsInto: (_cells, rows) => void rows.fill(-1),
  rowsOf: () => [],
};

/** Made once, for every analysis asks for it. */
export const customerIndex = memoised((customers: Table): CustomerIndex => {
  // Most books link by id alone: an index nobody asks for is not made.
  const byId = once(() => idIndexOf(columnOf(customers, "customerId")));
  const byName = once(() => indexOf(nameColumn(customers)));
  return {
    get byId() {
      return byId();
    },
    get byName() {
      return byName();
    },
  };
});

/** The column that names the customer: the company, or the person where customers are persons. */
export function nameColumn(table: Table): Column | undefined {
  return columnOf(table, "companyName") ?? personColumn(table);
}

/** How people know a customer: by its name, or by the short or foreign one where only that is filled in; "" without any. */
export function shownName(customers: Table, row: number): string {
  const [name, other] = [nameColumn(customers), columnOf(customers, "shortName")].map((column) =>
    String(column?.cells[row] ?? "").trim(),
  );
  return name || other || "";
}

/**
 * The column by which a follow-up or deal names its customer. Where customers are companies, a first name and surname
 * are those of somebody there.
 */
export function customerColumn(child: Table, customers: Table): Column | undefined {
  const isOfContact = isInTwo(child) && columnOf(customers, "companyName") !== undefined;
  return isOfContact ? columnOf(child, "personName") : nameColumn(child);
}

function isInTwo(table: Table): boolean {
  const name = nameColumn(table);
  return name !== undefined && !table.columns.includes(name);
}

function idIndexOf(column: Column | undefined): KeyIndex {
  return column === undefined
    ? nobody
    : withLostZeros(withEitherForm(indexOf(column), column.cells), column.cells);
}

function indexOf(column: Column | undefined): KeyIndex {
  return column === undefined ? nobody : createKeyIndex(column.cells);
}
