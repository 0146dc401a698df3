import { type WordTable, wordTable } from "../folding/wordTable";
import { allNames, isDistrict, type Named, shared, shortDivision } from "./divisionNames";

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
