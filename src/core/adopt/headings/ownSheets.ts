import { headDictionaries } from "../../sheets/dictionaryWords";
import { contacts } from "../../sheets/standard/contacts";
import { dueList } from "../../sheets/standard/dueList";
import { findingList } from "../../sheets/standard/findingList";
import { mergeLog } from "../../sheets/standard/mergeLog";
import { notSame } from "../../sheets/standard/notSame";
import { reviewList } from "../../sheets/standard/reviewList";
import { tierHistory } from "../../sheets/standard/tierHistory";
import { tierPolicy } from "../../sheets/standard/tierPolicy";
import { valueAnalysis } from "../../sheets/standard/valueAnalysis";
import { foldHeading } from "./foldHeading";

const results = [
  contacts,
  dueList,
  findingList,
  mergeLog,
  notSame,
  reviewList,
  tierHistory,
  tierPolicy,
  valueAnalysis,
];
/** Sheets without a definition of columns: guide, lists, log, settings. */
const others = [
  "使用说明",
  "待跟进",
  "报表",
  "分级报告",
  "变更日志",
  "地区字典",
  "设置",
  "合并对照",
  "Guide",
  "Due list",
  "Reports",
  "Tier report",
  "Change log",
  "Regions",
  "Settings",
  "Ledger settings",
];
const otherNames = new Set(others.map(folded));
const dictionaryNames = new Set(["字典", "Dictionaries"].map(folded));
/** Share of a sheet's headings that are ours where the name alone (联系人, Findings) may be anybody's. */
const ownShare = 0.8;

/**
 * Whether a sheet is one the product itself writes and that holds no records to adopt: lists, logs, results. The
 * standard customer, follow-up and transaction sheets are not among them; they are recognised like anybody's.
 */
export function isOwnSheet(sheet: string, headings: readonly string[]): boolean {
  const name = nameOf(sheet);
  if (otherNames.has(name)) return true;
  // Without headings there is nothing to adopt; under those of a team its own people may stand (业务员, 离职).
  if (isDictionary(sheet)) return headings.every(isBlank) || headDictionaries(headings);
  const spec = results.find((candidate) => Object.values(candidate.name).some((own) => folded(own) === name));
  if (spec === undefined) return false;
  const ours = new Set(spec.columns.flatMap((column) => Object.values(column.heading).map(folded)));
  const named = headings.map(folded).filter((heading) => heading !== "");
  return named.filter((heading) => ours.has(heading)).length >= named.length * ownShare;
}

/** Whether a sheet is called 字典: lists of words stand there, ours or a team's own, and no records. */
export function isDictionary(sheet: string): boolean {
  return dictionaryNames.has(nameOf(sheet));
}

function nameOf(sheet: string): string {
  return folded(sheet).replace(/\d+$/, "");
}

function isBlank(heading: string): boolean {
  return heading.trim() === "";
}

function folded(text: string): string {
  return foldHeading(text).bare;
}
