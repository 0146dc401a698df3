import type { RowIdentity } from "../../changes/heldRow";
import type { CellChange } from "../../changes/patch";
import type { CellValue } from "../../sheets/cell";
import type { ColumnSpec } from "../../sheets/column";
import { isFormula } from "../../sheets/isFormula";
import type { Looked } from "../own/structureFacts";
import type { StructureTable } from "../own/structureTables";
import { formulaOf, type SheetContext } from "../sheets/columnBlueprint";
import { joinedRuns } from "./driftRuns";
import type { StructureProblem } from "./structureProblem";

/** Formula columns some cells of which hold something typed, or a formula that lost its table. */
export function checkFormulas(
  table: StructureTable,
  looked: Looked,
  context: SheetContext,
): readonly StructureProblem[] {
  const { sheet, firstColumn, language, spec } = table;
  return table.columns.flatMap((column, position) => {
    const cells = column?.formula ? looked.cells(sheet, firstColumn + position) : null;
    if (!column || !cells) return [];
    const own = cells.find((cell) => isLive(cell));
    const formula = own ?? formulaOf(spec.id, column, { ...context, language });
    const changes = cells.flatMap((cell, i) =>
      isLive(cell)
        ? []
        : formulaChange({ table, column, position, i, cell, formula: String(formula) }, looked),
    );
    const id = `formula-overwritten ${sheet} ${column.key}`;
    const subject = column.heading[language];
    return changes.length === 0
      ? []
      : [
          {
            id,
            kind: "formula-overwritten" as const,
            sheet,
            subject,
            cells: changes.length,
            drifted: {
              column: firstColumn + position,
              runs: joinedRuns(changes.map(({ row }) => ({ row: row.hint, rows: 1 }))),
            },
            certain: true,
            changes,
          },
        ];
  });
}

/** All formulas of ours speak of tables; a table that was converted leaves plain addresses behind. */
function isLive(cell: CellValue): boolean {
  return isFormula(cell) && cell.includes("[");
}

interface Overwritten {
  readonly table: StructureTable;
  readonly column: ColumnSpec;
  readonly position: number;
  readonly i: number;
  readonly cell: CellValue;
  readonly formula: string;
}

/** A formula without its table is a formula still: what it gives is not known here, so it has to be typed over. */
function formulaChange(
  { table, column, position, i, cell, formula }: Overwritten,
  looked: Looked,
): readonly CellChange[] {
  const row = rowAt(table, i, looked);
  if (!row || isFormula(cell)) return [];
  return [
    {
      kind: "set-cell",
      row,
      column: table.firstColumn + position,
      heading: column.heading[table.language],
      field: null,
      before: cell,
      after: "",
      becomes: { formula },
    },
  ];
}

function rowAt(table: StructureTable, i: number, looked: Looked): RowIdentity | null {
  const { sheet, firstRow, firstColumn, columns, rows, spec } = table;
  const at = columns.findIndex((column) => column?.key === spec.key[0]);
  const value = looked.cells(sheet, firstColumn + at)?.[i];
  // A row nobody filled in has nothing to work out, except the one row new rows copy.
  if (at < 0 || value === undefined || (value === "" && rows > 2)) return null;
  const key = { column: firstColumn + at, value };
  return { sheet, hint: firstRow + 1 + i, key: value === "" ? null : key, cells: [key] };
}
