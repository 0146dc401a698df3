import { mostSlips } from "../../numbers/figures/figureColumn";
import type { AnswerCounts } from "./answerCounts";

/** A word beside which nearly all cells answer alike. */
export interface Settled {
  readonly word: number;
  readonly answer: 0 | 1;
  /** Rows asked, and those that answer so. */
  readonly rows: number;
  readonly kept: number;
}

/** How surely cells must follow from words: words from words, whether there is anything, that from a status, and which side of today. */
export type Trust = "exact" | "usual" | "outcome" | "side";

/**
 * Own measurement over twelve invented workbooks and 227 public files: of 57 rows so found in the first all were
 * faults, of 11 in the others three are likely right as they stand. A word stands in so many rows; of few rows one may be
 * broken, or two.
 */
const fewestRows = 20;
const fewestOfLarge = 50;
const brokenShare = 0.02;
/** Of the rows with other words so many have it the other way round. */
const contrasts: Readonly<Record<Trust, number>> = { exact: 0.95, usual: 0.8, outcome: 0.4, side: 0.4 };
/** Beside one other word nearly all have it the other way round; or else so many of all others together. */
const settledShare = 0.05;
const fewestOthers = 100;
const othersShare = 0.85;

/** The words that settle the answer, and that some rows break. */
export function settledWords(counts: AnswerCounts, trust: Trust): readonly Settled[] {
  const [all, yeses] = [sumOf(counts.asked), sumOf(counts.yes)];
  return [...counts.asked.keys()].flatMap((word): readonly Settled[] => {
    const rows = counts.asked[word] ?? 0;
    const yes = counts.yes[word] ?? 0;
    const answer = yes * 2 > rows ? 1 : 0;
    const kept = answer === 1 ? yes : rows - yes;
    const others = all - rows;
    const against = answer === 1 ? others - (yeses - yes) : yeses - yes;
    const isClear = trust !== "exact" && rows >= fewestOfLarge && against >= others * contrasts.exact;
    if (rows < fewestRows || kept === rows || rows - kept > mostBroken(rows, trust, isClear ? 2 : 1))
      return [];
    const isTold =
      against >= others * contrasts[rows < fewestOfLarge ? "exact" : trust] &&
      isOpposed(counts, word, answer);
    const isToldByAll =
      trust !== "exact" && Math.min(rows, others) >= fewestOthers && against >= others * othersShare;
    return isTold || isToldByAll ? [{ word, answer, rows, kept }] : [];
  });
}

function mostBroken(rows: number, trust: Trust, ofFew: number): number {
  if (trust === "side") return Math.max(ofFew, rows * sideShare);
  return Math.min(mostSlips(rows), Math.max(ofFew, rows * brokenShare));
}

/**
 * By judgement: half of what other slips may come to, for the words of a list nobody keeps up run out one by one; however
 * many that is, since a day makes a word wrong by passing, without anybody's slip.
 */
const sideShare = brokenShare / 2;

/** Whether another word settles it the other way round. */
function isOpposed({ asked, yes }: AnswerCounts, word: number, answer: 0 | 1): boolean {
  return asked.some((rows, other) => {
    if (other === word || rows < fewestRows) return false;
    const alike = answer === 1 ? (yes[other] ?? 0) : rows - (yes[other] ?? 0);
    return alike <= rows * settledShare;
  });
}

/**
 * By judgement, of a sample: less does not come near to settling anything. Most pairs of columns of a long table need
 * not be gone through in full.
 */
export function isPromising({ asked, yes }: AnswerCounts): boolean {
  let [least, most] = [1, 0];
  asked.forEach((rows, word) => {
    if (rows < fewestSampled) return;
    const share = (yes[word] ?? 0) / rows;
    least = Math.min(least, share);
    most = Math.max(most, share);
  });
  return most - least > promisingApart && Math.min(least, 1 - most) < nearlyNone;
}

const fewestSampled = 8;
const promisingApart = 0.35;
const nearlyNone = 0.05;

function sumOf(counts: Int32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
