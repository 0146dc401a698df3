import type { CellValue } from "../../sheets/cell";
import { foldText, toSimplified } from "../text/foldText";
import { isPlaceholder } from "../text/placeholders";
import { blank, exact, type Read, tidied, unreadable, valueIn } from "../text/reading";
import { readChineseNumber } from "./chineseNumber";
import { readAmount } from "./readAmount";
import { sizeEnds } from "./sizeEnds";
import { sizeWords } from "./sizeWords";

/** A size as a band: both ends inclusive, `to` Infinity for "…以上". Revenue in yuan. */
export interface CompanySize {
  readonly kind: "people" | "revenue";
  readonly from: number;
  readonly to: number;
}

/** No employer has more people than this (the largest, Walmart, has 2.1 million). */
const mostPeople = 3_000_000;
const standard = /^(\d+)-(\d+)人$|^(\d+)人以([上下])$/;
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
  const band = sizeWords.get(text.replace(/(?:规模|企业|公司|business|company)$/, "").trim());
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
  const ends = sizeEnds(text, readCount);
  return ends === undefined ? unreadable("no-such-word") : plausible({ kind: "people", ...ends }, tidied);
}

/** "500-1000万": the unit of the second figure counts for both. */
function readRevenue(text: string): Read<CompanySize> {
  const bare = text.replace(/人民币|rmb|年?营收|年?营业额|年产值|元|[¥:]/g, "").trim();
  const shared = /([万亿])\D*$/.exec(bare)?.[1] ?? "";
  const ends = sizeEnds(bare, (figure) =>
    valueIn(readAmount(/[万亿wk]/.test(figure) ? figure : figure + shared)),
  );
  return ends === undefined ? unreadable("no-such-word") : plausible({ kind: "revenue", ...ends }, tidied);
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
