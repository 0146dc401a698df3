import type { HeldRow } from "../../../core/changes/heldRow";
import { batch } from "../../excel/excel";
import { type Block, rangeOf } from "../../excel/ranges";
import type { Running } from "../../excel/running";
import type { ReturnedRow } from "../../planning/plan";
import { type Look, readLooks } from "../../reading/sheets/readLooks";

/** Rows coloured in one request. */
const rowsPerRequest = 200;

/**
 * Colours rows that came back as they were. A row put in takes the colour of the one above it: a plain customer below a
 * red one would come back red. One whose colours nobody kept stays as it is put in.
 */
export async function paintRows(
  sheet: string,
  rows: readonly ReturnedRow[],
  running: Running,
): Promise<void> {
  await paintAll(sheet, await otherwise(sheet, rows, running), running);
}

/**
 * Colours rows that a job put in before it was cut off. Of rows that stand only those coloured as the one above are
 * taken for such: in another colour they never left, and somebody chose it since.
 */
export async function paintInherited(
  sheet: string,
  rows: readonly ReturnedRow[],
  running: Running,
): Promise<void> {
  const wrong = (await otherwise(sheet, rows, running)).filter(({ row }) => row > 1);
  if (wrong.length === 0) return;
  const blocks = wrong.map(({ row, held }) => blockOf(row, held, 0, held.cells.length));
  const now = await readLooks(sheet, blocks, running);
  const above = await readLooks(
    sheet,
    blocks.map((block) => ({ ...block, row: block.row - 1 })),
    running,
  );
  const inherited = wrong.filter((_, i) => sameLooks(now[i], above[i]));
  await paintAll(sheet, inherited, running);
}

async function paintAll(sheet: string, wrong: readonly ReturnedRow[], running: Running): Promise<void> {
  for (let from = 0; from < wrong.length; from += rowsPerRequest) {
    const part = wrong.slice(from, from + rowsPerRequest);
    const work = async (context: Excel.RequestContext) => {
      const place = context.workbook.worksheets.getItem(sheet);
      for (const row of part) paint(place, row);
      await context.sync();
    };
    await batch("paintRows", work, running);
  }
}

/** Those that do not look as they did, where that was kept. */
async function otherwise(
  sheet: string,
  returned: readonly ReturnedRow[],
  running: Running,
): Promise<readonly ReturnedRow[]> {
  const rows = returned.filter(({ held }) => held.coloursKept);
  if (rows.length === 0) return rows;
  const blocks = rows.map(({ row, held }) => blockOf(row, held, 0, held.cells.length));
  const now = await readLooks(sheet, blocks, running);
  return rows.filter(({ held }, i) => !sameLooks(held.cells, now[i]));
}

function sameLooks(some: readonly Look[] = [], others: readonly Look[] = []): boolean {
  return some.every(
    ({ fill, fontColor }, c) => others[c]?.fill === fill && others[c]?.fontColor === fontColor,
  );
}

/** Some cells of a row, from one position to before another. */
function blockOf(row: number, { firstColumn }: HeldRow, from: number, to: number): Block {
  return { row, rows: 1, column: firstColumn + from, columns: to - from };
}

function paint(sheet: Excel.Worksheet, { row, held }: ReturnedRow): void {
  const whole = rangeOf(sheet, blockOf(row, held, 0, held.cells.length)).format;
  whole.fill.clear();
  whole.font.color = "#000000";
  for (const { from, to } of stretches(held)) {
    const { fill, fontColor } = held.cells[from] ?? {};
    const { format } = rangeOf(sheet, blockOf(row, held, from, to));
    if (fill !== undefined) format.fill.color = fill;
    if (fontColor !== undefined) format.font.color = fontColor;
  }
}

/** Neighbours coloured alike, from one position in the row to before another; those without colour are left out. */
function stretches({ cells }: HeldRow): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  cells.forEach(({ fill, fontColor }, at) => {
    if (fill === undefined && fontColor === undefined) return;
    const last = found.at(-1);
    const before = last?.to === at ? cells[at - 1] : undefined;
    if (last && before && before.fill === fill && before.fontColor === fontColor) last.to = at + 1;
    else found.push({ from: at, to: at + 1 });
  });
  return found;
}
