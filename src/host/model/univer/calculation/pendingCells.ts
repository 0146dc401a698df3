import type { Area } from "../../parts/cells";
import type { Book } from "../book/book";
import { rangeOf } from "../book/toUniver";
import type { FormulaColumn } from "../stale/formulaColumns";
import { neededParts, sharedRows } from "../stale/neededParts";
import { holdsRows, type StaleParts, staleParts } from "../stale/staleCells";
import { meets, type StaleRange } from "../stale/staleRanges";
import { changesOf } from "../stale/startCalculation";

/**
 * Which cells the next calculation may give another value. `moment` tells states of the workbook apart, so that each is
 * looked at once; null while a calculation runs, when what has changed is not to be seen and every formula counts.
 */
export interface PendingCells {
  /** Whether any are in the area; null: anywhere. */
  readonly isPending: (moment: number | null, area: Area | null) => boolean;
  /** All of them. */
  readonly parts: (moment: number) => StaleParts;
  /**
   * Those that areas show and what they look at; null where working out everything is no more work, as for a second
   * read without a change between.
   */
  readonly needed: (moment: number, areas: readonly Area[]) => StaleParts | null;
  /** A calculation begins, of some of the cells or of all: then today's date is looked at. */
  readonly begun: (moment: number, some: StaleParts | null) => void;
}

/** Beyond so many cells a calculation costs more than its beginning does: then everything is worked out at once. */
const fewCells = 1000;

interface Seen {
  readonly moment: number;
  readonly stale: StaleParts;
  /** Of these the cells that were worked out before the others. */
  fresh: StaleParts | null;
}

export function pendingCells(book: Book, columns: () => readonly FormulaColumn[]): PendingCells {
  const unitId = book.engine.workbook.getUnitId();
  const cellsOf = (area: Area): StaleRange => ({ unitId, sheetId: area.sheetId, range: rangeOf(area) });
  let seen: Seen | null = null;
  let day = "";
  const at = (moment: number): Seen => {
    if (seen?.moment === moment) return seen;
    const changes = { ...changesOf(book.engine, unitId), newDay: day !== new Date().toDateString() };
    seen = { moment, stale: staleParts(columns(), changes), fresh: null };
    return seen;
  };
  return {
    isPending: (moment, area) => {
      if (moment === null) return columns().some(({ own }) => area === null || meets(own, cellsOf(area)));
      const { stale, fresh } = at(moment);
      if (area === null) return stale.size > 0;
      const cells = cellsOf(area);
      return [...stale].some(([column, own]) => {
        const done = fresh?.get(column);
        return meets(own, cells) && !(done && holdsRows(done, sharedRows(own, cells) ?? own));
      });
    },
    parts: (moment) => at(moment).stale,
    needed: (moment, areas) => {
      const { stale, fresh } = at(moment);
      const needed = fresh === null ? neededParts(stale, areas.map(cellsOf)) : null;
      return needed !== null && cellsIn(needed) <= fewCells ? needed : null;
    },
    begun: (moment, some) => {
      if (some !== null) at(moment).fresh = some;
      else {
        day = new Date().toDateString();
        seen = null;
      }
    },
  };
}

function cellsIn(parts: StaleParts): number {
  return [...parts.values()].reduce((sum, { range }) => sum + range.endRow - range.startRow + 1, 0);
}
