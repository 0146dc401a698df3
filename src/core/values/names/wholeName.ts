import type { CellValue } from "../../sheets/cell";

const han = /\p{Script=Han}/u;

/** A name kept in two cells: 欧阳 + 娜娜 → 欧阳娜娜; Lee + Anna → Anna Lee; one alone is all that is known. */
export function wholeName(given: CellValue, family: CellValue): string {
  const [first, last] = [String(given).trim(), String(family).trim()];
  const isChinese = han.test(first) && han.test(last);
  return isChinese ? last + first : [first, last].filter((part) => part !== "").join(" ");
}
