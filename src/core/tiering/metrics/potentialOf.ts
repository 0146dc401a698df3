import { type Column, columnOf, type Table } from "../../tables/table";
import { readSatisfaction } from "../../values/choices/readSatisfaction";
import { type CompanySize, readCompanySize } from "../../values/numbers/readCompanySize";
import { valueIn } from "../../values/text/reading";

/** Lower ends of company sizes worth 2…5 points: the bands of the 企业规模 dictionary, by people and by turnover in yuan. */
const sizeSteps: Readonly<Record<CompanySize["kind"], readonly number[]>> = {
  people: [20, 100, 500, 1000],
  revenue: [5e6, 2e7, 1e8, 5e8],
};

/** Each customer's potential, 1…5: 潜力评分 where a person gave one, else the company's size; null where neither is kept. */
export function potentialOf(customers: Table): Float64Array | null {
  const scores = columnOf(customers, "potentialScore");
  const sizes = columnOf(customers, "companySize");
  if (!scores && !sizes) return null;
  const potential = new Float64Array(customers.rowCount);
  for (let row = 0; row < customers.rowCount; row++) {
    const given = scoreAt(scores, row);
    potential[row] = Number.isNaN(given) ? sizeScore(sizes, row) : given;
  }
  return potential;
}

/** A score of 1…5 as people type it; NaN where there is none. */
export function scoreAt(column: Column | undefined, row: number): number {
  return valueIn(readSatisfaction(column?.cells[row] ?? "")) ?? Number.NaN;
}

function sizeScore(column: Column | undefined, row: number): number {
  const read = readCompanySize(column?.cells[row] ?? "");
  if (read.reading !== "exact" && read.reading !== "tidied") return Number.NaN;
  const { kind, from } = read.value;
  return 1 + sizeSteps[kind].filter((step) => from >= step).length;
}
