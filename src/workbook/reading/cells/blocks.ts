import { type Segment, segments } from "../../../core/changes/chunks/segments";
import type { Block } from "../../excel/ranges";

/** Rows this near are read in one block: the cells between cost less than another range. */
const rowGap = 20;
const columnGap = 1;

/** Half of Excel's 16,384 columns: of a whole row Excel answers null instead of cells, and takes none. */
const widestBlock = 8_192;

/** Cells that are wanted: 1-based rows with their columns. */
export type WantedCells = ReadonlyMap<number, ReadonlySet<number>>;

/** Blocks that cover all wanted cells, few and tight; `exactly` them, where what lies between must not come along. */
export function blocksOf(wanted: WantedCells, exactly = false): readonly Block[] {
  return segments(wanted.keys(), exactly ? 0 : rowGap).flatMap((rows) => {
    const runs = exactly ? exactRuns(rows, wanted) : [rows];
    return runs.flatMap((run) => blocksOfRows(run, wanted, exactly ? 0 : columnGap));
  });
}

function blocksOfRows({ from, to }: Segment, wanted: WantedCells, gap: number): readonly Block[] {
  const columns = new Set<number>();
  for (let row = from; row <= to; row++) for (const column of wanted.get(row) ?? []) columns.add(column);
  return segments(columns, gap).flatMap((run) =>
    cutColumns({ row: from, column: run.from, rows: to - from + 1, columns: run.to - run.from + 1 }),
  );
}

/** Neighbouring rows of which the same columns are wanted. */
function exactRuns({ from, to }: Segment, wanted: WantedCells): readonly Segment[] {
  const runs: { from: number; to: number; shape: string }[] = [];
  for (let row = from; row <= to; row++) {
    const shape = [...(wanted.get(row) ?? [])].sort((a, b) => a - b).join(",");
    const last = runs.at(-1);
    if (last?.shape === shape) last.to = row;
    else runs.push({ from: row, to: row, shape });
  }
  return runs;
}

function cutColumns(block: Block): readonly Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < block.columns; from += widestBlock) {
    const columns = Math.min(widestBlock, block.columns - from);
    blocks.push({ ...block, column: block.column + from, columns });
  }
  return blocks;
}

/** A block in pieces of at most so many cells, whole rows each. */
export function cutRows(block: Block, cells: number): readonly Block[] {
  const height = Math.max(1, Math.floor(cells / block.columns));
  const blocks: Block[] = [];
  for (let row = block.row; row < block.row + block.rows; row += height) {
    blocks.push({ ...block, row, rows: Math.min(height, block.row + block.rows - row) });
  }
  return blocks;
}

/**
 * As many whole rows of a block as there is room for cells, and what is left of it. A row that is wider than that is cut
 * only where it `must`, else nothing fits.
 */
export function cutBlock(
  block: Block,
  room: number,
  must: boolean,
): { readonly fits: Block | null; readonly left: readonly Block[] } {
  const rows = Math.floor(room / block.columns);
  if (rows >= block.rows) return { fits: block, left: [] };
  if (rows > 0) return { fits: { ...block, rows }, left: [below(block, rows)] };
  if (!must) return { fits: null, left: [block] };
  const columns = Math.max(1, Math.min(room, block.columns));
  const beside = { ...block, rows: 1, column: block.column + columns, columns: block.columns - columns };
  return {
    fits: { ...block, rows: 1, columns },
    left: [beside, below(block, 1)].filter((rest) => rest.rows > 0 && rest.columns > 0),
  };
}

function below(block: Block, rows: number): Block {
  return { ...block, row: block.row + rows, rows: block.rows - rows };
}
