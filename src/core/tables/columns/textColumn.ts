import { isBlankCell } from "../../adopt/cells/blankCells";
import { foldText } from "../../values/text/foldText";
import { readInto } from "../cells/distinctCells";
import { memoised } from "../kept/memoised";
import type { Column } from "../table";

/** A column of texts: one code a row into `dictionary` (folded texts in order of appearance), -1 for blank. */
export interface TextColumn {
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
}

/** Reads a column as folded texts, for columns whose values repeat (persons, words, short names). */
export const textColumn = memoised((column: Column): TextColumn => {
  const codes = new Int32Array(column.cells.length);
  const dictionary: string[] = [];
  const known = new Map<string, number>();
  readInto(codes, column, (cell) => {
    if (isBlankCell(cell)) return -1;
    const text = foldText(String(cell));
    let code = known.get(text);
    if (code === undefined) {
      code = dictionary.length;
      dictionary.push(text);
      known.set(text, code);
    }
    return code;
  });
  return { codes, dictionary };
});
