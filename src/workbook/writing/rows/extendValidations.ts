import { batch } from "../../excel/excel";
import { rangeOf } from "../../excel/ranges";
import type { Running } from "../../excel/running";
import { setHeldValidation } from "../../installing/setValidation";
import { readRules } from "../../reading/sheets/readValidations";
import type { TableEnd } from "../../reading/sheets/tableEnd";

/**
 * Carries the dropdowns of a table's columns on to rows that were added under it. Excel does so while somebody types;
 * after a resize by program it is not promised. Columns whose rows differ are left alone.
 */
export async function extendValidations(end: TableEnd, added: number, running: Running): Promise<void> {
  const { sheet, place, headers, showTotals, nextRow } = end;
  const first = place.row + headers;
  const before = place.rows - headers - (showTotals ? 1 : 0);
  const beyond = nextRow + added - (first + before);
  if (before < 1 || beyond < 1) return;
  const columns = Array.from({ length: place.columns }, (_, i) => place.column + i);
  const column = (at: number, row: number, rows: number) => ({
    sheet,
    block: { row, rows, column: at, columns: 1 },
  });
  const above = await readRules(
    columns.map((at) => column(at, first, before)),
    running,
  );
  const ruled = columns.flatMap((at, i) => (above[i]?.rule ? [{ at, run: above[i] }] : []));
  if (ruled.length === 0) return;
  const below = await readRules(
    ruled.map(({ at }) => column(at, first + before, beyond)),
    running,
  );
  const bare = ruled.filter((_, i) => below[i] && below[i].rule === null);
  if (bare.length === 0) return;
  const work = async (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    // From the first row on: formulas of a rule are relative to the first cell it is set for.
    for (const { at, run } of bare)
      setHeldValidation(rangeOf(worksheet, column(at, first, before + beyond).block), run);
    await context.sync();
  };
  await batch("extendValidations", work, running);
}
