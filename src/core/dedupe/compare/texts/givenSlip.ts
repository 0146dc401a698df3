import { looksAlike } from "../../../reference/characters/lookAlikes";
import { type CodePool, lengthIn } from "../../columns/texts/codePool";
import { nearSound } from "../../columns/texts/pinyin";
import { kindOf, kinds } from "../../normalise/folding/foldTable";

export const isHanName = ({ codes, starts }: CodePool, row: number): boolean =>
  kindOf(codes[starts[row] ?? 0] ?? 0) === kinds.han;

/**
 * May one of two Chinese names of persons be a slip for the other? Of two or three characters each makes another person
 * (唐立静, 唐立华), unless it sounds or looks the same, is left out, or two are swapped. Written by ear, every
 * one may be another character (武平浩, 武萍昊).
 */
export function isGivenSlip(texts: CodePool, a: number, b: number): boolean {
  const [longer, shorter] = lengthIn(texts, a) >= lengthIn(texts, b) ? [a, b] : [b, a];
  const { codes, starts } = texts;
  const x = codes.subarray(starts[longer] ?? 0, starts[longer + 1] ?? 0);
  const y = codes.subarray(starts[shorter] ?? 0, starts[shorter + 1] ?? 0);
  let at = 0;
  while (at < y.length && x[at] === y[at]) at++;
  if (x.length !== y.length) return x.length === y.length + 1 && y.length > 1 && isSame(x, at + 1, y, at);
  const [meant = 0, written = 0] = [x[at], y[at]];
  if (isSame(x, at + 1, y, at + 1) && looksAlike(meant, written)) return true;
  if (at > 0 && x.every((code, i) => nearSound(code, y[i] ?? 0))) return true;
  return meant === y[at + 1] && x[at + 1] === written && isSame(x, at + 2, y, at + 2);
}

/** Have two names a character in common behind the first, wherever it stands? */
export function sharesGiven({ codes, starts }: CodePool, a: number, b: number): boolean {
  const given = codes.subarray((starts[a] ?? 0) + 1, starts[a + 1] ?? 0);
  const other = codes.subarray((starts[b] ?? 0) + 1, starts[b + 1] ?? 0);
  return given.some((code) => other.includes(code));
}

/** Are two names of one length the same but for one character behind the first: 贾子轩 and 贾子昂? */
export function areACharacterApart({ codes, starts }: CodePool, a: number, b: number): boolean {
  const name = codes.subarray(starts[a] ?? 0, starts[a + 1] ?? 0);
  const other = codes.subarray(starts[b] ?? 0, starts[b + 1] ?? 0);
  if (name.length !== other.length || name[0] !== other[0]) return false;
  return name.filter((code, i) => code !== other[i]).length === 1;
}

function isSame(x: Uint16Array, fromX: number, y: Uint16Array, fromY: number): boolean {
  if (x.length - fromX !== y.length - fromY) return false;
  for (let i = 0; fromX + i < x.length; i++) if (x[fromX + i] !== y[fromY + i]) return false;
  return true;
}
