import type { CellValue } from "../../sheets/cell";
import { distinctCells } from "../cells/distinctCells";
import { entryOf } from "../columns/figures";
import { columnOf, type Table } from "../table";

/** The number some systems write before a stage: "5|赢单", "3. Proposal". */
const stageNumber = /^\d{1,2}\s*[|.、:：)）-]\s*/;
const won = /^(?:closed?[\s_-]*)?won$|^已?赢单$/i;

/** A stage of a sales pipeline as it is called. */
export function stageOf(cell: CellValue): string {
  return String(cell).normalize("NFKC").trim().replace(stageNumber, "");
}

export const saysWon = (stage: string): boolean => won.test(stage);

/** The sheets of a table, by place, on which deals are said to be won. */
export function pipelineSheets(table: Table): ReadonlySet<number> {
  const column = columnOf(table, "orderStatus");
  const distinct = column && distinctCells(column);
  return distinct ? sheetsWithWins(table, distinct.codes, distinct.values.map(stageOf)) : new Set();
}

/** The same where the stages were read: one by row, or one for each cell that repeats. */
export function sheetsWithWins(
  table: Table,
  ofRow: Uint16Array | null,
  stages: readonly string[],
): ReadonlySet<number> {
  const isWon = stages.map(saysWon);
  const found = new Set<number>();
  if (!isWon.includes(true)) return found;
  if (table.sheets.length <= 1) return found.add(0);
  // Taken out no earlier: the sheet of every row is laid out when it is.
  const { sheetOf, rowCount } = table;
  for (let row = 0; row < rowCount; row++) if (isWon[entryOf(ofRow, row)]) found.add(sheetOf[row] ?? 0);
  return found;
}
