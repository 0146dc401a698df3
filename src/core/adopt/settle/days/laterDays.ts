import type { CellValue } from "../../../sheets/cell";
import { readDate } from "../../../values/dates/readDate";
import { valueIn } from "../../../values/text/reading";
import type { SeenColumn } from "../../columns/seenColumn";

/** Rows with both days from which their order can be told, and the share that must agree. */
const fewestPairs = 5;
const mostly = 0.9;

/** On nearly every row with both, a later day than the one beside it. */
export function isLater(column: SeenColumn | undefined, from: SeenColumn | undefined): boolean {
  const pairs = (column?.profile.cells ?? []).flatMap((cell, row) => {
    const days = [dayOf(cell), dayOf(from?.profile.cells[row] ?? "")] as const;
    return days.some(Number.isNaN) ? [] : [days];
  });
  const later = pairs.filter(([next, day]) => Math.floor(next) > Math.floor(day));
  return pairs.length >= fewestPairs && later.length >= pairs.length * mostly;
}

/** Days of short years are compared with their like alone, so that any day will do for today. */
const anyDay = { today: 45_658 };

/** A day, however it is written; NaN for anything else. */
function dayOf(cell: CellValue): number {
  if (typeof cell === "number") return cell > 0 ? cell : Number.NaN;
  return valueIn(readDate(cell, anyDay)) ?? Number.NaN;
}
