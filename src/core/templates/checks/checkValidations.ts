import { sameRule } from "../../changes/sameRule";
import { type Looked, unknownColumn } from "../own/structureFacts";
import type { StructureTable } from "../own/structureTables";
import { isValidated, validationOf } from "../sheets/validationOf";
import { joinedRuns, placedRuns } from "./driftRuns";
import type { StructureProblem } from "./structureProblem";

/** Dropdowns and checks that some cells of a column lack: a paste takes them away without a word. */
export function checkValidations(table: StructureTable, looked: Looked): readonly StructureProblem[] {
  const { sheet, spec, firstRow, firstColumn, language } = table;
  if (!isValidated(spec, table.columns)) return [];
  const columns = table.columns.map((column) => column ?? unknownColumn);
  const place = { firstRow: firstRow + 1, firstColumn };
  return columns.flatMap((column, position) => {
    const runs = looked.runs(sheet, firstColumn + position);
    const validation = validationOf(position, { columns, language, place });
    if (!runs || !validation || table.table === null) return [];
    const wrong = placedRuns(runs, firstRow + 1).filter(
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
          runs: joinedRuns(wrong.map(({ row, rows }) => ({ row, rows }))),
        },
        certain: !meant,
        changes: [{ kind: "add-part" as const, sheet, part }],
      },
    ];
  });
}
