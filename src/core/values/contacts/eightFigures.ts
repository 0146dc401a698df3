import type { CellValue } from "../../sheets/cell";
import { exactMobile } from "./readPhone";

/**
 * 6728 8607, (65) 8547 8577, +852 2345 6789: all numbers of Singapore, Hong Kong and Macau have eight figures and no area
 * code (IMDA National Numbering Plan; OFCA Numbering Plan). Numbers of China's areas have eight as well, but none of them
 * begins with 9, as half of the mobiles there do. Landlines begin with 2, 3 and 6 there as well: of these some say their
 * country.
 */
const whole = /^(?:\+?\(?(?:65|85[23])\)?[-\s]?)?([2-9])\d{3}[-\s]?\d{4}(?!\d)/;
const country = /^(?:00)?(?:65|85[23])(?=\d{8}$)/;
const withCountry = /^(?:\+|\(\+?)(?:65|85[23])(?!\d{9})/;

/** By judgement: of the cells so many must be such numbers, of these so many begin with 9, and hardly any is a mobile of China. */
const wholeShare = 0.6;
const nineShare = 0.05;
const countryShare = 0.01;
const fewestWithCountry = 3;
const chinaShare = 0.1;
const fewest = 20;
/** Hong Kong's begin with 2, 3, 5 and 7 as well; where so few do, all are Singapore's. */
const elsewhereShare = 0.03;

/** Which of them a column's numbers are of, null where they are of none. */
export function eightFigures(cells: readonly CellValue[]): EightPlan | null {
  const texts = cells.map((cell) => String(cell).trim()).filter((text) => /\d/.test(text));
  const first = texts.flatMap((text) => whole.exec(text)?.[1] ?? []);
  if (first.length < fewest || first.length < texts.length * wholeShare) return null;
  const isOf = (digits: string) => first.filter((digit) => digits.includes(digit)).length;
  const areOfChina = isOf("9") < first.length * nineShare && !sayCountry(texts);
  if (areOfChina) return null;
  if (texts.filter((text) => exactMobile.test(text)).length > texts.length * chinaShare) return null;
  return isOf("2457") > first.length * elsewhereShare ? "eight" : "singaporean";
}

function sayCountry(texts: readonly string[]): boolean {
  const count = texts.filter((text) => withCountry.test(text)).length;
  return count >= fewestWithCountry && count >= texts.length * countryShare;
}

/** Of Singapore those that begin with 3, 6, 8 and 9 are given out. */
const given = { eight: /^[2-9]\d{7}$/, singaporean: /^[3689]\d{7}$/ } as const;

/** Plans of eight figures, by name; "eight" where they may be of any of the three. */
export type EightPlan = keyof typeof given;

export function hasEightFigures(plan: string): plan is EightPlan {
  return Object.hasOwn(given, plan);
}

/** The digits without the country, where they are a number there; null where they are none. */
export function eightFigured(digits: string, plan: EightPlan): string | null {
  const national = digits.replace(country, "");
  return given[plan].test(national) ? national : null;
}

/** Written as such a number is, with a figure more or less: 9304645, 632556744. */
export const likeEight = /^(?=(?:\d[-\s]?){7,9}$)[2-9]\d{2,4}[-\s]?\d{3,5}$/;
