import { batch } from "../../excel/excel";
import { type Block, rangeOf } from "../../excel/ranges";
import type { Running } from "../../excel/running";
import { blocksOf, cutRows } from "../cells/blocks";
import { inParts, sharing } from "./sharedArrays";
import type { TableFacts } from "./sheetFacts";

/** True for a cell (1-based row, 0-based column) whose value comes from a formula with several results. */
export type InArray = (row: number, column: number) => boolean;

type Cells = ReadonlyMap<number, ReadonlySet<number>>;

/** A block and what Excel says of its cells: all, none, or some of them (null). */
interface Seen {
  readonly block: Block;
  readonly spills: boolean | null;
  readonly saved: boolean | null;
}

/** Larger blocks than this are seldom all alike. */
const cellsAtOnce = 20_000;

/**
 * Which of the wanted cells belong to a formula that spills or to an array formula entered over several cells.
 * Excel allows neither inside a table, so that such cells are not asked for.
 */
export async function readArrays(
  sheet: string,
  wanted: Cells,
  tables: readonly TableFacts[],
  running: Running,
): Promise<InArray> {
  const open = outsideTables(wanted, tables);
  const known = new Set<string>();
  const suspects: Block[] = [];
  let blocks: readonly Block[] =
    open.size > 0 ? blocksOf(open).flatMap((block) => cutRows(block, cellsAtOnce)) : [];
  while (blocks.length > 0) {
    const next: Block[] = [];
    for (const { block, spills, saved } of await look(sheet, blocks, running)) {
      if (spills === null || saved === null) next.push(...halves(block));
      else if (spills) for (const [row, column] of cellsOf(block, open)) known.add(`${row},${column}`);
      else if (saved) {
        for (const [row, column] of cellsOf(block, open)) suspects.push({ row, column, rows: 1, columns: 1 });
      }
    }
    blocks = next;
  }
  for (const { row, column } of await sharing(sheet, suspects, running)) known.add(`${row},${column}`);
  return (row, column) => known.has(`${row},${column}`);
}

function outsideTables(wanted: Cells, tables: readonly TableFacts[]): Cells {
  const left = new Map<number, ReadonlySet<number>>();
  for (const [row, columns] of wanted) {
    const beside = tables.filter(({ place }) => row >= place.row && row < place.row + place.rows);
    const open = [...columns].filter((column) =>
      beside.every(({ place }) => column < place.column || column >= place.column + place.columns),
    );
    if (open.length > 0) left.set(row, new Set(open));
  }
  return left;
}

/** `hasSpill` tells the cells of formulas that spill, `savedAsArray` also older array formulas (ExcelApi 1.12). */
async function look(sheet: string, blocks: readonly Block[], running: Running): Promise<readonly Seen[]> {
  return inParts(blocks, (part) =>
    batch(
      "findArrays",
      async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const ranges = part.map((block) => rangeOf(worksheet, block).load("hasSpill,savedAsArray"));
        await context.sync();
        return ranges.flatMap((range, i): Seen[] => {
          const block = part[i];
          return block ? [{ block, spills: range.hasSpill, saved: range.savedAsArray }] : [];
        });
      },
      running,
    ),
  );
}

/** Two halves of a block of more than one cell, along its longer side; a single cell has none. */
function halves(block: Block): readonly Block[] {
  const { row, column, rows, columns } = block;
  const [low, wide] = [rows >> 1, columns >> 1];
  if (rows >= columns && low > 0) {
    return [
      { ...block, rows: low },
      { ...block, row: row + low, rows: rows - low },
    ];
  }
  if (wide === 0) return [];
  return [
    { ...block, columns: wide },
    { ...block, column: column + wide, columns: columns - wide },
  ];
}

function* cellsOf(block: Block, wanted: Cells): Generator<readonly [number, number]> {
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (const column of wanted.get(row) ?? []) {
      if (column >= block.column && column < block.column + block.columns) yield [row, column];
    }
  }
}
