import { areaCodeOf } from "../../reference/places/areaCodes";
import type { CellValue } from "../../sheets/cell";
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
export interface PlanCounts extends Record<keyof typeof counted, number> {
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

/** Counts the cells of a column by what their form says. */
export function countPlans(cells: readonly CellValue[]): PlanCounts {
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
