import { codeSet } from "../../../values/text/codeSet";
import { kindOf, kinds } from "../folding/foldTable";
import { longestPrefix, longestSuffix } from "../folding/wordTable";
import { divisionWords } from "../places/divisionWords";
import { calledHash, writtenHash } from "./bracketBranch";
import { withoutBrackets } from "./nameBrackets";
import { cutBranch } from "./nameBranch";
import { skipRegions } from "./nameHead";
import { longestName, minimalCore, type NameParts, noteRegion } from "./nameParts";
import { cutForms, cutRegionTail } from "./nameTail";
import { industryTable } from "./nameWords";
import { spellOut } from "./publicNames";

/**
 * End of the 字号 that begins at `start`: industry words, and a place among them (中节能秦皇岛环保), come off the
 * tail while two characters stay.
 */
function markEnd(parts: NameParts, start: number, end: number): number {
  let mark = end;
  for (;;) {
    const slot = longestSuffix(industryTable, parts.codes, start, mark);
    if (slot < 0) {
      const placed = cutRegionTail(parts, start, mark);
      if (placed === mark) return mark;
      mark = placed;
      continue;
    }
    const next = mark - (industryTable.lengths[slot] ?? 0);
    if (next - start === 1) return mark;
    if (next - start < minimalCore) return next;
    mark = next;
  }
}

const ordinalCodes = codeSet("第一二三四五六七八九十零甲乙丙丁");
const ordinalPrefix = "第".charCodeAt(0);

function hashOrdinals(codes: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) {
    const code = codes[i] ?? 0;
    const counts = i > from && codes[i - 1] === ordinalPrefix && ordinalCodes.has(code);
    if (kindOf(code) === kinds.digit || counts) hash = (Math.imul(hash, 31) + code + 1) | 0;
  }
  return hash;
}

/** 飞鹅北京信息技术 is 飞鹅（北京）信息技术: a place among the industry words is no part of the core. */
function dropPlace(parts: NameParts): void {
  const { heads } = divisionWords;
  for (let at = parts.mark; at < parts.end; at++) {
    const slot = longestPrefix(heads, parts.codes, at, parts.end);
    if (slot < 0 || heads.values[slot] !== parts.region) continue;
    const size = heads.lengths[slot] ?? 0;
    parts.codes.copyWithin(at, at + size, parts.end);
    parts.end -= size;
    return;
  }
}

const [groupA, groupB] = [..."集团"].map((text) => text.charCodeAt(0));

/** 阳煤集团平原化工 is 阳煤平原化工: that the name before it is a group's says nothing of who it is. */
function dropGroup(parts: NameParts): void {
  const { codes } = parts;
  for (let at = minimalCore; at + 2 * minimalCore <= parts.end; at++) {
    if (codes[at] !== groupA || codes[at + 1] !== groupB) continue;
    codes.copyWithin(at, at + 2, parts.end);
    parts.end -= 2;
    parts.group = at;
    return;
  }
}

/** Takes a folded Chinese name apart into `parts`; a name of nothing but trade words has no 字号. */
export function readCompanyName(folded: Uint16Array, length: number, parts: NameParts): void {
  parts.region = 0;
  parts.town = 0;
  parts.form = 0;
  parts.innerForm = 0;
  parts.branch = 0;
  parts.seat = 0;
  parts.group = 0;
  parts.aside = 0;
  parts.bracket.to = 0;
  const written = withoutBrackets(parts, folded, Math.min(length, longestName));
  parts.written = writtenHash(parts, folded, written);
  const whole = cutBranch(parts, spellOut(parts, written));
  const formless = cutForms(parts, whole);
  const start = skipRegions(parts, formless, markEnd);
  const end = cutRegionTail(parts, start, formless);
  if (parts.region === 0) noteRegion(parts, parts.seat);
  parts.ordinals = hashOrdinals(parts.codes, start, end);
  for (let i = start; i < end; i++) parts.codes[i - start] = parts.codes[i] ?? 0;
  parts.end = end - start;
  dropGroup(parts);
  const placeless = parts.region === 0;
  parts.mark = markEnd(parts, 0, parts.end);
  if (placeless && parts.region !== 0) dropPlace(parts);
  parts.called = calledHash(parts, folded);
}
