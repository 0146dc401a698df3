import { batch } from "../../excel/excel";
import { type Block, rangeOf } from "../../excel/ranges";
import type { Running } from "../../excel/running";

/** How people coloured a cell; left out where they did not. */
export interface Look {
  readonly fill?: string;
  readonly fontColor?: string;
}

/** Ranges asked in one request: each answers with two short words. */
const rangesPerRequest = 500;

/**
 * How each cell of some rows is coloured. Mostly nothing is: first the whole stretch is asked at once, then the rows
 * apart, and their cells only where a row is of several colours.
 */
export async function readLooks(
  sheet: string,
  rows: readonly Block[],
  running: Running,
): Promise<readonly (readonly Look[])[]> {
  const [whole] = await looksOf(sheet, [around(rows)], running);
  if (whole) return rows.map((row) => repeated(whole, row.columns));
  const ofRows = await looksOf(sheet, rows, running);
  const mixed = rows.filter((_, i) => ofRows[i] === null);
  const ofCells = await looksOf(sheet, mixed.flatMap(cellsOf), running);
  let read = 0;
  return rows.map((row, i) => {
    const look = ofRows[i];
    if (look) return repeated(look, row.columns);
    read += row.columns;
    return ofCells.slice(read - row.columns, read).map((each) => each ?? {});
  });
}

/** The look of each range; null where its cells are of several colours. */
async function looksOf(
  sheet: string,
  blocks: readonly Block[],
  running: Running,
): Promise<readonly (Look | null)[]> {
  const looks: (Look | null)[] = [];
  for (let from = 0; from < blocks.length; from += rangesPerRequest) {
    const part = blocks.slice(from, from + rangesPerRequest);
    const read = await batch("readLooks", (context) => readPart(context, sheet, part), running);
    for (const look of read) looks.push(look);
  }
  return looks;
}

async function readPart(
  context: Excel.RequestContext,
  name: string,
  blocks: readonly Block[],
): Promise<readonly (Look | null)[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const asked = blocks.map((block) => {
    const { fill, font } = rangeOf(sheet, block).format;
    return { fill: fill.load("color"), font: font.load("color") };
  });
  await context.sync();
  return asked.map(({ fill, font }) => lookOf(fill.color, font.color));
}

/** Excel answers white where there is no fill, black where the colour is automatic, and nothing where it is mixed. */
function lookOf(fill: string | null, fontColor: string | null): Look | null {
  if (!fill || !fontColor) return null;
  return {
    ...(fill.toUpperCase() !== "#FFFFFF" && { fill }),
    ...(fontColor !== "#000000" && { fontColor }),
  };
}

function around(rows: readonly Block[]): Block {
  const from = (edge: (block: Block) => number) =>
    rows.reduce((least, row) => Math.min(least, edge(row)), Infinity);
  const to = (edge: (block: Block) => number) => rows.reduce((most, row) => Math.max(most, edge(row)), 0);
  const [row, column] = [from((block) => block.row), from((block) => block.column)];
  return {
    row,
    column,
    rows: to((block) => block.row) - row + 1,
    columns: to((block) => block.column + block.columns) - column,
  };
}

function cellsOf({ row, column, columns }: Block): readonly Block[] {
  return Array.from({ length: columns }, (_, c) => ({ row, column: column + c, rows: 1, columns: 1 }));
}

function repeated(look: Look, columns: number): readonly Look[] {
  return Array.from({ length: columns }, () => look);
}
