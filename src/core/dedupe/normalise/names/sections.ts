import { codeSet } from "../../../values/text/codeSet";
import { kindOf, kinds } from "../folding/foldTable";

const sectionEnds = codeSet("期区座栋");
const sections = codeSet("一二三四五六七八九十甲乙丙丁东西南北中");

/** 东南区, 12期: so many characters at most tell a part of an estate from the others. */
const longestSection = 3;

/** Does what tells the parts of an estate apart end so: 期 of 二期, 区 of A区? */
export const endsSection = (code: number): boolean => sectionEnds.has(code);

export const tellsSection = (code: number): boolean => sections.has(code) || kindOf(code) === kinds.letter;

/** Do the codes name a part of an estate and nothing else: 北区, 二期, A座, 3期? */
export function isSection(codes: Uint16Array, from: number, to: number): boolean {
  const told = to - 1 - from;
  if (told < 1 || told > longestSection || !endsSection(codes[to - 1] ?? 0)) return false;
  for (let i = from; i < to - 1; i++) {
    const code = codes[i] ?? 0;
    if (!tellsSection(code) && kindOf(code) !== kinds.digit) return false;
  }
  return true;
}
