import { type StructuralEdit, shiftSpan } from "../../structuralEdit";
import { farAway, type StaleRange } from "./staleRanges";

/** Formulas that have moved may give other results (ROW()); the engine knows nothing of them at their new place. */
export function beyond({ sheetId, axis, at, from, to }: StructuralEdit, unitId: string): StaleRange {
  const across = { start: from, end: Math.min(to, farAway) };
  const range =
    axis === "rows"
      ? { startRow: at, endRow: farAway, startColumn: across.start, endColumn: across.end }
      : { startRow: across.start, endRow: across.end, startColumn: at, endColumn: farAway };
  return { unitId, sheetId, range };
}

/** Where cells are after an edit: those on its sheet may have moved. */
export function shiftedRange(stale: StaleRange, edit: StructuralEdit): StaleRange {
  if (stale.sheetId !== edit.sheetId) return stale;
  const { startRow, endRow, startColumn, endColumn } = stale.range;
  const rowwise = edit.axis === "rows";
  const [start, end] = rowwise ? [startRow, endRow] : [startColumn, endColumn];
  const span = shiftSpan(start, end - start + 1, edit) ?? { start: edit.at, count: 1 };
  // A band of cells moves only in part: then old and new place are both stale.
  const whole = edit.to === Number.POSITIVE_INFINITY;
  const first = whole ? span.start : Math.min(start, span.start);
  const last = whole ? span.start + span.count - 1 : Math.max(end, span.start + span.count - 1);
  const range = rowwise
    ? { ...stale.range, startRow: first, endRow: last }
    : { ...stale.range, startColumn: first, endColumn: last };
  return { ...stale, range };
}
