import type { FormulaDataModel } from "@univerjs/engine-formula";
import { mayFillMore } from "../mayFillMore";
import type { Area } from "../workbookParts";
import type { FormulaRows } from "./formulaRows";
import type { FormulaIndex } from "./keepFormulaIndex";

/** Looks which cells may be given a value by a calculation. */
export type PendingCells = (area: Area) => boolean;

/** The formulas of a sheet whose results may fill cells below them and to their right. */
interface Spilling {
  readonly version: number;
  readonly places: readonly { readonly row: number; readonly column: number }[];
}

/** More places are not looked at one by one: then everything from the first row and column on counts. */
const manyPlaces = 50;

/** Cells that hold a formula, that one fills, or that one may fill which stands above and to the left. */
export function pendingCells(index: FormulaIndex, model: FormulaDataModel, unitId: string): PendingCells {
  const spilling = new Map<string, Spilling>();
  const texts = new Map<string, boolean>();
  const fillsMore = (formula: string): boolean => {
    const known = texts.get(formula) ?? mayFillMore(formula);
    if (texts.size > 100_000) texts.clear();
    texts.set(formula, known);
    return known;
  };
  const placesOf = (sheetId: string): Spilling["places"] => {
    const version = index.version(sheetId);
    const known = spilling.get(sheetId);
    if (known !== undefined && known.version === version) return known.places;
    const places = spillingPlaces(index.of(sheetId), fillsMore);
    spilling.set(sheetId, { version, places });
    return places;
  };
  return (area) => {
    if (holdsFormula(index.of(area.sheetId), area)) return true;
    const reaches = placesOf(area.sheetId).some(
      ({ row, column }) => row < area.row + area.rows && column < area.column + area.columns,
    );
    return reaches || isFilled(model.getArrayFormulaRange()[unitId]?.[area.sheetId] ?? {}, area);
  };
}

function spillingPlaces(rows: FormulaRows, fillsMore: (formula: string) => boolean): Spilling["places"] {
  const places: { row: number; column: number }[] = [];
  for (const rowKey in rows) {
    const line = rows[Number(rowKey)];
    for (const columnKey in line) {
      // A shared formula's text stands elsewhere: in doubt it may fill more.
      const formula = line[Number(columnKey)]?.f ?? "";
      if (formula !== "" && !fillsMore(formula)) continue;
      places.push({ row: Number(rowKey), column: Number(columnKey) });
    }
  }
  if (places.length <= manyPlaces) return places;
  return [
    {
      row: places.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY),
      column: places.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY),
    },
  ];
}

function holdsFormula(rows: FormulaRows, area: Area): boolean {
  const end = area.row + area.rows;
  const inLine = (row: number): boolean => {
    for (const key in rows[row]) {
      const column = Number(key);
      if (column >= area.column && column < area.column + area.columns) return true;
    }
    return false;
  };
  const keys = Object.keys(rows);
  if (area.rows > keys.length)
    return keys.some((key) => Number(key) >= area.row && Number(key) < end && inLine(Number(key)));
  for (let row = area.row; row < end; row += 1) if (rows[row] && inLine(row)) return true;
  return false;
}

interface Filled {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

function isFilled(
  arrays: Readonly<Record<number, Readonly<Record<number, Filled | null | undefined | void>>>>,
  area: Area,
): boolean {
  return Object.values(arrays).some((line) =>
    Object.values(line).some(
      (array) =>
        array &&
        array.startRow < area.row + area.rows &&
        array.endRow >= area.row &&
        array.startColumn < area.column + area.columns &&
        array.endColumn >= area.column,
    ),
  );
}
