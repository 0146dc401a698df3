import { divisionsTable } from "../../../reference/generated/divisionsTable";
import { peoples } from "../../../reference/places/peoples";

/** Divisions as numbers: province 440000, city 440300, district 440305. */
export const provinceOf = (division: number): number => Math.floor(division / 10_000);
export const cityOf = (division: number): number => Math.floor(division / 100);

export type Named = readonly [name: string, division: number];

const ofPeoples = new RegExp(`(?:${peoples}|各)族?`, "g");

/** 内蒙古自治区 → 内蒙古, 西双版纳傣族自治州 → 西双版纳, 深圳市 → 深圳; at least two characters stay. */
export function shortDivision(name: string): string {
  const known = shorts.get(name) ?? shortened(name);
  shorts.set(name, known);
  return known;
}

const shorts = new Map<string, string>();

function shortened(name: string): string {
  const autonomous = name.replace(/(自治区|自治州|自治县|自治旗)$/, "");
  const bare =
    autonomous === name ? name.replace(/(特别行政区|地区|林区|新区|省|市|区|县|盟|旗)$/, "") : autonomous;
  if (autonomous === name) return bare.length >= 2 ? bare : name;
  const short = bare.length > 3 ? bare.replace(ofPeoples, "") : bare;
  return short.length >= 2 ? short : bare;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * Tells of texts like "11北京市" or "朝阳区" the name and the code: the one written, else one more than the one before.
 * Plain loops, here and below: generators are read once, and cost more to compile than to run.
 */
function eachNumbered(texts: string, separator: string, tell: (name: string, code: number) => void): void {
  if (texts === "") return;
  let next = 1;
  for (const text of texts.split(separator)) {
    const isWritten = isDigit(text.charCodeAt(0));
    const code = isWritten ? Number(text.slice(0, 2)) : next;
    next = code + 1;
    tell(isWritten ? text.slice(2) : text, code);
  }
}

function addCities(names: Named[], line: string, province: number): void {
  eachNumbered(line, ";", (text, number) => {
    const colon = text.indexOf(":");
    const name = colon < 0 ? text : text.slice(0, colon);
    const city = province + number * 100;
    if (name !== "") names.push([name, city]);
    if (colon < 0) return;
    eachNumbered(text.slice(colon + 1), ",", (district, code) => names.push([district, city + code]));
  });
}

export function divisionNames(): Named[] {
  const names: Named[] = [];
  for (const line of divisionsTable.split("\n")) {
    const equals = line.indexOf("=");
    const code = Number(line.slice(0, 2)) * 10_000;
    names.push([line.slice(2, equals), code]);
    addCities(names, line.slice(equals + 1), code);
  }
  return names;
}

export const isDistrict = (division: number): boolean => division % 100 !== 0;

const levelOf = (division: number): number => (division % 10_000 === 0 ? 0 : division % 100 === 0 ? 1 : 2);

/** A district name many cities have (朝阳区) says nothing without its city. */
export const shared = 0;

export function districtValues(names: readonly Named[]): Map<string, number> {
  const values = new Map<string, number>();
  for (const [name, division] of names) {
    if (!isDistrict(division)) continue;
    const short = shortDivision(name);
    values.set(name, values.has(name) ? shared : division);
    if (short !== name) values.set(short, values.has(short) ? shared : division);
  }
  return values;
}

/** Every full and short name; provinces before cities before districts where a name is given twice. */
export function allNames(): readonly Named[] {
  const names = divisionNames().sort((a, b) => levelOf(a[1]) - levelOf(b[1]));
  const upper = names.filter(([, division]) => !isDistrict(division));
  const both = upper.flatMap(([name, division]): Named[] => [
    [name, division],
    [shortDivision(name), division],
  ]);
  return [...both, ...districtValues(names)];
}
