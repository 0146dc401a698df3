import type { CellValue } from "../../sheets/cell";
import type { RowIdentity } from "../heldRow";
import type { RecordedChange } from "../patch";

export type IdentityAfter = (row: RowIdentity) => RowIdentity;

/** How rows are recognised once the patch is written: changed cells hold their new values, removed rows are gone. */
export function identitiesAfter(changes: readonly RecordedChange[]): IdentityAfter {
  const written = new Map<string, Map<number, CellValue>>();
  const gone: { readonly sheet: string; readonly row: number; readonly by: number }[] = [];
  for (const change of changes) {
    if (change.kind === "set-cell") {
      const key = rowKey(change.row);
      const cells = written.get(key) ?? new Map<number, CellValue>();
      written.set(key, cells.set(change.column, change.after));
    } else if ((change.kind === "remove-row" || change.kind === "restore-row") && change.held) {
      const by = change.kind === "restore-row" ? 1 : -1;
      gone.push({ sheet: change.row.sheet, row: change.held.row, by });
    }
  }
  const shiftAt = shiftsOf(gone);
  return (row) => {
    const cells = written.get(rowKey(row));
    const hint = row.hint + shiftAt(row.sheet, row.hint);
    const now = <T extends { readonly column: number; readonly value: CellValue }>(cell: T) => ({
      ...cell,
      value: cells?.get(cell.column) ?? cell.value,
    });
    return { ...row, hint, key: row.key && now(row.key), cells: row.cells.map(now) };
  };
}

/** By how much a row moved: the rows above it that went (or came). */
function shiftsOf(moves: readonly { readonly sheet: string; readonly row: number; readonly by: number }[]) {
  const bySheet = new Map<string, { readonly row: number; readonly by: number }[]>();
  for (const move of moves) {
    const list = bySheet.get(move.sheet) ?? [];
    list.push(move);
    bySheet.set(move.sheet, list);
  }
  const sums = new Map(
    [...bySheet].map(([sheet, list]) => {
      let sum = 0;
      const sorted = list.toSorted((a, b) => a.row - b.row);
      const steps = sorted.map(({ row, by }) => {
        sum += by;
        return { row, sum };
      });
      return [sheet, steps] as const;
    }),
  );
  return (sheet: string, row: number): number => {
    const steps = sums.get(sheet) ?? [];
    let from = 0;
    let to = steps.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((steps[middle]?.row ?? row) < row) from = middle + 1;
      else to = middle;
    }
    return steps[from - 1]?.sum ?? 0;
  };
}

function rowKey(row: RowIdentity): string {
  return JSON.stringify([row.sheet, row.hint, row.key?.value ?? null]);
}
