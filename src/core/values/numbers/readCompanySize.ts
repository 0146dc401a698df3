import type { CellValue } from "../../sheets/cell";
import { foldText, toSimplified } from "../text/foldText";
import { isPlaceholder } from "../text/placeholders";
import { blank, exact, type Read, tidied, unreadable, valueIn } from "../text/reading";
import { readChineseNumber } from "./chineseNumber";
import { readAmount } from "./readAmount";

/** A size as a band: both ends inclusive, `to` Infinity for "…以上". Revenue in yuan. */
export interface CompanySize {
  readonly kind: "people" | "revenue";
  readonly from: number;
  readonly to: number;
}

/** No employer has more people than this (the largest, Walmart, has 2.1 million). */
const mostPeople = 3_000_000;
const standard = /^(\d+)-(\d+)人$|^(\d+)人以([上下])$/;
/** Words of the bands, as the choices of 企业规模 have them (微型 小型 中型), and their English fellows. */
const named = new Map<string, readonly [number, number]>([
  ["微型", [0, 19]],
  ["微", [0, 19]],
  ["小", [20, 99]],
  ["中", [100, 500]],
  ["大", [501, Number.POSITIVE_INFINITY]],
  ["小型", [20, 99]],
  ["特大型", [1000, Number.POSITIVE_INFINITY]],
  ["特大", [1000, Number.POSITIVE_INFINITY]],
  ["超大型", [1000, Number.POSITIVE_INFINITY]],
  ["巨型", [1000, Number.POSITIVE_INFINITY]],
  ["大中型", [100, Number.POSITIVE_INFINITY]],
  ["中大型", [100, Number.POSITIVE_INFINITY]],
  ["中小型", [0, 500]],
  ["小微型", [0, 99]],
  ["小微", [0, 99]],
  ["中小", [0, 500]],
  ["中型", [100, 500]],
  ["大型", [501, Number.POSITIVE_INFINITY]],
  ["个体户", [1, 19]],
  ["个体", [1, 19]],
  ["夫妻店", [2, 19]],
  ["夫妻档", [2, 19]],
  ["两口子", [2, 19]],
  ["sole trader", [1, 1]],
  ["sole operator", [1, 1]],
  ["self-employed", [1, 1]],
  ["micro", [0, 19]],
  ["small", [20, 99]],
  ["smb", [0, 500]],
  ["sme", [0, 500]],
  ["msme", [0, 500]],
  ["medium", [100, 500]],
  ["mid-size", [100, 500]],
  ["large", [501, Number.POSITIVE_INFINITY]],
  ["enterprise", [501, Number.POSITIVE_INFINITY]],
  ["几十人", [20, 99]],
  ["数十人", [20, 99]],
  ["上百人", [100, 499]],
  ["几百人", [200, 999]],
  ["数百人", [200, 999]],
  ["上千人", [1000, 4999]],
  ["几千人", [2000, 9999]],
]);
const number = "([\\d,.]+\\s*[万千百亿wk]?|[零一二两三四五六七八九十百千万]+)";
const unit = "(?:人|名|个人|员工|people|persons|employees|staff|fte)?";
const band = new RegExp(`^${number}\\s*${unit}\\s*(?:-{1,2}|~|至|到|to)\\s*${number}\\s*${unit}$`);
const single = new RegExp(
  `^(?:约|约莫|大约|大概|近|将近|~|approx\\.?|about|around|roughly|circa|ca?\\.)?\\s*${number}\\s*(?:余|多|来|几)?\\s*${unit}\\s*(?:左右|上下|规模|出头|开外|不止|有余)?$`,
);
const below = new RegExp(
  `^(?:小于|少于|低于|不足|不到|<|less than|fewer than|under|below)\\s*${number}\\s*${unit}$|^${number}\\s*${unit}\\s*(?:以下|之?以?内|不到|不足|不满|-)$`,
);
const atMost = new RegExp(
  `^(?:不超过|至多|最多|≤|<=|up to|at most)\\s*${number}\\s*${unit}$|^${number}\\s*${unit}\\s*(?:及以下|\\(含\\)以下)$`,
);
const above = new RegExp(
  `^(?:大于|多于|超过|不少于|至少|≥|>=|>|more than|over|at least)\\s*${number}\\s*${unit}$|^${number}\\s*${unit}\\s*(?:及?以上|\\(含\\)以上|\\+|plus|or more|and above)${unit}$`,
);
/** "员工:80", "团队30人", "现有职工约200人": whose heads they are. */
const whoIsCounted =
  /^(?:(?:公司|全[公司厂体]+|目前|现有?|共有?|总共|总人数|在[职岗册]|正式|全职)?(?:员工|职工|人员|团队|工人|规模|人数|编制)?(?:总?数|规模)?\s*:?\s*(?:共有?|有|为)?)(?=\D*\d|[一二三四五六七八九十百千]+)/;
const moneyWord = /[元万亿](?!人|名|个)|rmb|¥|\$|营收|营业额|年产值/;

