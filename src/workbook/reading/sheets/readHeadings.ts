import { batch } from "../../excel/excel";
import { type Block, rangeOf } from "../../excel/ranges";
import type { Running } from "../../excel/running";
import type { TableFacts } from "./sheetFacts";

/** The headings of some tables, by table name. */
export function readHeadings(
  tables: readonly TableFacts[],
  running: Running,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const work = async (context: Excel.RequestContext) => {
    const ranges = tables.map(({ sheet, place }) =>
      rangeOf(context.workbook.worksheets.getItem(sheet), { ...place, rows: 1 }).load("values"),
    );
    await context.sync();
    return new Map(tables.map(({ name }, i) => [name, (ranges[i]?.values[0] ?? []).map(String)]));
  };
  return batch("readHeadings", work, running);
}

/** What stands in the first cell of a column. */
export function readHeading(sheet: string, block: Block, running: Running): Promise<string> {
  const work = async (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const heading = rangeOf(worksheet, { ...block, rows: 1, columns: 1 }).load("values");
    await context.sync();
    return String(heading.values[0]?.[0] ?? "");
  };
  return batch("readHeadings", work, running);
}

/** How many cells of one column hold something that is no formula. */
export function countCells(sheet: string, block: Block, running: Running): Promise<number> {
  const work = async (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = rangeOf(worksheet, block).getUsedRangeOrNullObject(true).load("formulas");
    await context.sync();
    if (used.isNullObject) return 0;
    return used.formulas.filter(([cell]) => cell !== "" && !String(cell).startsWith("=")).length;
  };
  return batch("readColumn", work, running);
}
