import { longestSuffix, wordAt } from "../folding/wordTable";
import { divisionWords } from "../places/divisionWords";
import { shopHash } from "./branchHash";
import { minimalCore, type NameParts, noteRegion } from "./nameParts";
import { formWords, industryTable, shopForms } from "./nameWords";

const [limitedA, limitedB, limitedC, limitedD] = [..."有限公司"].map((text) => text.charCodeAt(0));

const [shareA, shareB] = [..."股份"].map((text) => text.charCodeAt(0));

/** Takes organisation forms off the tail; 书店 and 药房 are trades, though 店 and 房 alone are forms. */
export function cutForms(parts: NameParts, length: number): number {
  let end = length;
  for (let round = 0; round < 3; round++) {
    const slot = longestSuffix(formWords, parts.codes, 0, end);
    if (slot < 0) break;
    const size = formWords.lengths[slot] ?? 0;
    if (end - size < minimalCore) break;
    const form = formWords.values[slot] ?? 0;
    if (parts.form === 0) parts.form = form;
    else parts.innerForm ||= form;
    if (size === 1 && longestSuffix(industryTable, parts.codes, 0, end) >= 0) break;
    end -= size;
  }
  return cutMisspelt(parts, 0, end, length);
}

const oneOf = (
  codes: Uint16Array,
  at: number,
  first: number | undefined,
  second: number | undefined,
): boolean => codes[at] === first || codes[at + 1] === second;

/** 有根公司, 有限公斯, 股奋有限公司: a form with one wrong character is still no part of the core. */
function cutMisspelt(parts: NameParts, start: number, end: number, length: number): number {
  const { codes } = parts;
  let next = end;
  const bare = length - end === 2 && codes[end] === limitedC && codes[end + 1] === limitedD;
  if (bare && next - 2 - start >= minimalCore && oneOf(codes, next - 2, limitedA, limitedB)) next -= 2;
  else if (end === length && length - start >= minimalCore + 4 && isNearlyLimited(codes, length - 4))
    next -= 4;
  if (next < length && next - 2 - start >= 4 && oneOf(codes, next - 2, shareA, shareB)) next -= 2;
  return next;
}

function isNearlyLimited(codes: Uint16Array, at: number): boolean {
  return codes[at] === limitedA && codes[at + 1] === limitedB && oneOf(codes, at + 2, limitedC, limitedD);
}

/** XX科技北京有限公司: a province or city behind the 字号, in a name that has not said where it is. */
export function cutRegionTail(parts: NameParts, start: number, end: number): number {
  if (parts.region !== 0) return end;
  for (let length = 2; length <= 4 && end - length - start >= minimalCore; length++) {
    const slot = wordAt(divisionWords.heads, parts.codes, end - length, end);
    if (slot < 0 || (divisionWords.heads.values[slot] ?? 0) % 100 !== 0) continue;
    // 竹东家串串朝阳店 is a shop, not a firm of 朝阳.
    if (shopForms.has(parts.form)) parts.branch ||= shopHash(parts.codes, end - length, end);
    else noteRegion(parts, divisionWords.heads.values[slot] ?? 0);
    return end - length;
  }
  return end;
}
