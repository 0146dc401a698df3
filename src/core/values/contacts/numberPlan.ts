import type { CellValue } from "../../sheets/cell";
import { spreadOver } from "../groups/spreadRows";
import { type EightPlan, eightFigures } from "./eightFigures";
import { countPlans, type PlanCounts } from "./planCounts";

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
