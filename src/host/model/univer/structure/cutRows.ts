import { cutFurther, type RowCut, shiftOfCut } from "../../rowCut";
import type { StructuralEdit } from "../../structuralEdit";
import { type Book, finishMoves } from "../book/book";
import { shiftStale } from "../stale/startCalculation";
import { cutWholeRows, moveBandRows } from "./moveRows";
import { moveWithFormulas } from "./moveWithFormulas";
import { refreshEngine, showAll } from "./refreshing";
import { shiftParts } from "./shiftParts";

/** Rows of which only our own parts know yet that they are gone. */
interface Waiting {
  cut: RowCut;
  /** Names of the tables before. */
  readonly tables: readonly string[];
}

const waiting = new WeakMap<Book, Waiting>();

/**
 * Takes rows out that no merged cell crosses. An add-in takes out hundreds one by one, and moving all cells below each
 * took most of the time of a merge: they move once for all when somebody looks at them, at the latest after the running
 * task.
 */
export function cutRows(book: Book, edit: StructuralEdit): void {
  const { sheetId, from, to, at, count } = edit;
  const before = book.unfinished === null ? undefined : waiting.get(book);
  const goesOn = before?.cut.sheetId === sheetId && before.cut.from === from && before.cut.to === to;
  const cutting = goesOn ? before : beginCut(book, { sheetId, from, to, gone: [] });
  if (book.hasFormulas) shiftStale(book.engine, edit, book.engine.workbook.getUnitId());
  cutting.cut = cutFurther(cutting.cut, at, count);
  shiftParts(book, edit);
}

function beginCut(book: Book, cut: RowCut): Waiting {
  finishMoves(book);
  const begun: Waiting = { cut, tables: book.parts.tables.map(({ name }) => name) };
  waiting.set(book, begun);
  book.unfinished = () => endCut(book, begun);
  queueMicrotask(() => finishMoves(book));
  return begun;
}

function endCut(book: Book, { cut, tables }: Waiting): void {
  const shift = shiftOfCut(cut);
  moveWithFormulas(book, shift, () => {
    if (cut.to === Number.POSITIVE_INFINITY) cutWholeRows(book, cut, shift);
    else moveBandRows(book, shift);
  });
  refreshEngine(book, tables);
  showAll(book);
}
