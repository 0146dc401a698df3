import type { CellValue } from "../../../sheets/cell";
import { fold, squeeze } from "../../normalise/folding/fold";
import { hashCodes } from "../../normalise/folding/wordTable";
import { isPlaceholder } from "../texts/blank";
import { cellText } from "../texts/cellText";
import { type CodePool, finishPool, poolWriter, writeCodes } from "../texts/codePool";
import { type CountBits, countBits } from "../texts/frequency";

/** Any short text (a given name, a suburb, a date of birth, a number on a card) without its spaces. */
export interface ValueColumn {
  readonly texts: CodePool;
  readonly hashes: Int32Array;
  readonly counts: CountBits;
  /** How many different values there are, and how many rows have one. */
  readonly distinct: number;
  readonly filled: number;
}

const longestValue = 64;

export function valueColumn(cells: readonly CellValue[], rows: number): ValueColumn {
  const buffer = new Uint16Array(longestValue);
  const texts = poolWriter(rows, 8);
  const hashes = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const length = squeeze(buffer, fold(cellText(cells[row]), buffer));
    const hash = hashCodes(buffer, 0, length);
    const filled = length > 0 && !isPlaceholder(buffer, 0, length);
    if (filled) hashes[row] = hash || 1;
    writeCodes(texts, buffer, 0, filled ? length : 0);
  }
  const counted = hashes.filter((hash) => hash !== 0);
  return {
    texts: finishPool(texts),
    hashes,
    counts: countBits(hashes),
    distinct: new Set(counted).size,
    filled: counted.length,
  };
}
