/** Pairs as they are met, some of them again and again: the lower row, then the upper, in blocks filled one after the other. */
export interface PairWriter {
  readonly blocks: Int32Array[];
  /** How much of the last block is filled; the others are full. */
  end: number;
}

/** Numbers in a block: growing by blocks moves nothing and wastes little; where none has grown yet, code is compiled without it. */
const blockSize = 2 ** 10;

/** Adds a pair of rows; a row is no pair with itself. */
export function addPair(pairs: PairWriter, a: number, b: number): void {
  if (a === b) return;
  let block = pairs.blocks[pairs.blocks.length - 1];
  if (block === undefined || pairs.end === blockSize) {
    block = new Int32Array(blockSize);
    pairs.blocks.push(block);
    pairs.end = 0;
  }
  block[pairs.end] = Math.min(a, b);
  block[pairs.end + 1] = Math.max(a, b);
  pairs.end += 2;
}

/** What was written, without the room behind it. */
export function filledBlocks({ blocks, end }: PairWriter): readonly Int32Array[] {
  return blocks.map((block, at) => (at === blocks.length - 1 ? block.subarray(0, end) : block));
}
