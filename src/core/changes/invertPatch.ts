import type { CellValue } from "../sheets/cell";
import type { CellChange, RecordedChange, RecordedPatch, RowIdentity } from "./patch";

/**
 * The patch that takes a written patch back. Wants the patch as it was recorded (with `was` and `held`): what was
 * never recorded cannot come back and is left out. Changes stand in reverse order.
 */
export function invertPatch(patch: RecordedPatch, reason: string): RecordedPatch {
  const after = identitiesAfter(patch.changes);
  const changes = patch.changes.toReversed().flatMap((change) => {
    const inverse = invertChange(change, after);
    return inverse ? [inverse] : [];
  });
  return { operation: "undo", reason, changes };
}

function invertChange(change: RecordedChange, after: IdentityAfter): RecordedChange | null {
  switch (change.kind) {
    case "set-cell":
      return invertCell(change, after);
    case "remove-row":
      return change.held ? { ...change, kind: "restore-row", held: change.held } : null;
    case "restore-row":
      return { ...change, kind: "remove-row" };
    case "add-rows":
      return { ...change, kind: "remove-rows" };
    case "remove-rows":
      return { ...change, kind: "add-rows" };
    case "add-sheet":
      return {
        kind: "remove-sheet",
        sheet: change.sheet.name,
        contents: change.contents ?? "",
        ...(change.stages && { stages: change.stages }),
      };
    case "add-name":
      return change.replaces === undefined
        ? { kind: "remove-name", name: change.name }
        : { ...change, name: { ...change.name, formula: change.replaces }, replaces: change.name.formula };
    case "remove-name":
      return { kind: "add-name", name: change.name };
    case "lose-formula":
      return { ...change, kind: "return-formula" };
    case "return-formula":
      return { ...change, kind: "lose-formula" };
    case "add-part":
      return { ...change, kind: "remove-part" };
    case "remove-part":
      return { ...change, kind: "add-part" };
    case "remove-sheet":
      return change.held ? { kind: "add-sheet", sheet: change.held } : null;
  }
}

function invertCell(change: CellChange, after: IdentityAfter): CellChange {
  const { was, becomes, ...rest } = change;
  const undone = { ...rest, row: after(change.row), before: change.after, after: change.before };
  return { ...undone, ...(becomes && { was: becomes }), ...(was && { becomes: was }) };
}

type IdentityAfter = (row: RowIdentity) => RowIdentity;

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
