import { daysInMonth, serialOf } from "../../values/dates/serialDay";

/** The days a number may have been given on; whole serials. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A way in which numbers tell the day, month or year they were given: 20240501-3, DD240501, HT-2405-07, FC-2021-917, SK1800254. */
export interface CodeForm {
  readonly pattern: RegExp;
  spanOf(found: RegExpExecArray): Span | null;
}

const year = "(?<!\\d)((?:19|20)\\d\\d)";
const shortYear = "(?<!\\d)(\\d\\d)";
const month = "(0[1-9]|1[0-2])";
const day = "([0-2]\\d|3[01])";

/** The one that says most first. */
export const codeForms: readonly CodeForm[] = [
  form(`${year}[-./]?${month}[-./]?${day}`),
  form(`${shortYear}${month}${day}`),
  form(`${year}[-./]?${month}`),
  form(`${shortYear}${month}`),
  form(year),
  form(shortYear),
];

function form(pattern: string): CodeForm {
  return { pattern: new RegExp(pattern), spanOf: ([, y = "", m, d]) => spanOf(Number(y), m, d) };
}

function spanOf(said: number, m: string | undefined, d: string | undefined): Span | null {
  const inYear = said < 100 ? 2000 + said : said;
  const [from, to] = m === undefined ? [1, 12] : [Number(m), Number(m)];
  const first = serialOf(inYear, from, d === undefined ? 1 : Number(d));
  const last = d === undefined ? serialOf(inYear, to, daysInMonth(inYear, to)) : first;
  return first === undefined || last === undefined ? null : { first, last };
}

/** What a cell says by a form; null where it has not the form. */
export function spanIn(cell: unknown, { pattern, spanOf: read }: CodeForm): Span | null {
  const found = typeof cell === "string" ? pattern.exec(cell) : null;
  return found === null ? null : read(found);
}
