import { distinctCells } from "../../../tables/cells/distinctCells";
import { memoised } from "../../../tables/kept/memoised";
import type { Column } from "../../../tables/table";
import { type ColumnKeys, wholeKeys } from "../../cells/columnKeys";

/** By judgement: a status and its slips of the pen; more words are no list by which rows differ. */
const mostWords = 40;

interface FewWords {
  /** The word of each row, 0 for none. */
  readonly codes: Uint8Array;
  /** What each says; the first says nothing. */
  readonly texts: readonly string[];
}

/** The words of a column that has few of them; null for any other. */
export const fewWords = memoised((column: Column): FewWords | null => {
  const distinct = distinctCells(column);
  if (distinct === null || distinct.values.length > mostWords * 2) return null;
  const keys = wholeKeys(column);
  if (keys === null || keys.texts.length < 1 || keys.texts.length > mostWords) return null;
  return { codes: fromOne(keys), texts: ["", ...keys.texts] };
});

/** Codes that begin at 1, with 0 for none. */
function fromOne({ codes }: ColumnKeys): Uint8Array {
  const moved = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) moved[row] = (codes[row] ?? -1) + 1;
  return moved;
}
