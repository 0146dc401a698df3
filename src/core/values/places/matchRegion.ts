import type { Division } from "../../reference/places/divisions";
import { type RegionForm, regionFormsAt } from "./regionForms";

/** One way to read the head of a text as a chain of divisions. */
export interface RegionMatch {
  /** The smallest division named. */
  readonly division: Division;
  /** Where the divisions end in the text. */
  readonly end: number;
}

interface Chain extends RegionMatch {
  readonly formsFull: number;
  readonly first: RegionForm;
  /** How many names stand one behind another; more than `mostParts` is no address but repeated text. */
  readonly parts: number;
}

/** 重庆 · 重庆市 · 市辖区 · 渝北区 and a name said twice. */
const mostParts = 6;

const separators = " /\\-,·|>_:;.、，。－—–→　\t\n\r)）(（";

/**
 * Regions a text begins with from a character on, the best first; several when they are equally good (朝阳区 is in Beijing and in
 * Changchun). Levels may be skipped (江苏省张家港市, 深圳南山). The text must be simplified; positions count in it.
 */
export function matchRegion(text: string, start: number): readonly RegionMatch[] {
  const chains = formsAt(text, start, undefined).flatMap((form) => extend(text, toChain(form, start)));
  if (chains.length < 2) return chains;
  const longest = Math.max(...chains.map((chain) => chain.end));
  return preferred(chains.filter((chain) => chain.end === longest));
}

/** Spellings at one place that may stand behind `outer`, each division once under its longest. */
function formsAt(text: string, at: number, outer: Division | undefined): readonly RegionForm[] {
  const found: RegionForm[] = [];
  for (const form of regionFormsAt(text, at)) {
    if (!text.startsWith(form.text, at) || !mayFollow(form, outer) || !isWholeWord(form, text, at)) continue;
    if (!found.some((known) => known.division === form.division)) found.push(form);
  }
  return found;
}

function mayFollow(form: RegionForm, outer: Division | undefined): boolean {
  if (outer === undefined) return form.needs === "nothing" || form.needs === "beginning";
  if (form.needs === "beginning") return outer.level === "province" && isInside(form.division, outer);
  // A place said twice under two names (莱芜市莱城区) is still that place.
  if (form.division === outer) return !form.isFull;
  if (form.needs === "parent") return form.division.parent === outer;
  // The counties of Chongqing lie in the municipality, beside what the table calls its city.
  const isMunicipality = outer.level === "city" && outer.parent?.name === outer.name;
  return isInside(form.division, isMunicipality ? outer.parent : outer);
}

/**
 * "中山路" and "海南航空" are no regions, but only a street word behind a short form can tell: not where it begins the
 * name of a part of it (宁波镇海区, 台州路桥区, 唐山路南区).
 */
function isWholeWord(form: RegionForm, text: string, at: number): boolean {
  if (form.isFull) return true;
  const end = at + form.text.length;
  const next = text.charAt(end);
  if (next === "" || !streetWords.has(next) || form.division.level === "province") return true;
  return regionFormsAt(text, end).some(
    (part) =>
      (part.isFull || next === big) &&
      part.division.parent === form.division &&
      text.startsWith(part.text, end),
  );
}

/** 东莞大朗 and 中山大涌 are towns, also without their 镇; 路桥 and 路南 may be a bridge and the south of a road. */
const big = "大";

/** Or a word that makes it another place: 东区市 is none. */
const streetWords = new Set([..."路街道巷弄大号村镇乡省市区县州"]);

function toChain(form: RegionForm, at: number): Chain {
  return {
    division: form.division,
    end: at + form.text.length,
    formsFull: form.isFull ? 1 : 0,
    first: form,
    parts: 1,
  };
}

/** All chains that go on as far as they can from one part. */
function extend(text: string, chain: Chain): readonly Chain[] {
  if (chain.parts === mostParts) return [chain];
  const at = skipSeparators(text, chain.end);
  const next = formsAt(text, at, chain.division);
  if (next.length > 0) return next.flatMap((form) => extend(text, append(chain, form, at)));
  const repeated = repetition(text, at, chain.division);
  return repeated === 0 ? [chain] : extend(text, { ...chain, end: at + repeated, parts: chain.parts + 1 });
}

function append(chain: Chain, form: RegionForm, at: number): Chain {
  return {
    division: form.division,
    end: at + form.text.length,
    formsFull: chain.formsFull + (form.isFull ? 1 : 0),
    first: chain.first,
    parts: chain.parts + 1,
  };
}

function isInside(division: Division, outer: Division | undefined): boolean {
  for (let part = division.parent; part !== undefined; part = part.parent) if (part === outer) return true;
  return false;
}

/**
 * Groups of the official tables between a division and its parts, which choices of systems copy from there: 上海市/市辖区,
 * 河南省/省直辖县级行政区划/济源市 (GB/T 2260).
 */
const groups = ["市辖区", "省直辖县级行政区划", "自治区直辖县级行政区划", "直辖县级行政区划"];

/** "广东省中山市中山市", "重庆 重庆县": a city that has no districts said again, or a group that is no place. */
function repetition(text: string, at: number, division: Division): number {
  for (const word of [division.name, division.shortName, ...groups]) {
    if (division.level !== "district" && word !== "" && text.startsWith(word, at)) return word.length;
  }
  return 0;
}

function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && separators.includes(text.charAt(at))) at++;
  return at;
}

/** Said alone, these stand for a province or a city as often as for the other thing. */
const doubtful = new Set(["吉林", "海南", "朝阳"]);
const rank = { province: 0, city: 1, district: 2 };

/**
 * Of equally long readings: official names before short ones, then the larger place (河北 is the province, not a
 * district of Tianjin; 长沙 the city, not the county), except the names that are in doubt.
 */
function preferred(chains: readonly Chain[]): readonly Chain[] {
  const full = Math.max(...chains.map((chain) => chain.formsFull));
  const best = chains.filter((chain) => chain.formsFull === full);
  const [first] = best;
  const isDoubtful =
    first !== undefined && doubtful.has(first.first.text) && first.end === first.first.text.length;
  const largest = Math.min(...best.map((chain) => rank[chain.division.level]));
  const kept = isDoubtful ? best : best.filter((chain) => rank[chain.division.level] === largest);
  return kept.filter((chain, i) => kept.findIndex((other) => other.division === chain.division) === i);
}
