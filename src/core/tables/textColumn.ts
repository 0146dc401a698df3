import { isBlankCell } from "../adopt/blankCells";
import { foldText } from "../values/foldText";
import { remember } from "./remember";
import type { Column } from "./table";

/** A column of texts: one code a row into `dictionary` (folded texts in order of appearance), -1 for blank. */
export interface TextColumn {
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
}

const readTexts = remember((column: Column, _key: null): TextColumn => {
  const codes = new Int32Array(column.cells.length).fill(-1);
  const dictionary: string[] = [];
  const known = new Map<string, number>();
  for (let row = 0; row < codes.length; row++) {
    const cell = column.cells[row] ?? "";
    if (isBlankCell(cell)) continue;
    const text = foldText(String(cell));
    let code = known.get(text);
    if (code === undefined) {
      code = dictionary.length;
      dictionary.push(text);
      known.set(text, code);
    }
    codes[row] = code;
  }
  return { codes, dictionary };
});

/** Reads a column as folded texts, for columns whose values repeat (persons, words, short names). */
export function textColumn(column: Column): TextColumn {
  return readTexts(column, null);
}
