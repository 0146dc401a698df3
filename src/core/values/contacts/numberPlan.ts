import { areaCodeOf } from "../../reference/areaCodes";
import type { CellValue } from "../../sheets/cell";
import { spreadOver } from "../groups/spreadRows";
import { type EightPlan, eightFigures } from "./eightFigures";
import {
  abroad,
  american,
  australian,
  british,
  elsewhere,
  emirati,
  newZealand,
  notEmirati,
  notOfTaiwan,
  onlyEmirati,
  onlyNewZealand,
  taiwanese,
} from "./nationalForms";
import { groupedMobile, isPlainMobile } from "./plainMobile";
import { readPhone } from "./readPhone";

/** The shortest national numbers have 7 digits. */
export const fewestDigits = 7;
/** Digits and the marks between them. */
export const written = /^\+?[\d\s().\-/]+$/;

/** Numbers that say themselves that they are of China. */
export const home = /^(?:\+|00)86|^0\d{2,3}-\d{7,8}$/;

/** At least this share of a column's cells must show another country for the rest to be read so too. */
const abroadShare = 0.25;
/** A habit shows in a few thousand cells. */
const sampleSize = 2048;

/** Where a column's numbers are: of none of these is told more than their length. */
export type NumberPlan =
  | EightPlan
  | "abroad"
  | "american"
  | "australasian"
  | "australian"
  | "british"
  | "emirati"
  | "indian"
  | "mixed"
  | "newZealand"
  | "taiwanese";

/** The plan of a column of telephone numbers from outside China, null for others: then 07935 408878 is no landline of Guangdong. */
export function numberPlanOf(cells: readonly CellValue[]): NumberPlan | null {
  const sample = spreadOver(cells, sampleSize);
  const short = eightFigures(sample);
  if (short !== null) return short;
  const counts = countPlans(sample);
  if (areEmirati(counts)) return "emirati";
  if (areOf(counts.filled, counts.newZealand, counts.onlyNewZealand)) return "newZealand";
  if (counts.taiwanese > counts.filled * nationalShare) return "taiwanese";
  if (areIndian(counts)) return "indian";
  if (counts.strange >= fewestStrange && counts.strange >= counts.filled * strangeShare) return "abroad";
  if (counts.abroad <= counts.home || counts.abroad < counts.filled * abroadShare) return null;
  if (counts.home > counts.filled * homeShare) return "mixed";
  if (counts.british > counts.filled * nationalShare) return "british";
  if (counts.australian > counts.filled * nationalShare)
    return hasBothShores(counts) ? "australasian" : "australian";
  return counts.american > counts.filled * nationalShare ? "american" : "abroad";
}

/** Forms whose cells are counted each by itself: of a country, of no other (only…), or of any but that one (not…). */
const counted = {
  american,
  australian,
  british,
  emirati,
  onlyEmirati,
  notEmirati,
  newZealand,
  onlyNewZealand,
} as const;
const countedForms = Object.keys(counted) as readonly (keyof typeof counted)[];

/** Cells with figures, by what their form says of the country. */
interface PlanCounts extends Record<keyof typeof counted, number> {
  filled: number;
  abroad: number;
  home: number;
  taiwanese: number;
  /** Eleven figures alone that begin as Chinese mobiles do, and those that begin as none does. */
  mobile: number;
  longDistance: number;
  /** Numbers that no Chinese one has the form of: 244663576, 0171 4567890. */
  strange: number;
  /** Ten figures that begin as the mobiles of India do, alone or behind its code. */
  indian: number;
  /** Their first three figures: one area of China has but one beginning. */
  readonly beginnings: Set<string>;
}

const nothing: Omit<PlanCounts, "beginnings"> = {
  filled: 0,
  abroad: 0,
  home: 0,
  american: 0,
  australian: 0,
  british: 0,
  emirati: 0,
  onlyEmirati: 0,
  notEmirati: 0,
  newZealand: 0,
  onlyNewZealand: 0,
  taiwanese: 0,
  mobile: 0,
  longDistance: 0,
  strange: 0,
  indian: 0,
};

function countPlans(cells: readonly CellValue[]): PlanCounts {
  const counts: PlanCounts = { ...nothing, beginnings: new Set() };
  for (const cell of cells) count(counts, String(cell).trim());
  const isAmerican =
    counts.longDistance >= fewestLongDistance &&
    counts.longDistance >= counts.mobile * longDistanceShare &&
    counts.american >= counts.mobile;
  return isAmerican ? withLongDistance(counts) : counts;
}

