import { isHanCode } from "../../reference/characters/isHanCode";
import { isDigitCode, isLetterCode } from "../../values/text/plainCodes";
import { isBlankCell } from "../cells/blankCells";
import { foldHeading } from "../headings/foldHeading";
import { type Columns, cellAt, type Row, textAt } from "./rowColumns";

const longestHeading = 40;

/** Whether a text is a heading, folded as that is; most are told by their first letter. */
export function isSameHeading(text: string, heading: string): boolean {
  if (text === "" || heading === "" || text.length > longestHeading || beginsElse(text, heading))
    return false;
  const opening = heading.charAt(0);
  // Of a Chinese character there is no small one: a text need not be copied to look for it.
  const within = isHanCode(opening.charCodeAt(0)) ? text : text.toLowerCase();
  return within.includes(opening) && foldHeading(text).bare === heading;
}

/** Whether both begin with a letter or figure, and not the same: folding leaves those where they are, so C1001 is no 客户编号. */
function beginsElse(text: string, heading: string): boolean {
  const code = text.charCodeAt(0);
  const isPlain =
    (isLetterCode(code) || isDigitCode(code)) && (text.length === 1 || text.charCodeAt(1) < combining);
  return isPlain && (code | 0x20) !== heading.charCodeAt(0);
}

/** From here on a character can change the one before it: e and an accent are one letter. */
const combining = 0x300;

/** Whether a row among the records repeats the headings, as lists put together page by page do. */
export function repeatsHeadings(row: Row, columns: Columns): boolean {
  let same = 0;
  let other = 0;
  columns.headings.forEach((heading, i) => {
    const text = textAt(row, columns, i);
    if (text !== "" && foldHeading(text).bare === heading) same++;
    else if (!isBlankCell(cellAt(row, columns, i))) other++;
  });
  return same >= 2 && same > other;
}
