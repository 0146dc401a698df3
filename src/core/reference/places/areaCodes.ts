import { areaCodeTable } from "./areaCodeTable";

interface AreaCode {
  /** With its zero. */
  readonly code: string;
  /** First two digits of the division code of its province: "44" for 广东. */
  readonly province: string;
  /** Digits of a number behind it. */
  readonly lengths: readonly number[];
}

const eight = [8];
const seven = [7];
const either = [7, 8];

let codes: ReadonlyMap<string, AreaCode> | undefined;

function decode(): ReadonlyMap<string, AreaCode> {
  const map = new Map<string, AreaCode>();
  for (const line of areaCodeTable) {
    const [province = "", ...entries] = line.split(" ");
    for (const entry of entries) {
      const mark = entry.at(-1);
      const lengths = mark === "*" ? eight : mark === "-" ? seven : either;
      const code = `0${mark === "*" || mark === "-" ? entry.slice(0, -1) : entry}`;
      map.set(code, { code, province, lengths });
    }
  }
  return map;
}

/** The area code a number begins with ("0755" of "075526001234"), undefined when none is allotted. */
export function areaCodeOf(digits: string): string | undefined {
  codes ??= decode();
  const short = digits.slice(0, 3);
  if (codes.has(short)) return short;
  const long = digits.slice(0, 4);
  return codes.has(long) ? long : undefined;
}

/** How many digits follow an area code: 8, 7, or both where the source does not tell. */
export function landlineLengths(areaCode: string): readonly number[] {
  codes ??= decode();
  return codes.get(areaCode)?.lengths ?? either;
}

/** The province of an area code as the first two digits of its division code ("44"), undefined if unknown. */
export function provinceOfAreaCode(areaCode: string): string | undefined {
  codes ??= decode();
  return codes.get(areaCode)?.province;
}
