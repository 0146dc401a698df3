import type { CellChange } from "../../changes/patch";
import type { ColumnSpec } from "../../sheets/column";
import { freeName } from "../naming/naming";
import { unknownColumn } from "../own/structureFacts";
import type { StructureTable } from "../own/structureTables";
import { columnBlueprint, type SheetContext } from "../sheets/columnBlueprint";
import { columnsOfProfile } from "../sheets/layout";
import { validationOf } from "../sheets/validationOf";
import type { StructureProblem } from "./structureProblem";

/** What the workbook was set up with, and what it calls its tables. */
export interface CheckContext extends SheetContext {
  readonly takenTables: readonly string[];
}

/** A table that became a plain range is made a table again; the rest can be checked only then. */
export function lostTable(table: StructureTable, context: CheckContext): StructureProblem | null {
  if (table.table !== null) return null;
  const { spec, sheet, language, firstRow, firstColumn, rows, headings } = table;
  const name = freeName(spec.table[language], context.takenTables, (n) => `_${n}`);
  const columns = headings.length - [...headings].reverse().findIndex((heading) => heading !== "");
  const place = { row: firstRow - 1, column: firstColumn, rows, columns };
  const blueprint = { ...place, name, style: "TableStyleLight9", banded: true };
  return {
    id: `table-lost ${sheet}`,
    kind: "table-lost",
    sheet,
    subject: name,
    cells: 1,
    certain: true,
    changes: [{ kind: "add-part", sheet, part: { kind: "table", table: blueprint } }],
  };
}

/** Columns of the definition that no heading names: renamed ones get their heading back, the others come again. */
export function checkHeadings(table: StructureTable, context: CheckContext): readonly StructureProblem[] {
  const { spec, columns, headings } = table;
  if (table.table === null || !spec.entry) return [];
  const wanted = columnsOfProfile(spec, context.profile, context.goals);
  const problems: StructureProblem[] = [];
  const taken = new Set<number>();
  const layout = columns.map((column) => column ?? unknownColumn);
  for (const column of wanted) {
    if (columns.includes(column)) continue;
    const at = renamedAt(column, wanted, table, taken);
    if (at === null) {
      problems.push(missingColumn(table, column, layout, context));
      layout.push(column);
    } else {
      taken.add(at);
      problems.push(renamedHeading(table, column, at, headings[at] ?? ""));
    }
  }
  return problems;
}

/** Where a heading that is not ours stands between the very neighbours the column had. */
function renamedAt(
  column: ColumnSpec,
  wanted: readonly ColumnSpec[],
  { columns, headings }: StructureTable,
  taken: ReadonlySet<number>,
): number | null {
  const position = wanted.indexOf(column);
  const before = wanted[position - 1];
  const after = wanted[position + 1];
  const at = before ? columns.indexOf(before) + 1 : 0;
  const foreign = columns[at] === null && headings[at] !== "" && !taken.has(at);
  const follows = before ? columns.includes(before) : true;
  const leads = after ? columns[at + 1] === after : at === columns.length - 1;
  return foreign && follows && leads ? at : null;
}

function renamedHeading(
  table: StructureTable,
  column: ColumnSpec,
  at: number,
  now: string,
): StructureProblem {
  const { sheet, firstRow, firstColumn, headings, language } = table;
  const wanted = column.heading[language];
  const cells = headings.map((value, i) => ({ column: firstColumn + i, value }));
  const change: CellChange = {
    kind: "set-cell",
    row: { sheet, hint: firstRow, key: null, cells },
    column: firstColumn + at,
    heading: now,
    field: null,
    before: now,
    after: wanted,
  };
  const id = `heading-renamed ${sheet} ${column.key}`;
  return {
    id,
    kind: "heading-renamed",
    sheet,
    subject: `${now} → ${wanted}`,
    cells: 1,
    certain: column.profile === "compact",
    changes: [change],
  };
}

function missingColumn(
  table: StructureTable,
  column: ColumnSpec,
  layout: readonly ColumnSpec[],
  context: CheckContext,
): StructureProblem {
  const { sheet, spec, firstRow, firstColumn, language } = table;
  const place = { firstRow: firstRow + 1, firstColumn };
  const validation = validationOf(layout.length, { columns: [...layout, column], language, place });
  const part = {
    kind: "column" as const,
    table: table.table ?? "",
    column: columnBlueprint(spec.id, column, { ...context, language }, validation),
  };
  return {
    id: `column-missing ${sheet} ${column.key}`,
    kind: "column-missing",
    sheet,
    subject: column.heading[language],
    cells: 1,
    certain: column.required === "always" || column.profile === "compact",
    changes: [{ kind: "add-part", sheet, part }],
  };
}
