import { lengthIn, sameCodes } from "../columns/codePool";
import type { NameColumn } from "../columns/names";
import { fillerWords } from "../normalise/nameWords";
import { wordAt } from "../normalise/wordTable";
import { editDistance } from "./editDistance";
import { bothRegistered } from "./heardSlip";
import { nameLevels } from "./nameLevels";

/** Are the codes of the first range all in the second, in the same order? */
function isWithin(codes: Uint16Array, fromA: number, toA: number, fromB: number, toB: number): boolean {
  let found = fromA;
  for (let i = fromB; i < toB && found < toA; i++) if (codes[i] === codes[found]) found += 1;
  return found === toA;
}

const isFiller = (codes: Uint16Array, from: number, to: number): boolean =>
  wordAt(fillerWords, codes, from, to) >= 0;

/**
 * Two names of one 字号. Industry words left out make a short form (科技发展, 科技; nothing at all), but two
 * registered names that differ in them are two firms more often than not, and other words are another trade.
 */
export function tradeLevel(names: NameColumn, a: number, b: number): number {
  const [short, long] = lengthIn(names.cores, a) <= lengthIn(names.cores, b) ? [a, b] : [b, a];
  const { codes, starts } = names.cores;
  const tail = (starts[short] ?? 0) + (names.marks[short] ?? 0);
  const longTail = (starts[long] ?? 0) + (names.marks[long] ?? 0);
  const registered = bothRegistered(names, a, b);
  if (isWithin(codes, tail, starts[short + 1] ?? 0, longTail, starts[long + 1] ?? 0)) {
    if (!registered) return nameLevels.sameMark;
    const size = (starts[short + 1] ?? 0) - tail;
    return isFiller(codes, longTail + size, starts[long + 1] ?? 0) && sameCodes(codes, longTail, tail, size)
      ? nameLevels.fillerWording
      : nameLevels.otherWording;
  }
  if (editDistance(names.cores, a, b, 1) <= 1) return nameLevels.oneSlip;
  return registered ? nameLevels.otherTrade : nameLevels.otherTradeShort;
}
