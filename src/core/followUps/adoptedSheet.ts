import type { CellValue } from "../sheets/cell";
import { halfNameFields } from "../sheets/fieldGroups";
import type { Field } from "../sheets/fields";
import { customerIndex, shownName } from "../tables/customers/customerIndex";
import { linkRows } from "../tables/customers/linkRows";
import { type Book, columnOf, type Table } from "../tables/table";

/** A follow-up sheet of the team's own, ready for one more row. */
export interface AdoptedSheet {
  readonly sheet: string;
  /** 1-based row right under the last record; totals and notes below it move down. */
  readonly nextRow: number;
  /** 0-based column on the sheet of each field it has, the most trusted column of each. */
  readonly columns: ReadonlyMap<Field, number>;
}

/**
 * The sheet a contact with a customer (id or name) belongs on: where the customer's last one stands, else the last
 * one of the same person, else the last of all. null where no sheet can take a contact: it needs a customer, a day
 * and a text.
 */
export function adoptedSheetFor(
  { followUps, customers }: Book,
  customer: string,
  person: string,
): AdoptedSheet | null {
  const sheets = followUps.sheets.map((_, at) => sheetAt(followUps, at));
  const usable = (row: number) => sheets[followUps.sheetOf[row] ?? 0] ?? null;
  const { byId, byName } = customerIndex(customers);
  const known = byId.rowOf(customer);
  const wanted = known >= 0 ? known : byName.rowOf(customer);
  const links = linkRows(followUps, customers);
  const people = columnOf(followUps, "followedUpBy")?.cells ?? [];
  const tests: readonly ((row: number) => boolean)[] = [
    (row) => wanted >= 0 && links[row] === wanted,
    (row) => person !== "" && String(people[row] ?? "").trim() === person,
    () => true,
  ];
  for (const fits of tests)
    for (let row = followUps.rowCount - 1; row >= 0; row--) {
      const sheet = usable(row);
      if (sheet && fits(row)) return sheet;
    }
  return null;
}

function sheetAt(followUps: Table, at: number): AdoptedSheet | null {
  const columns = new Map<Field, number>();
  for (const { field, columnOnSheet } of followUps.columns) {
    const column = columnOnSheet[at] ?? -1;
    if (column >= 0 && !columns.has(field)) columns.set(field, column);
  }
  const named = ["customerId", "companyName", "personName", "lastName"] as const;
  const complete =
    columns.has("followedUpAt") && columns.has("content") && named.some((field) => columns.has(field));
  if (!complete) return null;
  return { sheet: followUps.sheets[at] ?? "", nextRow: lastRowOn(followUps, at) + 1, columns };
}

function lastRowOn({ sheetOf, sheetRow, rowCount }: Table, at: number): number {
  let last = 0;
  for (let row = 0; row < rowCount; row++) if (sheetOf[row] === at) last = Math.max(last, sheetRow[row] ?? 0);
  return last;
}

/** How a customer is named in the follow-ups: id and name by its id, or the name alone of one without an id. */
export function namesOf({ customers }: Book, customer: string): Readonly<Partial<Record<Field, CellValue>>> {
  const { byId, byName } = customerIndex(customers);
  const row = byId.rowOf(customer);
  const at = row >= 0 ? row : byName.rowOf(customer);
  const name = shownName(customers, at) || customer;
  const halves = halfNameFields.flatMap((field) => {
    const half = columnOf(customers, field)?.cells[at];
    return half === undefined ? [] : [[field, half] as const];
  });
  return {
    ...(row >= 0 || at < 0 ? { customerId: customer } : {}),
    companyName: name,
    personName: name,
    ...Object.fromEntries(halves),
  };
}
