import type { CellValue } from "../../../core/sheets/cell";
import { batch } from "../../excel/excel";
import { type Block, rangeOf } from "../../excel/ranges";
import type { Running } from "../../excel/running";
import { WorkbookError } from "../../excel/workbookError";
import { answerBytes, answerSize, growth, type Matrix, shrink } from "./answerSize";
import { cutBlock } from "./blocks";

/** Cells of one sheet. */
interface SheetBlock {
  readonly sheet: string;
  readonly block: Block;
}

/** A block or a part of one, and which one of those asked for. */
interface Piece extends SheetBlock {
  readonly of: number;
}

interface BlocksRequest {
  readonly blocks: readonly SheetBlock[];
  readonly properties: readonly ("values" | "formulas" | "numberFormat")[];
  /** How many cells the first answer may hold; its cells tell how many the next ones take. */
  readonly firstCells?: number;
  /** Long and short cells lie mixed: what was measured is trusted for four times as many cells only. */
  readonly mixed?: boolean;
}

/** Up to 400 bytes a cell the first answer stays below 2 MB. */
const sampleCells = 5_000;
/** Of empty cells a megabyte holds more than an answer should make Excel work on. */
const mostCells = 60_000;
/** More ranges than this in one request make it slow to interpret. */
const blocksPerSync = 400;

/**
 * Reads whole blocks in answers of about 1 MB: how many cells the next one holds follows from the last one's, and
 * where Excel finds an answer too large far less is asked for. A block that is cut is passed on in pieces, from its
 * top down and from the left to the right; of each the properties in the order they were asked for.
 */
export async function readBlocks(
  { blocks, properties, firstCells = sampleCells, mixed = false }: BlocksRequest,
  onPiece: (piece: Piece, matrices: readonly Matrix[]) => void,
  running: Running = {},
): Promise<void> {
  let limit = firstCells;
  let most = mixed ? firstCells : mostCells;
  const queue = blocks.map((each, of) => ({ ...each, of })).reverse();
  while (queue.length > 0) {
    const group = takeCells(queue, limit);
    const answers = await readGroup(group, properties, running);
    const cells = group.reduce((sum, { block }) => sum + block.rows * block.columns, 0);
    if (answers === null) {
      if (cells <= 1) throw new WorkbookError("too-large", { sheet: group[0]?.sheet ?? "" });
      queue.push(...group.toReversed());
      limit = Math.max(1, Math.floor(cells / shrink));
      most = limit;
      continue;
    }
    let bytes = 0;
    group.forEach((piece, i) => {
      const matrices = answers[i] ?? [];
      bytes += answerSize(matrices);
      onPiece(piece, matrices);
    });
    most = Math.min(mostCells, most * growth);
    limit = Math.max(1, Math.min(most, Math.floor((answerBytes * cells) / Math.max(1, bytes))));
  }
}

/** Takes up to so many cells off the queue, whose last block comes first; what does not fit whole is cut. */
function takeCells(queue: Piece[], limit: number): readonly Piece[] {
  const group: Piece[] = [];
  let room = limit;
  while (group.length < blocksPerSync) {
    const next = queue.pop();
    if (!next) break;
    const { fits, left } = cutBlock(next.block, room, group.length === 0);
    if (fits) group.push({ ...next, block: fits });
    queue.push(...left.map((block) => ({ ...next, block })).toReversed());
    if (!fits || left.length > 0) break;
    room -= fits.rows * fits.columns;
  }
  return group;
}

/** The same with every block whole again: by block and property its rows. */
export async function gatherBlocks(
  request: BlocksRequest,
  running: Running = {},
): Promise<readonly (readonly Matrix[])[]> {
  const gathered = request.blocks.map(({ block }) =>
    request.properties.map(() => Array.from({ length: block.rows }, (): CellValue[] => [])),
  );
  const keep = ({ of, block }: Piece, matrices: readonly Matrix[]) => {
    const from = block.row - (request.blocks[of]?.block.row ?? block.row);
    matrices.forEach((matrix, p) => {
      for (const [r, row] of matrix.entries())
        for (const cell of row) gathered[of]?.[p]?.[from + r]?.push(cell);
    });
  };
  await readBlocks(request, keep, running);
  return gathered;
}

async function readGroup(
  group: readonly SheetBlock[],
  properties: BlocksRequest["properties"],
  running: Running,
): Promise<readonly (readonly Matrix[])[] | null> {
  const names = properties.join(",");
  const work = async (context: Excel.RequestContext) => {
    const ranges = group.map(({ sheet, block }) =>
      rangeOf(context.workbook.worksheets.getItem(sheet), block).load(names),
    );
    await context.sync();
    const answers = ranges.map((range) => properties.map((property): Matrix => range[property]));
    // Past five million cells, and of rows over the whole sheet, Excel may answer null instead of an error.
    return answers.flat().every(Boolean) ? answers : null;
  };
  try {
    return await batch("readBlocks", work, running);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "too-large") return null;
    throw error;
  }
}
