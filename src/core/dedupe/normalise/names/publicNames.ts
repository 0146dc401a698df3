import { longestPrefix, longestSuffix, wordTable } from "../folding/wordTable";
import { divisionWords } from "../places/divisionWords";
import { longestName, type NameParts } from "./nameParts";
import { listed } from "./nameWords";

/** What banks are called, the name people use first, the one they are registered by behind it; our own list of common usage. */
const bankNames = `
  工行 中国工商银行  工商银行 中国工商银行  建行 中国建设银行  建设银行 中国建设银行  农行 中国农业银行  农业银行 中国农业银行
  中行 中国银行  交行 交通银行  招行 招商银行  邮储银行 中国邮政储蓄银行  邮政储蓄银行 中国邮政储蓄银行  邮政银行 中国邮政储蓄银行
  农发行 中国农业发展银行  农业发展银行 中国农业发展银行  国开行 国家开发银行  浦发银行 上海浦东发展银行  浦东发展银行 上海浦东发展银行
  农商行 农村商业银行  农商银行 农村商业银行
`;
const pairs = bankNames.split(/\s+/).filter((word) => word !== "");
const codesOf = (text: string): Uint16Array => Uint16Array.from(text, (character) => character.charCodeAt(0));
const registered = pairs.filter((_, at) => at % 2 === 1).map(codesOf);
const banks = wordTable(
  pairs.filter((_, at) => at % 2 === 0).map((short, at) => [short, at] as const),
  "last",
);
/** What a registered name opens with: 工商银行 behind it is spelled out already. */
const openings = wordTable(listed("中国 上海", 1), "last");

const bankEnd = "行".charCodeAt(0);
const [middle, small, house] = ["中", "小", "院"].map((text) => text.charCodeAt(0));
const school = codesOf("学");
const hospital = codesOf("医院");
const peoplesHospital = codesOf("人民医院");
const ordinal = codesOf("第");
const numerals = new Set(codesOf("一二三四五六七八九十"));

/** Puts `word` in place of the codes from `from` to `to`; the new length, or the old one where there is no room. */
function replace({ codes }: NameParts, from: number, to: number, word: Uint16Array, length: number): number {
  const next = length + word.length - (to - from);
  if (next > longestName) return length;
  codes.copyWithin(from + word.length, to, length);
  codes.set(word, from);
  return next;
}

/** Is all before `end` a place, or nothing: 工行, 武汉市工行, but not 加工行? */
function isPlaced(codes: Uint16Array, end: number): boolean {
  let at = 0;
  for (let round = 0; round < 3 && at < end; round++) {
    const slot = longestPrefix(divisionWords.heads, codes, at, end);
    if (slot < 0) return false;
    at += divisionWords.heads.lengths[slot] ?? 0;
    if (at === end - 1) return false;
  }
  return at === end;
}

/** 工行洪山支行 and 工商银行洪山支行 are 中国工商银行洪山支行. */
function nameBank(parts: NameParts, length: number): number {
  const { codes } = parts;
  for (let at = 1; at < length; at++) {
    if (codes[at] !== bankEnd) continue;
    const slot = longestSuffix(banks, codes, 0, at + 1);
    const from = at + 1 - (banks.lengths[slot] ?? 0);
    if (slot < 0 || longestSuffix(openings, codes, 0, from) >= 0) continue;
    if (at - from < 2 && !isPlaced(codes, from)) continue;
    const word = registered[banks.values[slot] ?? 0];
    return word === undefined ? length : replace(parts, from, at + 1, word, length);
  }
  return length;
}

/** 金水四中 is 金水第四中学, 市三院 is 市第三医院. */
function nameNumbered(parts: NameParts, length: number): number {
  const { codes } = parts;
  const last = codes[length - 1];
  const isShort = last === middle || last === small || last === house;
  if (!isShort || length <= 2 || !numerals.has(codes[length - 2] ?? 0)) return length;
  const written =
    last === house
      ? replace(parts, length - 1, length, hospital, length)
      : replace(parts, length, length, school, length);
  return codes[length - 3] === ordinal[0]
    ? written
    : replace(parts, length - 2, length - 2, ordinal, written);
}

/** 市第三人民医院 is 市第三医院 to those who write 市三院. */
function dropPeoples(parts: NameParts, length: number): number {
  const { codes } = parts;
  const at = length - peoplesHospital.length;
  if (at < 2 || !numerals.has(codes[at - 1] ?? 0)) return length;
  if (!peoplesHospital.every((code, i) => codes[at + i] === code)) return length;
  return replace(parts, at, length, hospital, length);
}

/** Banks, schools and hospitals by the names they are registered by, where they are written by the ones people use. */
export function spellOut(parts: NameParts, length: number): number {
  return nameNumbered(parts, dropPeoples(parts, nameBank(parts, length)));
}
