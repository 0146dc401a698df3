import type { SheetRates } from "../adopt/rates/sheetRates";
import type { SaidLeaver } from "../adopt/team/saidLeavers";
import type { CellValue } from "../sheets/cell";
import type { Field, Role } from "../sheets/fields";
import type { WordList } from "../sheets/wordList";
import type { DateOrder } from "../values/dates/dateOptions";
import type { DaySpan } from "../values/dates/daySpan";
import type { PlaceMeant } from "../values/places/placeMeant";

/** Where a part of each day stands on a sheet (0-based), and how the last of them is written. */
export interface PartPlace {
  readonly column: number;
  readonly like: CellValue;
}

/** The places of the parts of a day. */
export interface PartPlaces {
  readonly year?: PartPlace;
  readonly month: PartPlace;
  readonly day?: PartPlace;
  /** The year of all days of a sheet without a column of years, where it says one. */
  readonly saidYear?: number;
}

/**
 * One field of a table: the raw cells, one per table row, exactly as the sheet holds them.
 * Their meaning (dates, numbers, phones …) is read on demand by the functions beside this file and kept.
 */
export interface Column {
  readonly field: Field;
  readonly heading: string;
  /** 10000 for a column headed "（万元）", else 1. */
  readonly scale: number;
  readonly cells: readonly CellValue[];
  /** 0-based column on each of the table's sheets, -1 where that sheet lacks the field. */
  readonly columnOnSheet: readonly number[];
  /** What it is called on each of them, where that is not the same on all; "" where it does not stand. */
  readonly headingOnSheet?: readonly string[];
  /** What the user said "2/3/2024" means here; counts where the cells prove nothing. */
  readonly dateOrder?: DateOrder;
  /** The year of days written without one, as the sheets' names or titles say. */
  readonly year?: number;
  /** By sheet, where the parts of days stand that were put together; null on a sheet that holds whole ones. */
  readonly partsOnSheet?: readonly (PartPlaces | null)[];
  /** The month or quarter whose sums these are. */
  readonly sumsOf?: DaySpan;
  /** What the user said names mean here that several places bear; answers of several sheets may contradict. */
  readonly places?: readonly PlaceMeant[];
  /** The words the team's own list lets people choose here, where they keep to it. */
  readonly wordList?: WordList;
  /** 1 where the value is that of a merged cell the sheet's own lies under, or of one above it that it points to (〃): read, never written. */
  readonly borrowed?: Uint8Array;
  /** The cells as the sheet itself holds them, where some are borrowed. */
  readonly own?: readonly CellValue[];
}

/** The cell as the sheet itself holds it. */
export function ownCell({ cells, own = cells }: Column, row: number): CellValue {
  return own[row] ?? "";
}

/** How many cells of a column hold anything. */
export function countFilled({ cells }: Pick<Column, "cells">): number {
  let filled = 0;
  for (const cell of cells) if (cell !== "") filled++;
  return filled;
}

/**
 * All rows of one role, stacked from every sheet that holds it. Row numbers in analyses are table rows
 * (0-based); `sheetOf` and `sheetRow` lead back to the sheet (1-based row as people see it).
 */
export interface Table {
  readonly role: Role;
  readonly sheets: readonly string[];
  readonly rowCount: number;
  readonly sheetOf: Uint16Array;
  readonly sheetRow: Int32Array;
  readonly columns: readonly Column[];
  /** A sheet that is only inspected, laid out as a list of deals (`role`), which it is not. */
  readonly related?: true;
  /** Of such a sheet: it holds people at the customers. */
  readonly contacts?: true;
  /** The sheets that hold people at these customers. */
  readonly contactLists?: readonly Table[];
  /** Ids of customers merged away → the id that stayed: records that still name one belong to the survivor. */
  readonly retiredIds?: ReadonlyMap<string, string>;
}

/** The records an analysis looks at. A role the workbook does not hold is an empty table. */
export interface Book {
  readonly customers: Table;
  readonly followUps: Table;
  readonly transactions: Table;
  /** Sheets that hold none of these and are only inspected, one table each; absent where there are none. */
  readonly related?: readonly Table[];
  /** Sheets that hold what customers bought by months, one table each; absent where there are none. */
  readonly byMonths?: readonly Table[];
  /** What its sheets of rates say; absent where there are none. */
  readonly rates?: readonly SheetRates[];
  /** Whom its lists of names alone say to be of the team; absent where there are none. */
  readonly team?: readonly string[];
  /** Whom its titles and notes say to have left the team; absent where they say it of nobody. */
  readonly leavers?: readonly SaidLeaver[];
}

/** The first (most trusted) column of a field, or undefined. */
export function columnOf(table: Table, field: Field): Column | undefined {
  return table.columns.find((column) => column.field === field);
}

/** Every column of a field, the most trusted first (a sheet may hold two phone columns). */
export function columnsOf(table: Table, field: Field): readonly Column[] {
  return table.columns.filter((column) => column.field === field);
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** Where a table row lies in the workbook. */
export function placeOf(table: Table, row: number): Place {
  const sheet = table.sheets[table.sheetOf[row] ?? 0] ?? "";
  return { sheet, row: table.sheetRow[row] ?? 0 };
}
