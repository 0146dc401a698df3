import { closeCode, kindOf, kinds, openCode, spaceCode } from "../folding/foldTable";
import { longestPrefix, longestSuffix, wordAt } from "../folding/wordTable";
import { divisionWords } from "../places/divisionWords";
import { branchHash } from "./branchHash";
import { minimalCore, type NameParts, noteRegion } from "./nameParts";
import { bracketBranchWords, bracketWords, branchShopWords, formWords, industryTable } from "./nameWords";
import { isSection } from "./sections";

/** Where the bracket opened at `from` closes, or the end of the name. */
function closeOf(codes: Uint16Array, from: number, length: number): number {
  for (let i = from + 1; i < length; i++) if (codes[i] === closeCode) return i;
  return length;
}

/** Where the number that ends a bracket begins: of 天虹店2 behind 店; a bracket of figures alone is left as it is. */
function unnumbered(codes: Uint16Array, from: number, to: number): number {
  let end = to;
  while (end > from && kindOf(codes[end - 1] ?? 0) === kinds.digit) end--;
  return end === from ? to : end;
}

function noteBranch(parts: NameParts, codes: Uint16Array, from: number, to: number): void {
  parts.branch = branchHash(codes, from, to);
  parts.bracket.from = from;
  parts.bracket.to = to;
}

function readBracket(parts: NameParts, codes: Uint16Array, from: number, to: number): void {
  const region = wordAt(divisionWords.all, codes, from, to);
  if (region >= 0) {
    noteRegion(parts, divisionWords.all.values[region] ?? 0);
    return;
  }
  const start = longestPrefix(divisionWords.heads, codes, from, to);
  const said = unnumbered(codes, from, to);
  if (
    longestSuffix(bracketBranchWords, codes, from, said) >= 0 &&
    wordAt(bracketWords, codes, from, said) < 0
  ) {
    noteBranch(parts, codes, from, to);
    return;
  }
  if (start >= 0) noteRegion(parts, divisionWords.heads.values[start] ?? 0);
  else if (wordAt(bracketWords, codes, from, to) < 0) parts.aside = branchHash(codes, from, to);
}

/**
 * 云溪小区（北区）业主委员会: which part of an estate these are the owners of, and no district of Taichung. Behind a whole name
 * it is a site of the same customer's: 有限公司（二期）.
 */
const isSectionWithin = (codes: Uint16Array, from: number, close: number, length: number): boolean =>
  close < length - minimalCore && isSection(codes, from, close);

/** Is what stands behind a gap a shop of what stands before it: 一心堂眼镜店 来福士店, but not 老王家 火锅店? */
function isShopBehind(codes: Uint16Array, gap: number, end: number): boolean {
  const isTrade =
    longestSuffix(industryTable, codes, 0, gap) >= 0 || longestSuffix(formWords, codes, 0, gap) >= 0;
  const shop = longestSuffix(branchShopWords, codes, gap + 1, end);
  if (!isTrade || shop < 0) return false;
  const named = end - (branchShopWords.lengths[shop] ?? 0);
  return named - gap > minimalCore && wordAt(industryTable, codes, gap + 1, named) < 0;
}

/** Copies the name into `parts.codes` without brackets and spaces; what brackets hold is read on the way. */
export function withoutBrackets(parts: NameParts, folded: Uint16Array, length: number): number {
  let end = 0;
  for (let i = 0; i < length; i++) {
    const code = folded[i] ?? 0;
    if (code === openCode) {
      const close = closeOf(folded, i, length);
      if (i > 0 || close < length - minimalCore) {
        const { to } = parts.bracket;
        if (isSectionWithin(folded, i + 1, close, length)) noteBranch(parts, folded, i + 1, close);
        else readBracket(parts, folded, i + 1, close);
        if (parts.bracket.to !== to) parts.bracket.at = end;
        i = close;
      }
      continue;
    }
    if (code === spaceCode && end > minimalCore && isShopBehind(folded, i, length)) {
      noteBranch(parts, folded, i + 1, length);
      parts.bracket.at = end;
      return end;
    }
    if (code === spaceCode || code === closeCode) continue;
    parts.codes[end++] = code;
  }
  return end;
}
