import type { CellChange } from "../../changes/patch";
import type { CorrectionDecision, Decisions } from "../../changes/proposal";
import type { CellValue } from "../../sheets/cell";
import { rowIdentity } from "../../tables/rows/rowIdentity";
import type { Book, Table } from "../../tables/table";
import type { InspectionContext } from "../rule/context";
import type { Hit } from "../rule/hit";
import type { Rule, Suggestion } from "../rule/rule";
import { tableOf } from "../rule/tableOf";
import { explanationOf, type Telling } from "./explanationOf";
import { findingId } from "./findingId";
import type { Inspection } from "./found";

/** What the user wants written: decisions by finding id; `safe` accepts every tidying nobody refused. */
interface CorrectionChoice {
  readonly decisions: Decisions<CorrectionDecision>;
  readonly safe: boolean;
}

/** The accepted corrections as changes of cells, one per cell: of two rules the one named first in the list wins. */
export function correctionsOf(
  book: Book,
  context: InspectionContext,
  inspection: Inspection,
  choice: CorrectionChoice,
): readonly CellChange[] {
  const changes = new Map<string, CellChange>();
  // Nobody reads what is said with a correction here.
  const telling: Telling = { book, context, language: "zh-CN" };
  for (const { rule, role, column, rows } of inspection.found) {
    if (rule.remedy === "none" && !decidesOn(choice, rule)) continue;
    for (const row of rows) {
      const change = changeOf(rule, { role, column, row }, telling, choice);
      if (change === null) continue;
      const cell = `${change.row.sheet}\n${change.row.hint}\n${change.column}`;
      if (!changes.has(cell)) changes.set(cell, change);
    }
  }
  return [...changes.values()];
}

function decidesOn(choice: CorrectionChoice, rule: Rule): boolean {
  return Object.keys(choice.decisions).some((id) => id.startsWith(`${rule.id}:`));
}

function changeOf(rule: Rule, hit: Hit, telling: Telling, choice: CorrectionChoice): CellChange | null {
  const decision = choice.decisions[findingId(rule.id, hit)];
  if (decision?.verdict === "reject" || (decision?.verdict !== "accept" && !choice.safe)) return null;
  const { suggestion } = explanationOf(rule, hit, telling);
  if (decision?.verdict !== "accept" && suggestion?.certainty !== "safe") return null;
  const after = decision?.value ?? suggestion?.after;
  return after === undefined ? null : cellChange(tableOf(telling.book, hit.role), hit, suggestion, after);
}

/** The change of one cell of a table; null where the sheet of that row has no such column. */
function cellChange(
  table: Table,
  hit: Hit,
  suggestion: Suggestion | null,
  after: CellValue,
): CellChange | null {
  const column = table.columns[suggestion?.column ?? hit.column ?? -1];
  const position = column?.columnOnSheet[table.sheetOf[hit.row] ?? 0] ?? -1;
  const before = column?.cells[hit.row] ?? "";
  if (column === undefined || position < 0 || before === after) return null;
  const { heading, field } = column;
  return {
    kind: "set-cell",
    row: rowIdentity(table, hit.row),
    column: position,
    heading,
    field,
    before,
    after,
  };
}
