import type { CellValue } from "../../sheets/cell";
import type { CellChange } from "../patch";

/** How a cell stands to a change: `open` may be written, `done` holds the new value already. */
export type CellState = "open" | "done" | "edited";

/** Compares what a cell holds now with what a change expects. A formula counts when the change restores one. */
export function compareCell(change: CellChange, value: CellValue, formula: string | undefined): CellState {
  const wanted = change.becomes?.formula;
  if (wanted !== undefined && formula === wanted) return "done";
  if (wanted === undefined && formula === undefined && sameValue(value, change.after)) return "done";
  return sameValue(value, change.before) ? "open" : "edited";
}

/** Equal as a person sees it: same type, same characters, same number to the 15 digits Excel keeps. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (typeof a !== "number" || typeof b !== "number") return false;
  return a.toPrecision(15) === b.toPrecision(15);
}
