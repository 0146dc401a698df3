import type { RowIdentity } from "../../changes/heldRow";
import type { CellChange } from "../../changes/patch";
import type { CellValue } from "../../sheets/cell";
import type { ChoiceColumn } from "./choiceColumns";

/** How often one choice stands in one column. */
export interface ChoiceUse {
  readonly sheet: string;
  readonly heading: string;
  readonly choice: string;
  readonly count: number;
  /** The first row that has it, 1-based, and its column, 0-based. */
  readonly row: number;
  readonly column: number;
}

const separators = /([,，、;；|/\n\r]+)/;

/** The choices one cell names. */
function namedIn(cell: CellValue, several: boolean): readonly string[] {
  const text = String(cell).trim();
  if (text === "") return [];
  // Every other part is what stands between two choices.
  return several ? text.split(separators).flatMap((part, i) => (i % 2 === 0 ? [part.trim()] : [])) : [text];
}

/** Which choices the cells of a column (from `firstRow` down) hold, how often, and where first. */
export function countChoices(column: ChoiceColumn, cells: readonly CellValue[]): readonly ChoiceUse[] {
  const { sheet, heading, firstRow, several } = column;
  const uses = new Map<string, ChoiceUse>();
  cells.forEach((cell, i) => {
    for (const choice of new Set(namedIn(cell, several))) {
      const known = uses.get(choice);
      const first = { sheet, heading, choice, count: 0, row: firstRow + i, column: column.column };
      uses.set(choice, { ...(known ?? first), count: (known?.count ?? 0) + 1 });
    }
  });
  return [...uses.values()];
}

/** The cells of a column that name renamed choices, brought to the new words. `rowAt` gives a row by its position. */
export function renamedCells(
  column: ChoiceColumn,
  renamed: ReadonlyMap<string, string>,
  rows: readonly (readonly CellValue[])[],
  firstColumn: number,
): readonly CellChange[] {
  const at = column.column - firstColumn;
  return rows.flatMap((cells, i): readonly CellChange[] => {
    const before = cells[at] ?? "";
    const after = withNewWords(before, column.several, renamed);
    if (after === null) return [];
    const { heading, field } = column;
    const row = identityOf(column, cells, column.firstRow + i, firstColumn);
    return [{ kind: "set-cell", row, column: column.column, heading, field, before, after }];
  });
}

function withNewWords(
  cell: CellValue,
  several: boolean,
  renamed: ReadonlyMap<string, string>,
): string | null {
  const parts = several ? String(cell).split(separators) : [String(cell)];
  const after = parts.map((part) => renamed.get(part.trim()) ?? part).join("");
  return after === String(cell) ? null : after;
}

function identityOf(
  { sheet, key, identity }: ChoiceColumn,
  cells: readonly CellValue[],
  hint: number,
  firstColumn: number,
): RowIdentity {
  const value = (column: number) => cells[column - firstColumn] ?? "";
  return {
    sheet,
    hint,
    key: key === null || value(key) === "" ? null : { column: key, value: value(key) },
    cells: identity.map((column) => ({ column, value: value(column) })),
  };
}
