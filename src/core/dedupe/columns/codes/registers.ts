import type { CellValue } from "../../../sheets/cell";
import { bareTaxText } from "../../../values/codes/asTaxNumber";
import { cellText } from "../texts/cellText";

/** Credit codes of China, and the tax numbers of 15 figures before them: they have a comparison of their own. */
const chinese = /^(?:[\dA-HJ-NPQRTUWXY]{18}|\d{15}|\d{6}[\dX]{9}[\dX]{3})$/;
/** By judgement: one firm of China in five is a list of another country still, more is a list of both. */
const someChinese = 0.2;
/** The shortest have seven figures (Ireland); a note (免統編, W-9 on file) has fewer. */
const fewestFigures = 6;

/**
 * The numbers firms of another country are registered or taxed by, under a heading that may mean credit codes, in one
 * writing; null where they are codes of China. Two of them are two firms nearly as surely as two credit codes are.
 */
export function foreignRegisters(cells: readonly CellValue[]): readonly CellValue[] | null {
  const numbers = cells.map((cell) => bareTaxText(cellText(cell)));
  const filled = numbers.filter((number) => number.replace(/\D/g, "").length >= fewestFigures);
  const ofChina = filled.filter((number) => chinese.test(number)).length;
  if (filled.length === 0 || ofChina > filled.length * someChinese) return null;
  return numbers.map((number) => (number.replace(/\D/g, "").length >= fewestFigures ? number : ""));
}
