import { most } from "./contentSupport";
import type { SeenColumn } from "./seenColumn";

/** Cells from which a habit can be told. */
const fewestCells = 8;

/** 微信/电话/上门 over those very words: the heading lists what may be chosen, and names no number of a telephone. */
export function listsItsChoices({ heading, profile }: SeenColumn): boolean {
  if (profile.filled < fewestCells || !/[/／、|]/.test(heading)) return false;
  const choices = new Set(heading.split(/[/／、|]/).map((choice) => choice.trim()));
  const chosen = profile.cells.filter((cell) => choices.has(String(cell).trim()));
  return chosen.length >= profile.filled * most;
}
