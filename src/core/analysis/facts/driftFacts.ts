import type { SheetMapping } from "../../adopt/mapping/mapping";
import type { DriftFacts, DriftRun } from "../../anomalies/rule/context";
import type { Book } from "../../tables/table";
import type { StructureKind, StructureProblem } from "../../templates/checks/structureProblem";
import { columnAt, type RecordSheet, recordSheet } from "../sheets/recordSheet";

/** Turns what 结构体检 found of our sheets' columns into places of table rows, one a run of cells. */
export function driftFacts(
  book: Book,
  mappings: readonly SheetMapping[],
  problems: readonly StructureProblem[],
): DriftFacts {
  const sheets = new Map(
    mappings.flatMap((mapping) => {
      const sheet = recordSheet(book, mapping);
      return sheet ? [[mapping.sheet, sheet] as const] : [];
    }),
  );
  const allOf = (kind: StructureKind) =>
    problems.flatMap((problem) => {
      const sheet = problem.kind === kind ? sheets.get(problem.sheet) : undefined;
      return sheet ? runsOf(sheet, problem) : [];
    });
  return { lostValidation: allOf("validation-lost"), overwrittenFormulas: allOf("formula-overwritten") };
}

/** Runs over rows nobody filled in are left to 结构体检: nothing is wrong with a record. */
function runsOf(sheet: RecordSheet, { drifted, subject }: StructureProblem): readonly DriftRun[] {
  if (!drifted) return [];
  const mapped = sheet.mapping.columns.find(({ column }) => column === drifted.column);
  const place = {
    role: sheet.table.role,
    column: mapped ? columnAt(sheet, mapped) : null,
    heading: subject,
  };
  return drifted.runs.flatMap(({ row, rows }) => {
    const [first] = sheet.rows.within(row, row + rows - 1);
    return first === undefined ? [] : [{ ...place, row: first, cells: rows }];
  });
}