function count(counts: PlanCounts, text: string): void {
  if (!/\d/.test(text)) return;
  counts.filled++;
  if (isPlainMobile(text)) counts.mobile++;
  if (isPlainMobile(text) || groupedMobile(text) !== null || isOfChina(text)) counts.home++;
  else if (abroad.test(text) || british.test(text) || elsewhere.test(text)) counts.abroad++;
  else if (longDistance.test(text)) counts.longDistance++;
  else if (isStrange(text)) counts.strange++;
  if (indianMobile.test(text)) {
    counts.indian++;
    counts.beginnings.add(text.replace(indianCode, "").slice(0, 3));
  }
  for (const form of countedForms) if (counted[form].test(text)) counts[form]++;
  if (taiwanese.test(text) && !notOfTaiwan.test(text)) counts.taiwanese++;
}

/** In the groups of China, behind an area it has: 044-66797893 and 076-2393605 are none, 0592-84107250 has a figure too many. */
export function isOfChina(text: string): boolean {
  return home.test(text) && (!/^0[1-9]/.test(text) || areaCodeOf(text.replace("-", "")) === areaBefore(text));
}

function areaBefore(text: string): string {
  return text.slice(0, text.indexOf("-"));
}

/** 12036064620 beside (407) 261-8908: 1 is the code of America, and 14109177401 is no mobile of China either. */
function withLongDistance(counts: PlanCounts): PlanCounts {
  const { mobile, longDistance: far } = counts;
  return {
    ...counts,
    home: counts.home - mobile,
    abroad: counts.abroad + mobile + far,
    american: counts.american + mobile + far,
  };
}

const longDistance = /^1[02]\d{9}$/;
/** A tenth of the area codes of America begin with 2; of mistyped mobiles hardly any cell in a hundred does. */
const longDistanceShare = 0.02;
const fewestLongDistance = 2;
/** A mobile of China that lost a digit is no foreign number. */
function isStrange(text: string): boolean {
  if (!written.test(text) || likeMobile.test(text)) return false;
  const { length } = text.replace(/\D/g, "");
  return length >= fewestDigits && length <= longestNational && readPhone(text).reading === "unreadable";
}

const likeMobile = /^\(?1[3-9]/;
/** With the country's figures before it: 5511987654321 of Brazil, as WhatsApp exports it (E.164 without its plus). */
const longestNational = 13;

/** 98691 53407: the ten figures of India's mobiles (Telecom Regulatory Authority: they begin with 6 to 9). */
const indianMobile = /^(?:\+91[- ]?)?[6-9]\d{4}[- ]?\d{5}$/;
const indianCode = /^\+91[- ]?/;
/** Landlines of one area that lost their zero look alike, but all begin alike. */
const fewestBeginnings = 3;

function areIndian({ filled, indian, beginnings }: PlanCounts): boolean {
  return indian >= fewestStrange && indian >= filled * strangeShare && beginnings.size >= fewestBeginnings;
}

/** A quarter of New Zealand lives behind 09: of ten landlines one at least is no number of Taiwan; of the Emirates more behind 02. */
const onlyShare = 0.05;

/** Of one country by what none but its numbers have the form of, where most share their form with others. */
function areOf(filled: number, all: number, only: number): boolean {
  return all >= fewestStrange && all > filled * nationalShare && only >= all * onlyShare;
}

/** Customers on both shores of the Tasman Sea: one number in twenty of New Zealand is no mistyped one of Australia. */
function hasBothShores({ filled, newZealand: there }: PlanCounts): boolean {
  return there >= fewestStrange && there >= filled * onlyShare;
}

function areEmirati(counts: PlanCounts): boolean {
  const { filled, emirati: all, onlyEmirati: only, notEmirati: others, home: ours } = counts;
  return areOf(filled, all, only) && others + ours < filled * onlyShare;
}

/** Numbers cut short by hand are few; where most cells have no Chinese form they are another country's. */
const fewestStrange = 8;
const strangeShare = 0.6;

/** From this share on there are Chinese numbers as well: what looks like one must be one. */
const homeShare = 0.1;

/** Where so many numbers are of one country, the others must have as many digits as are usual there. */
const nationalShare = 0.6;
