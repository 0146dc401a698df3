import { isBlankCell } from "../../../adopt/cells/blankCells";
import type { Field } from "../../../sheets/fields";
import { distinctCells, spread } from "../../../tables/cells/distinctCells";
import type { Column } from "../../../tables/table";
import { perBook } from "../../rule/perBook";
import { dealsOf } from "../deals";

/** Columns that may say what a deal is about. */
const telling: ReadonlySet<Field> = new Set<Field>(["product", "detail", "dealType", "text", "category"]);

/** A thing sold less often has no usual price. */
const fewestDeals = 10;
/** Most things told apart: more of them are articles, not kinds. */
const mostThings = 60;
/** Share of the deals that must be of things sold so often. */
const coveredShare = 0.8;
/** Share of the variance of the logarithms between the things, adjusted for their number: spare parts beside machines, not red beside blue. */
const explainedShare = 0.4;

/**
 * What each deal is about, as a number from 1 on, by the column that explains the amounts best: whole machines cost a
 * hundred times what their parts do. 0 for things sold seldom, and everywhere where no column explains anything.
 */
export const dealThings = perBook((book, context): Uint8Array => {
  const { transactions } = book;
  const { amounts } = dealsOf(book, context);
  let best: { readonly explained: number; readonly codes: Uint8Array | null } = {
    explained: explainedShare,
    codes: null,
  };
  for (const column of transactions.columns) {
    const codes = telling.has(column.field) ? thingsIn(column, amounts) : null;
    if (codes === null) continue;
    const explained = explainedBy(codes, amounts);
    if (explained > best.explained) best = { explained, codes };
  }
  return best.codes ?? new Uint8Array(transactions.rowCount);
});

/** The things of one column that are sold often enough; null where they are too few, too many or cover too little. */
function thingsIn(column: Column, amounts: Float64Array): Uint8Array | null {
  const distinct = distinctCells(column);
  if (distinct === null || distinct.values.length < 2) return null;
  const counts = new Int32Array(distinct.values.length);
  let priced = 0;
  for (let row = 0; row < amounts.length; row++) {
    if (!isPriced(amounts[row])) continue;
    const code = distinct.codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
    priced++;
  }
  const often = [...counts.keys()].filter(
    (code) => (counts[code] ?? 0) >= fewestDeals && !isBlankCell(distinct.values[code] ?? ""),
  );
  const covered = often.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  if (often.length < 2 || often.length > mostThings || covered < priced * coveredShare) return null;
  const things = new Uint8Array(counts.length);
  for (const [i, code] of often.entries()) things[code] = i + 1;
  return spread(things, distinct, new Uint8Array(distinct.codes.length));
}

/** Adjusted share of the variance of ln(amount) that lies between the things (η², corrected for their number). */
function explainedBy(codes: Uint8Array, amounts: Float64Array): number {
  const sums = new Float64Array(mostThings + 1);
  const counts = new Float64Array(mostThings + 1);
  let squares = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if (code === 0 || !isPriced(amounts[row])) continue;
    const log = Math.log(Math.abs(amounts[row] ?? 1));
    sums[code] = (sums[code] ?? 0) + log;
    counts[code] = (counts[code] ?? 0) + 1;
    squares += log * log;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  const centre = sums.reduce((sum, each) => sum + each, 0) / total;
  const all = squares - total * centre * centre;
  let between = 0;
  let things = 0;
  for (let code = 1; code <= mostThings; code++) {
    const count = counts[code] ?? 0;
    if (count === 0) continue;
    things++;
    between += count * ((sums[code] ?? 0) / count - centre) ** 2;
  }
  return all <= 0 || total <= things ? 0 : 1 - ((1 - between / all) * (total - 1)) / (total - things);
}

function isPriced(amount: number | undefined): boolean {
  return Math.abs(amount ?? Number.NaN) > 0;
}