/** 100-500人, 100～499, 20人以下, <20, 1000+, 千人以上, 五百到一千人, 150; with money words a band of turnover. */
export function readCompanySize(cell: CellValue): Read<CompanySize> {
  if (typeof cell === "number") return plausible({ kind: "people", from: cell, to: cell }, exact);
  if (cell === "") return blank;
  if (typeof cell === "boolean") return unreadable("no-such-word");
  const found = standard.exec(cell);
  if (found) return readStandard(found);
  const text = toSimplified(foldText(cell))
    .replace(/^['"]+/, "")
    .replace(whoIsCounted, "")
    // "80人(2023年)": when it was counted.
    .replace(/(?<=人|\d)\s*\((?:19|20)\d{2}年?\)$/, "")
    // "300人(含外包)": who is counted.
    .replace(/(?<=人|\d)\s*\((?!含\))[^\d()]+\)$/, "")
    .replace(/(?<=\d)\s*(?:名|位)员工$/, "人")
    // "66 inc p/t", "24 (incl. part-time)": who is counted as well.
    .replace(/(?<=\d)\s*\(?inc(?:l(?:uding|\.)?|\.)?\s+[a-z][a-z/ .-]*\)?$/, "")
    .replace(/(?<=\d)ish$/, "")
    // "A(500人以上)": the band behind the letter of a class.
    .replace(/^[a-f]类?\s*\(([^()]+)\)$/, "$1");
  if (text === "") return cell.trim() === "" ? blank : unreadable("no-such-word");
  if (text.startsWith("#")) return unreadable("formula-error");
  if (isPlaceholder(cell, "companySize")) return unreadable("placeholder");
  const band = named.get(text.replace(/(?:规模|企业|公司|business|company)$/, "").trim());
  if (band) return tidied({ kind: "people", from: band[0], to: band[1] });
  return moneyWord.test(text) && !/人|名|people/.test(text) ? readRevenue(text) : readPeople(text);
}

function readStandard(found: RegExpExecArray): Read<CompanySize> {
  const [, from, to, limit, side] = found;
  if (from !== undefined) return plausible({ kind: "people", from: Number(from), to: Number(to) }, exact);
  const [least, most] = side === "上" ? [Number(limit), Number.POSITIVE_INFINITY] : [0, Number(limit) - 1];
  return plausible({ kind: "people", from: least, to: most }, exact);
}

function readPeople(text: string): Read<CompanySize> {
  const ends = endsOf(text, readCount);
  return ends === undefined ? unreadable("no-such-word") : plausible({ kind: "people", ...ends }, tidied);
}

/** "500-1000万": the unit of the second figure counts for both. */
function readRevenue(text: string): Read<CompanySize> {
  const bare = text.replace(/人民币|rmb|年?营收|年?营业额|年产值|元|[¥:]/g, "").trim();
  const shared = /([万亿])\D*$/.exec(bare)?.[1] ?? "";
  const ends = endsOf(bare, (figure) =>
    valueIn(readAmount(/[万亿wk]/.test(figure) ? figure : figure + shared)),
  );
  return ends === undefined ? unreadable("no-such-word") : plausible({ kind: "revenue", ...ends }, tidied);
}

type ReadFigure = (text: string) => number | undefined;
type Ends = Pick<CompanySize, "from" | "to">;

function endsOf(text: string, read: ReadFigure): Ends | undefined {
  const both = band.exec(text);
  if (both) return between(read(both[1] ?? ""), read(both[2] ?? ""));
  const figure = (pattern: RegExp) => {
    const found = pattern.exec(text);
    return found ? read(found[1] ?? found[2] ?? "") : undefined;
  };
  const only = figure(single);
  if (only !== undefined) return between(only, only);
  const least = figure(above);
  if (least !== undefined) return between(least, Number.POSITIVE_INFINITY);
  const most = figure(atMost);
  if (most !== undefined) return between(0, most);
  const limit = text.endsWith("-") ? undefined : figure(below);
  return limit === undefined ? undefined : between(0, limit - 1);
}

function between(from: number | undefined, to: number | undefined): Ends | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

function readCount(figure: string): number | undefined {
  const text = figure.trim();
  const two = /^([一二三四五六七八])[二三四五六七八九]([十百千])$/.exec(text);
  // 二三十 is twenty to thirty: the smaller is safe to say.
  if (two) return readChineseNumber(`${two[1]}${two[2]}`);
  const chinese = /^[零一二两三四五六七八九十百千万]+$/.test(text);
  // 千人以上: a place alone counts one of it.
  if (chinese) return readChineseNumber(/^[百千万]/.test(text) ? `一${text}` : text);
  return valueIn(readAmount(text));
}

/** A band as it was written, in the standard form or tidied; one figure is a figure in any form. */
function plausible(size: CompanySize, asWritten: typeof exact<CompanySize>): Read<CompanySize> {
  if (size.from > size.to) return unreadable("reversed-band");
  if (size.to <= 0 || size.from < 0 || !Number.isFinite(size.from)) return unreadable("out-of-range");
  if (size.kind === "people") {
    if (size.from > mostPeople || (Number.isFinite(size.to) && size.to > mostPeople))
      return unreadable("out-of-range");
    if (/^9{4,}$/.test(String(size.from))) return unreadable("test-value");
    if (!Number.isInteger(size.from)) return unreadable("no-such-word");
  }
  return size.from === size.to ? exact(size) : asWritten(size);
}
