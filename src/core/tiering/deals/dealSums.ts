import { sumsRead } from "../../tables/columns/amountColumn";
import { type Figures, figureAt } from "../../tables/columns/figures";
import { columnsOf, type Table } from "../../tables/table";

/**
 * The sum of every transaction, in units of its currency; null where no sheet holds any. Sheets that count in 元 and in 万元
 * have a column each: a row's sum is that of the one its sheet has.
 */
export function dealSums(table: Table): Figures | null {
  const columns = columnsOf(table, "amount");
  const [first, ...others] = columns;
  if (first === undefined) return null;
  if (others.length === 0) return sumsRead(first);
  const figures = columns.map((column) => sumsRead(column));
  const ofSheet = table.sheets.map((_, sheet) =>
    columns.findIndex(({ columnOnSheet }) => (columnOnSheet[sheet] ?? -1) >= 0),
  );
  const values = Float64Array.from({ length: table.rowCount }, (_, row) => {
    const own = figures[ofSheet[table.sheetOf[row] ?? 0] ?? -1];
    return own === undefined ? Number.NaN : figureAt(own, row);
  });
  return { values, ofRow: null };
}
