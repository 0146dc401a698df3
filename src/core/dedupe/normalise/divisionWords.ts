import { divisionsTable } from "../../reference/generated/divisionsTable";
import { peoples } from "../../reference/places/peoples";
import { hashText, type WordTable, wordTable } from "./wordTable";

/** Divisions as numbers: province 440000, city 440300, district 440305. */
export const provinceOf = (division: number): number => Math.floor(division / 10_000);
export const cityOf = (division: number): number => Math.floor(division / 100);

type Named = readonly [name: string, division: number];

const ofPeoples = new RegExp(`(?:${peoples}|各)族?`, "g");

/** 内蒙古自治区 → 内蒙古, 西双版纳傣族自治州 → 西双版纳, 深圳市 → 深圳; at least two characters stay. */
function shortDivision(name: string): string {
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

function divisionNames(): Named[] {
  const names: Named[] = [];
  for (const line of divisionsTable.split("\n")) {
    const equals = line.indexOf("=");
    const code = Number(line.slice(0, 2)) * 10_000;
    names.push([line.slice(2, equals), code]);
    addCities(names, line.slice(equals + 1), code);
  }
  return names;
}

const isDistrict = (division: number): boolean => division % 100 !== 0;
const levelOf = (division: number): number => (division % 10_000 === 0 ? 0 : division % 100 === 0 ? 1 : 2);

/** A district name many cities have (朝阳区) says nothing without its city. */
const shared = 0;

function districtValues(names: readonly Named[]): Map<string, number> {
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
function allNames(): readonly Named[] {
  const names = divisionNames().sort((a, b) => levelOf(a[1]) - levelOf(b[1]));
  const upper = names.filter(([, division]) => !isDistrict(division));
  const both = upper.flatMap(([name, division]): Named[] => [
    [name, division],
    [shortDivision(name), division],
  ]);
  return [...both, ...districtValues(names)];
}

export interface DivisionWords {
  /** Provinces and cities in any form, districts in their full form: what may open a company name. */
  readonly heads: WordTable;
  /** The same and short districts: what a region cell may hold. */
  readonly all: WordTable;
}

function headNames(names: readonly Named[]): readonly Named[] {
  return names.filter(([name, division]) => {
    if (division !== shared && !isDistrict(division)) return true;
    return /(?:..[区县市旗]|^.县)$/.test(name);
  });
}

/** Zones that stand between a place and the name proper. */
const zones =
  "经济技术开发区 经济开发区 高新技术开发区 高新技术产业开发区 高新开发区 高新区 开发区 工业园区 保税区 自贸区";

/** Short names of counties that are as common as 字号. */
const likeMarks = new Set(
  "东方 兴隆 太和 泰和 永和 永康 宏伟 万宁 建德 德兴 兴化 泰兴 永安 瑞安 高安 兴城 安达 安福 永兴 永丰 新兴 昌乐 长乐 吉安 和平 光泽 宁海 兴宁 吉水 泰顺 永胜 大方 大新 金山 天长 福安 福清 同江 五常 龙江 华安 昌图 利辛 新和 富顺 富源 宏业 海丰 新丰 长丰 大丰 安吉 安远 广丰 汉川 丰城".split(
    " ",
  ),
);

function countyNames(names: readonly Named[]): readonly Named[] {
  return names.flatMap(([name, division]): Named[] => {
    const short = shortDivision(name);
    const fits = isDistrict(division) && /[市县]$/.test(name) && short !== name && !likeMarks.has(short);
    return fits ? [[short, division]] : [];
  });
}

const names = allNames();
const heads = [...headNames(names), ...zones.split(" ").map((zone): Named => [zone, shared])];

export const divisionWords: DivisionWords = {
  heads: wordTable(heads, "first"),
  all: wordTable(names, "first"),
};

let namesakes: ReadonlyMap<number, readonly number[]> | null = null;

/** Districts of each name several cities have, by the hash of the name. */
function sharedDistricts(): ReadonlyMap<number, readonly number[]> {
  const byName = new Map<number, number[]>();
  for (const [name, division] of divisionNames()) {
    if (!isDistrict(division)) continue;
    const hash = hashText(name);
    byName.set(hash, [...(byName.get(hash) ?? []), division]);
  }
  return new Map([...byName].filter(([, divisions]) => divisions.length > 1));
}

/** Does a place hold a division, as far as it is known: 410000 and 410100 hold 410105? */
const holds = (place: number, division: number): boolean =>
  place % 10_000 === 0 ? provinceOf(place) === provinceOf(division) : cityOf(place) === cityOf(division);

/** 铁西区 of 沈阳, 朝阳区 of 北京, by the hash of its name; 0 where the place has none of that name, or several. */
export function districtIn(place: number, hash: number): number {
  namesakes ??= sharedDistricts();
  const [only, ...others] = (namesakes.get(hash) ?? []).filter((division) => holds(place, division));
  return others.length === 0 ? (only ?? 0) : 0;
}

let shortNames: ReadonlyMap<number, string> | null = null;

/** 深圳 of 440300, 瑞安 of 330381: a province, city or county as it opens a company name, "" for anything else. */
export function shortNameOf(division: number): string {
  shortNames ??= new Map(
    names.flatMap(([name, number]) =>
      isDistrict(number) && !/[市县]$/.test(name) ? [] : [[number, shortDivision(name)] as const],
    ),
  );
  return shortNames.get(division) ?? "";
}

/** Short names of counties and county-level cities that only one place has. */
export const countyWords = wordTable(countyNames(names), "first");

function districtNames(): readonly Named[] {
  const full = new Map(districtValues(divisionNames()));
  return [...full].flatMap(([name, division]): Named[] => {
    const short = shortDivision(name);
    return name.endsWith("区") && short !== name ? [[short, division]] : [];
  });
}

/** Short names of districts: 静安, 武侯; those that several cities have (西湖) say nothing without one. */
export const districtShorts = wordTable(districtNames(), "first");

/** May a name said to be in `place` stand in the district of that short name, where only one city has it in no place too? */
export function mayHoldDistrict(place: number, district: number, short: string): boolean {
  if (place === 0) return district !== shared;
  const known = district === shared ? districtIn(upperOf(place), hashText(`${short}区`)) : district;
  return known !== 0 && (isDistrict(place) ? place === known : holds(place, known));
}

const upperOf = (division: number): number => (isDistrict(division) ? cityOf(division) * 100 : division);
