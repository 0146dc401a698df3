import type { Area } from "../../workbookParts";
import type { Book } from "../book";
import { rangeOf } from "../toUniver";
import type { FormulaColumn } from "./formulaColumns";
import { staleCells } from "./staleCells";
import { meets, type StaleRange } from "./staleRanges";
import { changesOf } from "./startCalculation";

/** Looks which cells the next calculation may give another value; null: any at all. */
type IsPending = (area: Area | null) => boolean;

/**
 * `moment` tells states of the workbook apart, so that each is looked at once; null while a calculation runs, when what
 * has changed is not to be seen and every formula counts.
 */
export interface PendingCells {
  (moment: number | null): IsPending;
  /** A calculation begins: today's date is looked at. */
  readonly begun: () => void;
}

export function pendingCells(book: Book, columns: () => readonly FormulaColumn[]): PendingCells {
  const unitId = book.engine.workbook.getUnitId();
  let seen: { readonly moment: number; readonly stale: readonly StaleRange[] } | null = null;
  let day = "";
  const at = (moment: number | null): readonly StaleRange[] => {
    if (moment === null) return columns().map(({ own }) => own);
    if (seen?.moment !== moment) {
      const changes = { ...changesOf(book.engine, unitId), newDay: day !== new Date().toDateString() };
      seen = { moment, stale: staleCells(columns(), changes) };
    }
    return seen.stale;
  };
  const pending = (moment: number | null): IsPending => {
    const stale = at(moment);
    return (area) => {
      if (area === null) return stale.length > 0;
      const cells = { unitId, sheetId: area.sheetId, range: rangeOf(area) };
      return stale.some((own) => meets(own, cells));
    };
  };
  return Object.assign(pending, {
    begun: () => {
      day = new Date().toDateString();
      seen = null;
    },
  });
}
