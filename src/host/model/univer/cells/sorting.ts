import { ReorderRangeMutation } from "@univerjs/sheets";
import { translateFormula } from "../../formulas/shiftFormula";
import type { Area } from "../../parts/cells";
import { sortOrder } from "../../sortOrder";
import { type Book, emit, partsOfSheet, perform } from "../book/book";
import { rangeOf } from "../book/toUniver";
import { allFormulas, type PlacedFormula, setFormulas } from "./cellFormulas";
import { isRowHidden } from "./dimensions";
import { readValues } from "./readCells";

/** One key: the column's offset from the first column of the sorted area. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts rows as Excel does: cells move with formats, links and notes; hidden rows, heights and rules stay. */
export function sortArea(book: Book, area: Area, keys: readonly SortKey[], hasHeaders: boolean): void {
  const skip = hasHeaders ? 1 : 0;
  const body: Area = { ...area, row: area.row + skip, rows: area.rows - skip };
  const places = Array.from({ length: Math.max(0, body.rows) }, (_, offset) => body.row + offset);
  const visible = places.filter((row) => !isRowHidden(book, area.sheetId, row));
  const values = readValues(book, body);
  const order = sortOrder(
    visible.map((row) => values[row - body.row] ?? []),
    keys,
  );
  const moves = new Map(visible.map((row, place) => [row, visible[order[place] ?? place] ?? row]));
  moveRows(book, body, moves);
  const parts = partsOfSheet(book, area.sheetId);
  const target = new Map([...moves].map(([to, from]) => [from, to]));
  const follow = <T extends { readonly row: number; readonly column: number }>(placed: T): T =>
    placed.column >= body.column && placed.column < body.column + body.columns
      ? { ...placed, row: target.get(placed.row) ?? placed.row }
      : placed;
  parts.hyperlinks = parts.hyperlinks.map(follow);
  parts.notes = parts.notes.map(follow);
  book.show(area.sheetId, "notes");
  emit(book, { kind: "row-sorted", area: body, origin: "api" });
}

/**
 * `moves`: for every row that is filled anew the row its cells come from. Formulas go by themselves: the engine
 * moves cells as they are, ours have to look at their new row.
 */
function moveRows(book: Book, area: Area, moves: ReadonlyMap<number, number>): void {
  const targets = new Map([...moves].map(([to, from]) => [from, to]));
  const inside = ({ sheetId, row, column }: PlacedFormula) =>
    sheetId === area.sheetId &&
    targets.has(row) &&
    column >= area.column &&
    column < area.column + area.columns;
  const formulas = allFormulas(book).filter(inside);
  setFormulas(
    book,
    formulas.map((placed) => ({ ...placed, formula: null })),
  );
  const order = Object.fromEntries([...moves].filter(([to, from]) => to !== from));
  perform(book, ReorderRangeMutation.id, { subUnitId: area.sheetId, range: rangeOf(area), order });
  const moved = formulas.map((placed) => {
    const row = targets.get(placed.row) ?? placed.row;
    return { ...placed, row, formula: translateFormula(placed.formula, row - placed.row, 0) };
  });
  setFormulas(book, moved);
}
