import type { CellChange, RowIdentity } from "../../changes/patch";
import { sameRule } from "../../changes/sameRule";
import type { CellValue } from "../../sheets/cell";
import type { ColumnSpec } from "../../sheets/column";
import { isFormula } from "../../sheets/isFormula";
import { type Looked, unknownColumn } from "../own/structureFacts";
import type { StructureTable } from "../own/structureTables";
import { formulaOf, type SheetContext } from "../sheets/columnBlueprint";
import { isValidated, validationOf } from "../sheets/validationOf";
import type { DriftedCells, StructureProblem } from "./structureProblem";

/** Dropdowns and checks that some cells of a column lack: a paste takes them away without a word. */
export function checkValidations(table: StructureTable, looked: Looked): readonly StructureProblem[] {
  const { sheet, spec, firstRow, firstColumn, language } = table;
  if (!isValidated(spec, table.columns)) return [];
  const known = table.columns.map((column) => column ?? unknownColumn);
  const place = { firstRow: firstRow + 1, firstColumn };
  return known.flatMap((column, position) => {
    const runs = looked.runs(sheet, firstColumn + position);
    const validation = validationOf(column, position, known, language, place);
    if (!runs || !validation || table.table === null) return [];
    const wrong = placed(runs, firstRow + 1).filter(
      ({ rule }) => rule === null || !sameRule(rule, validation.rule),
    );
    if (wrong.length === 0) return [];
    // Another rule on every cell was set on purpose; some cells without one were pasted over.
    const all = wrong.length === runs.length;
    const meant = all && wrong.every(({ rule }) => rule !== null);
    // A list of results without any rule was written before there was one, or where 字典 is missing: nothing is lost.
    if (!spec.entry && all && wrong.every(({ rule }) => rule === null)) return [];
    const heading = column.heading[language];
    const part = { kind: "validation" as const, table: table.table, heading, validation };
    const kind = meant ? ("validation-changed" as const) : ("validation-lost" as const);
    return [
      {
        id: `validation ${sheet} ${column.key}`,
        kind,
        sheet,
        subject: heading,
        cells: wrong.reduce((sum, { rows }) => sum + rows, 0),
        drifted: {
          column: firstColumn + position,
          runs: joined(wrong.map(({ row, rows }) => ({ row, rows }))),
        },
        certain: !meant,
        changes: [{ kind: "add-part" as const, sheet, part }],
      },
    ];
  });
}

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
              runs: joined(changes.map(({ row }) => ({ row: row.hint, rows: 1 }))),
            },
            certain: true,
            changes,
          },
        ];
  });
}

/** Runs that follow one another, each with its first row. */
function placed<Run extends { readonly rows: number }>(
  runs: readonly Run[],
  firstRow: number,
): readonly (Run & { readonly row: number })[] {
  let next = firstRow;
  return runs.map((run) => {
    const row = next;
    next += run.rows;
    return { ...run, row };
  });
}

/** Runs with those that touch one another made one. */
function joined(runs: DriftedCells["runs"]): DriftedCells["runs"] {
  const whole: { row: number; rows: number }[] = [];
  for (const { row, rows } of runs) {
    const last = whole.at(-1);
    if (last && last.row + last.rows === row) last.rows += rows;
    else whole.push({ row, rows });
  }
  return whole;
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
