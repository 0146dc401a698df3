import { batch } from "./excel";
import { type Block, rangeOf } from "./ranges";
import type { Running } from "./running";
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

/** True where the cells of one column hold nothing but formulas. */
export function isBlankColumn(sheet: string, block: Block, running: Running): Promise<boolean> {
  const work = async (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = rangeOf(worksheet, block).getUsedRangeOrNullObject(true).load("formulas");
    await context.sync();
    return used.isNullObject || used.formulas.every(([cell]) => cell === "" || String(cell).startsWith("="));
  };
  return batch("readColumn", work, running);
}
