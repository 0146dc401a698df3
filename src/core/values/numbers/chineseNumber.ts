const digits = new Map<string, number>(
  [..."零一二三四五六七八九"].map((character, value) => [character, value]),
);
for (const [i, character] of [..."〇壹贰叁肆伍陆柒捌玖"].entries()) digits.set(character, i);
for (const [character, value] of [
  ["两", 2],
  ["幺", 1],
  ["貳", 2],
  ["參", 3],
  ["陸", 6],
] as const) {
  digits.set(character, value);
}
const small = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const large = new Map([
  ["万", 1e4],
  ["萬", 1e4],
  ["亿", 1e8],
  ["億", 1e8],
]);

/** "一万二千" → 12000, "二百五" → 250, "二零二四" → 2024; undefined for anything else. */
export function readChineseNumber(text: string): number | undefined {
  if (text === "") return undefined;
  return isDigitByDigit(text) ? digitByDigit(text) : byPlaces(text);
}

function isDigitByDigit(text: string): boolean {
  for (const character of text) if (!digits.has(character)) return false;
  return true;
}

function digitByDigit(text: string): number {
  let value = 0;
  for (const character of text) value = value * 10 + (digits.get(character) ?? 0);
  return value;
}

interface Count {
  /** Finished 亿 and 万 parts. */
  total: number;
  /** Sum of the part below 万 being read. */
  part: number;
  /** The digit waiting for its place, undefined when there is none. */
  digit: number | undefined;
  /** The last place read: "一万二" means 12000 because 二 follows 万 without 零. */
  lastPlace: number;
}

function byPlaces(text: string): number | undefined {
  const count: Count = { total: 0, part: 0, digit: undefined, lastPlace: 1 };
  for (const character of text) if (!step(count, character)) return undefined;
  return count.total + count.part + (count.digit ?? 0) * Math.max(1, count.lastPlace / 10);
}

function step(count: Count, character: string): boolean {
  const digit = digits.get(character);
  if (digit !== undefined) {
    if (count.digit !== undefined && count.digit !== 0) return false;
    count.digit = digit;
    if (digit === 0) count.lastPlace = 1;
    return true;
  }
  const place = small.get(character);
  if (place !== undefined) {
    // "十二" starts with a place: a silent 一.
    count.part += (count.digit ?? 1) * place;
    count.digit = undefined;
    count.lastPlace = place;
    return true;
  }
  return stepLarge(count, large.get(character));
}

function stepLarge(count: Count, place: number | undefined): boolean {
  if (place === undefined) return false;
  const below = count.part + (count.digit ?? 0);
  if (below === 0 && count.total === 0) return false;
  // 一万亿: a second large place multiplies what stands before it.
  count.total = place > 1e4 && count.total > 0 ? (count.total + below) * place : count.total + below * place;
  count.part = 0;
  count.digit = undefined;
  count.lastPlace = place;
  return true;
}
