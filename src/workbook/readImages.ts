import type { CellNow } from "../core/changes/planCells";
import { type Segment, segments } from "../core/changes/segments";
import type { CellValue } from "../core/sheets/cell";
import { batch } from "./excel";
import { type Block, rangeOf } from "./ranges";
import type { Running } from "./running";
import { WorkbookError } from "./workbookError";

/** Rows this near are read in one block: the cells between cost less than another range. */
const rowGap = 20;
const columnGap = 1;
/** Value, formula and format of a cell take about 45 bytes; so many cells make about 1.4 MB. */
export const cellsPerSync = 20_000;
/** More ranges than this in one request make it slow to interpret. */
const blocksPerSync = 400;

/** Whole cells by row and column: value, formula, number format. */
export type CellImages = (row: number, column: number) => CellNow;

/** Reads the whole cells that are about to be overwritten or removed; rows 1-based with their columns. */
export async function readImages(
  sheet: string,
  wanted: ReadonlyMap<number, ReadonlySet<number>>,
  running: Running,
): Promise<CellImages> {
  const rows = new Map<number, Map<number, CellNow>>();
  for (const group of groupsOf(blocksOf(wanted))) await readGroup(sheet, group, rows, running);
  const nothing: CellNow = { value: "", numberFormat: "General" };
  return (row, column) => rows.get(row)?.get(column) ?? nothing;
}

/** Blocks that cover all wanted cells, few and tight. */
export function blocksOf(wanted: ReadonlyMap<number, ReadonlySet<number>>): readonly Block[] {
  return segments(wanted.keys(), rowGap).flatMap((rows: Segment) => {
    const columns = new Set<number>();
    for (let row = rows.from; row <= rows.to; row++) {
      for (const column of wanted.get(row) ?? []) columns.add(column);
    }
    return segments(columns, columnGap).flatMap((run) =>
      cutColumns({
        row: rows.from,
        column: run.from,
        rows: rows.to - rows.from + 1,
        columns: run.to - run.from + 1,
      }).flatMap(cutRows),
    );
  });
}

/** Half of Excel's 16,384 columns: of a whole row Excel answers null instead of cells, and takes none. */
export const widestBlock = 8_192;

function cutColumns(block: Block): readonly Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < block.columns; from += widestBlock) {
    const columns = Math.min(widestBlock, block.columns - from);
    blocks.push({ ...block, column: block.column + from, columns });
  }
  return blocks;
}

/** A block in pieces of at most `cellsPerSync` cells, whole rows each. */
export function cutRows(block: Block): readonly Block[] {
  const height = Math.max(1, Math.floor(cellsPerSync / block.columns));
  const blocks: Block[] = [];
  for (let row = block.row; row < block.row + block.rows; row += height) {
    blocks.push({ ...block, row, rows: Math.min(height, block.row + block.rows - row) });
  }
  return blocks;
}

function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let cells = 0;
  for (const block of blocks) {
    const size = block.rows * block.columns;
    const last = groups.at(-1);
    if (last && cells + size <= cellsPerSync && last.length < blocksPerSync) last.push(block);
    else {
      groups.push([block]);
      cells = 0;
    }
    cells += size;
  }
  return groups;
}

type Rows = Map<number, Map<number, CellNow>>;

async function readGroup(
  sheet: string,
  group: readonly Block[],
  rows: Rows,
  running: Running,
): Promise<void> {
  const work = async (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const ranges = group.map((block) => rangeOf(worksheet, block).load("values,formulas,numberFormat"));
    await context.sync();
    ranges.forEach((range, i) => {
      const block = group[i];
      if (block) keep(rows, block, range);
    });
  };
  try {
    await batch("readCells", work, running);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "too-large") throw error;
    const halves = halved(group);
    if (halves === null) throw error;
    for (const half of halves) await readGroup(sheet, half, rows, running);
  }
}

/** Half of the blocks each, or half of the rows of the only one; null where a single row is too large. */
function halved(group: readonly Block[]): readonly (readonly Block[])[] | null {
  const half = group.length >> 1;
  if (half > 0) return [group.slice(0, half), group.slice(half)];
  const [block] = group;
  if (!block || block.rows < 2) return null;
  const rows = block.rows >> 1;
  return [[{ ...block, rows }], [{ ...block, row: block.row + rows, rows: block.rows - rows }]];
}

function keep(rows: Rows, block: Block, range: Excel.Range): void {
  for (let r = 0; r < block.rows; r++) {
    const row = rows.get(block.row + r) ?? new Map<number, CellNow>();
    rows.set(block.row + r, row);
    for (let c = 0; c < block.columns; c++) {
      const value: CellValue = range.values[r]?.[c] ?? "";
      const formula: CellValue = range.formulas[r]?.[c] ?? "";
      const numberFormat: string = range.numberFormat[r]?.[c] ?? "General";
      row.set(block.column + c, { value, numberFormat, ...formulaOf(formula, value) });
    }
  }
}

/** Text that begins with "=" is the same as its "formula"; a formula is not the same as its result. */
function formulaOf(formula: CellValue, value: CellValue): { readonly formula?: string } {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? { formula } : {};
}
