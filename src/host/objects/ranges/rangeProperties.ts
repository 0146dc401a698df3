import { booleanOf } from "../../engine/types/arguments";
import { invalidArgument } from "../../engine/types/hostError";
import type { Property } from "../../engine/types/objectType";
import { isRecord } from "../../engine/types/unknownValues";
import type { Area, ArrayArea } from "../../model/parts/cells";
import type { RangeTarget } from "../book/book";
import { guardCells, guardSheet } from "../book/guards";
import { writeCells, writeNumberFormats } from "../cells/writeCells";
import { anyOverlap, cellCount, isEntireColumn, isEntireRow, subtractAll } from "../places/area";
import { readMatrix } from "../places/cellMatrix";
import { heightOf, leftOf, topOf, widthOf } from "../places/geometry";
import { addressOf } from "../places/resolveAddress";
import { formatCategory } from "./formatCategory";

type Properties = Readonly<Record<string, Property<RangeTarget>>>;

const contents: Properties = {
  Values: {
    get: ({ book, area }) => readMatrix(area, (place) => book.model.values(place)),
    set: ({ book, area }, value) => writeCells(book, area, value),
  },
  Formulas: {
    get: ({ book, area }) => readMatrix(area, (place) => book.model.formulas(place)),
    set: ({ book, area }, value) => writeCells(book, area, value),
  },
  FormulasLocal: {
    get: ({ book, area }) => readMatrix(area, (place) => book.model.formulas(place)),
    set: ({ book, area }, value) => writeCells(book, area, value),
  },
  NumberFormat: {
    get: ({ book, area }) => readMatrix(area, (place) => book.model.numberFormats(place)),
    set: ({ book, area }, value) => writeNumberFormats(book, area, value),
  },
  NumberFormatLocal: {
    get: ({ book, area }) => readMatrix(area, (place) => book.model.numberFormats(place)),
    set: ({ book, area }, value) => writeNumberFormats(book, area, value),
  },
  NumberFormatCategories: {
    get: ({ book, area }) =>
      readMatrix(area, (place) => book.model.numberFormats(place).map((row) => row.map(formatCategory))),
  },
  Text: { get: ({ book, area }) => readMatrix(area, (place) => book.model.texts(place)) },
  ValueTypes: { get: ({ book, area }) => readMatrix(area, (place) => book.model.valueTypes(place)) },
  HasSpill: { get: (target) => filled(target, ({ spills }) => spills) },
  SavedAsArray: { get: (target) => filled(target, () => true) },
};

const place: Properties = {
  Address: { get: ({ book, area }) => addressOf(book, area) },
  AddressLocal: { get: ({ book, area }) => addressOf(book, area) },
  RowIndex: { get: ({ area }) => area.row },
  ColumnIndex: { get: ({ area }) => area.column },
  RowCount: { get: ({ area }) => area.rows },
  ColumnCount: { get: ({ area }) => area.columns },
  // -1 where the count does not fit a 32-bit number, as documented.
  CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
  IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
  IsEntireRow: { get: ({ area }) => isEntireRow(area) },
  Top: { get: ({ book, area }) => topOf(book, area) },
  Left: { get: ({ book, area }) => leftOf(book, area) },
  Height: { get: ({ book, area }) => heightOf(book, area) },
  Width: { get: ({ book, area }) => widthOf(book, area) },
};

const appearance: Properties = {
  Hidden: {
    get: ({ book, area }) =>
      eitherHidden(book.model.hidden(area, "rows"), book.model.hidden(area, "columns")),
  },
  RowHidden: {
    get: ({ book, area }) => book.model.hidden(area, "rows") ?? null,
    set: (target, value) => hide(target, "rows", value),
  },
  ColumnHidden: {
    get: ({ book, area }) => book.model.hidden(area, "columns") ?? null,
    set: (target, value) => hide(target, "columns", value),
  },
  Hyperlink: {
    get: ({ book, area }) => book.model.hyperlink(firstCell(area)),
    set: setHyperlink,
  },
};

export const rangeProperties: Properties = { ...contents, ...place, ...appearance };

function firstCell(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}

/** True where such array formulas fill the whole area, null where they fill a part. */
function filled({ book, area }: RangeTarget, wanted: (array: ArrayArea) => boolean): boolean | null {
  const areas = book.model
    .arrayAreas(area.sheetId)
    .filter(wanted)
    .map((array) => array.area);
  if (subtractAll([area], areas).length === 0) return true;
  return anyOverlap([area], areas) ? null : false;
}

function eitherHidden(rows: boolean | undefined, columns: boolean | undefined): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === undefined || columns === undefined ? null : false;
}

function hide({ book, area }: RangeTarget, axis: "rows" | "columns", value: unknown): void {
  guardSheet(book, area.sheetId, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  book.model.setHidden(area, axis, booleanOf(value));
}

function setHyperlink({ book, area }: RangeTarget, value: unknown): void {
  guardCells(book, area);
  if (value === null) {
    book.model.setHyperlink(area, null);
    return;
  }
  if (!isRecord(value)) throw invalidArgument("hyperlink expected");
  const texts = Object.entries(value).flatMap(([key, text]) =>
    typeof text === "string" ? [[key, text]] : [],
  );
  const link: Readonly<Record<string, string>> = Object.fromEntries(texts);
  if (link.address === undefined && link.documentReference === undefined) {
    throw invalidArgument("address or documentReference expected");
  }
  book.model.setHyperlink(area, link);
  if (link.textToDisplay !== undefined) writeCells(book, firstCell(area), link.textToDisplay);
}
