import type { NameColumn } from "../../columns/names/names";
import { lengthIn, sameCodes } from "../../columns/texts/codePool";
import { wordAt } from "../../normalise/folding/wordTable";
import { fillerWords } from "../../normalise/names/nameWords";
import { nameLevels } from "../levels/nameLevels";
import { editDistance } from "../texts/editDistance";
import { bothRegistered } from "./heardSlip";
import { areOthersOfSeries } from "./series";

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
  if (editDistance(names.cores, a, b, 1) <= 1)
    return areOthersOfSeries(names, a, b) ? nameLevels.otherOrdinal : nameLevels.oneSlip;
  return registered ? nameLevels.otherTrade : nameLevels.otherTradeShort;
}

/** Fewest characters of a word for a trade. */
const shortestTrade = 2;

/** Do both names say behind the 字号 what they do, and not one character of it is the same: 兴泰佳贸易, 泰佳建材? */
export function areOtherTrades({ cores, marks }: NameColumn, a: number, b: number): boolean {
  const { codes, starts } = cores;
  const [tailA, tailB] = [(starts[a] ?? 0) + (marks[a] ?? 0), (starts[b] ?? 0) + (marks[b] ?? 0)];
  const [endA, endB] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0];
  if (endA - tailA < shortestTrade || endB - tailB < shortestTrade) return false;
  for (let i = tailA; i < endA; i++)
    for (let k = tailB; k < endB; k++) if (codes[i] === codes[k]) return false;
  return true;
}
