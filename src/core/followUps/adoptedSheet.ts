import type { CellValue } from "../sheets/cell";
import { halfNameFields } from "../sheets/fieldGroups";
import type { Field } from "../sheets/fields";
import { customerIndex, shownName } from "../tables/customers/customerIndex";
import { linkRows } from "../tables/customers/linkRows";
import { type Book, columnOf, type Table } from "../tables/table";
import { partsLike } from "../values/dates/partsLike";
import { dayOfSerial } from "../values/dates/serialDay";

/** A follow-up sheet of the team's own, ready for one more row. */
export interface AdoptedSheet {
  readonly sheet: string;
  /** 1-based row right under the last record; totals and notes below it move down. */
  readonly nextRow: number;
  /** 0-based column on the sheet of each field it has, the most trusted column of each. */
  readonly columns: ReadonlyMap<Field, number>;
  /** The day of the contact by the columns of its parts, on a sheet that keeps year, month and day apart; else empty. */
  readonly dayCells: ReadonlyMap<number, CellValue>;
}

/** The contact a sheet is looked for. */
interface Sought {
  /** Id or name. */
  readonly customer: string;
  readonly person: string;
  /** Serial. */
  readonly day: number;
}

/**
 * The sheet a contact with a customer belongs on: where the customer's last one stands, else the last
 * one of the same person, else the last of all. null where no sheet can take a contact: it needs a customer, a day
 * and a text.
 */
export function adoptedSheetFor(
  { followUps, customers }: Book,
  { customer, person, day }: Sought,
): AdoptedSheet | null {
  const sheets = followUps.sheets.map((_, at) => sheetAt(followUps, at, day));
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

function sheetAt(followUps: Table, at: number, day: number): AdoptedSheet | null {
  const columns = new Map<Field, number>();
  for (const { field, columnOnSheet } of followUps.columns) {
    const column = columnOnSheet[at] ?? -1;
    if (column >= 0 && !columns.has(field)) columns.set(field, column);
  }
  const named = ["customerId", "companyName", "personName", "lastName"] as const;
  const dayCells = dayCellsAt(followUps, at, day);
  const hasDay = columns.has("followedUpAt") || dayCells.size > 0;
  if (!hasDay || !columns.has("content") || !named.some((field) => columns.has(field))) return null;
  return { sheet: followUps.sheets[at] ?? "", nextRow: lastRowOn(followUps, at) + 1, columns, dayCells };
}

/** A day in the columns of its parts, written as the last one there; none where that sheet cannot say it: 12月 on the sheet of another year. */
function dayCellsAt(followUps: Table, at: number, day: number): ReadonlyMap<number, CellValue> {
  const places = columnOf(followUps, "followedUpAt")?.partsOnSheet?.[at];
  const cells = new Map<number, CellValue>();
  if (!places?.day || (!places.year && places.saidYear !== dayOfSerial(day).year)) return cells;
  const { year, month } = places;
  const parts = partsLike(day, {
    ...{ month: month.like, day: places.day.like },
    ...(year && { year: year.like }),
  });
  if (parts === null) return cells;
  cells.set(month.column, parts.month).set(places.day.column, parts.day ?? "");
  return year ? cells.set(year.column, parts.year ?? "") : cells;
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
