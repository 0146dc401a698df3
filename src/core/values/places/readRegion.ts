import type { CellValue } from "../../sheets/cell";
import { toSimplified } from "../text/foldText";
import { isPlaceholder } from "../text/placeholders";
import { blank, exact, type Read, tidied, unreadable } from "../text/reading";
import { matchRegion, type RegionMatch } from "./matchRegion";
import { quarterRegion } from "./quarterRegions";
import { type Region, regionOf } from "./region";
import { regionFormsAt } from "./regionForms";
import { readForeignWord } from "./regionWords";
import { standardAddress, standardRegion } from "./standardRegion";

/** Before the divisions: the country, the letters of a place (SH 上海), quotes and opening brackets. */
const before =
  /^(?:中华人民共和国|中国大陆|中国|(?:海外|国外|境外)[-—:：\s]|[A-Za-z]{2,3}\s(?=\p{Script=Han})|['"（(\s　·])+/u;
const trailing = /^[\s　)）.,，。、;；/\\-]+$/;
/** "Suzhou 苏州", "Tsingtao 青岛": the name in letters before the name. */
const lettersBefore = /^[A-Za-z][A-Za-z' .-]{2,20}[\s,(/-]+(?=\p{Script=Han}{2,}\)?$)/u;
/** What follows the divisions but claims to be one ("某某市", "东区市"). */
const divisionWord =
  /^[\p{Script=Han}]{1,8}?(?:省|市|区|县|州|盟|旗)(?!\p{Script=Han}*[路街道巷号弄村镇座层室])/u;
/** Zones are no divisions, but people name them where a district belongs: 成都市高新区, 天府新区. */
const zone =
  /^\p{Script=Han}{0,12}?(?:高新|经开|经济|开发|新|园|保税|自贸|试验|示范|度假|名胜|风景|管理|合作|产业)区/u;
/** 佛山市市区, 厦门郊区: the town or what lies around it. */
const urban = /^(?:市区|城区|郊区|市郊|主城区|新城区)/;
const macroRegion =
  /^(?:华[东南西北中]|东北|西[南北]|港澳台|长三角|珠三角|京津冀|江浙沪?|川渝|云贵川?|两[广湖]|东三省|[苏皖赣闽][南北]|浙[东西南北]|粤[东西北]|鲁[东西南]|陕[南北]|大湾区|沿海|内地|中部|[外离離][岛島]|[南北]方|全国|本地|外地|国内|国外|境内|境外|海外|省内|省外|其他)(?:地区|区|大区)?$/;

/**
 * The region a cell names. Understood: full chains, skipped levels, short names, separators, former names,
 * traditional characters. A name that fits several places is ambiguous; a city of another province, an unknown
 * place or a macro-region (华东) is unreadable; a development zone stays as the rest, as does a quarter of Hong Kong.
 */
export function readRegion(cell: CellValue): Read<Region> {
  const read = readAddress(cell);
  const quarter = quarterIn(cell, read);
  if (quarter !== undefined) return tidied(quarter);
  if (read.reading !== "tidied" && read.reading !== "exact") return read;
  return isFalseDivision(read.value.rest) && !isTown(read.value)
    ? unreadable(problemOf(read.value.rest), read.value.rest)
    : read;
}

/** A quarter where no division was read, or one that its name only opens with: 長沙灣 is no part of 長沙. */
function quarterIn(cell: CellValue, read: Read<Region>): Region | undefined {
  if (read.reading === "unreadable")
    return read.problem === "unknown-region" ? quarterRegion(String(read.detail ?? "").trim()) : undefined;
  const isLeft =
    read.reading === "tidied"
      ? read.value.rest !== ""
      : read.reading === "ambiguous" && read.candidates.every(({ rest }) => rest !== "");
  return isLeft ? quarterRegion(toSimplified(String(cell).trim())) : undefined;
}

/** A street address as region and rest; an address without a region it can be sure of is unreadable. */
export function readAddress(cell: CellValue): Read<Region> {
  if (cell === "") return blank;
  if (typeof cell !== "string") return unreadable("unknown-region");
  const standard = standardRegion(cell);
  if (standard) return exact(standard);
  const address = standardAddress(cell);
  return address ? tidied(address) : readLoose(cell);
}

function readLoose(cell: string): Read<Region> {
  const text = toSimplified(cell.normalize("NFC"))
    .replace(/[\u200b-\u200f\ufeff]/g, "")
    .replace(/^\s*港岛/, "香港岛")
    .replace(/(?<=\p{Script=Han}{2})全[省市境]\s*$/u, "");
  if (text.trim() === "") return blank;
  const start = (lettersBefore.exec(text) ?? before.exec(text))?.[0].length ?? 0;
  const matches = matchRegion(text, start);
  const [only] = matches;
  if (only === undefined) return explain(cell, text.slice(start).trim());
  if (matches.length > 1)
    return { reading: "ambiguous", candidates: matches.map((match) => toRegion(match, text)) };
  return tidied(toRegion(only, text));
}

function toRegion(match: RegionMatch, text: string): Region {
  const rest = text.slice(match.end);
  return regionOf(
    match.division,
    trailing.test(rest) ? "" : rest.replace(/^[\s　,，、/\\)）-]+/, "").trimEnd(),
  );
}

function explain(cell: string, text: string): Read<Region> {
  const word = readForeignWord(text);
  if (word !== undefined) return tidied(word);
  if (text.startsWith("#")) return unreadable("formula-error");
  if (isPlaceholder(cell, "region")) return unreadable("placeholder");
  return unreadable(macroRegion.test(text) ? "vague-region" : "unknown-region", text);
}

/** 乐清柳市: below a district there is no other division, so this is a town that sounds like one. */
function isTown({ code, rest }: Region): boolean {
  return code.length === 6 && /^\p{Script=Han}市$/u.test(rest);
}

function isFalseDivision(rest: string): boolean {
  if (rest === "" || urban.test(rest) || !divisionWord.test(rest)) return false;
  // 浦东新区 sounds like a zone of Changsha, but is a district of Shanghai.
  return !zone.test(rest) || problemOf(rest) === "not-in-parent";
}

/** A real place, only not inside the one before it (安徽省遂宁市). */
function problemOf(rest: string): "not-in-parent" | "unknown-region" {
  return regionFormsAt(rest, 0).some(
    (form) => form.isFull && rest.startsWith(form.text) && !/^[省市区县]/.test(rest.slice(form.text.length)),
  )
    ? "not-in-parent"
    : "unknown-region";
}
