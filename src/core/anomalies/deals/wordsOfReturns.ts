import { amountColumn } from "../../tables/amountColumn";
import { countCodes, distinctCells } from "../../tables/distinctCells";
import { memoised } from "../../tables/memoised";
import { columnOf, type Table } from "../../tables/table";

/** By judgement: less is a slip or two, or a word that says both. */
const fewest = 5;
const nearlyAll = 0.9;

/** The words for a kind of deal whose amounts are nearly all below nought: so the company calls money that goes back. */
export const wordsOfReturns = memoised((transactions: Table): ReadonlySet<string> => {
  const type = columnOf(transactions, "dealType");
  const amount = columnOf(transactions, "amount");
  const distinct = type === undefined ? null : distinctCells(type);
  if (distinct === null || amount === undefined) return new Set();
  const below = new Int32Array(distinct.values.length);
  const { values } = amountColumn(amount);
  for (let row = 0; row < values.length; row++) {
    const code = distinct.codes[row] ?? 0;
    if ((values[row] ?? 0) < 0) below[code] = (below[code] ?? 0) + 1;
  }
  const all = countCodes(distinct);
  const isOfReturns = (code: number) =>
    (below[code] ?? 0) >= fewest && (below[code] ?? 0) >= (all[code] ?? 0) * nearlyAll;
  return new Set(distinct.values.filter((_, code) => isOfReturns(code)).map((word) => String(word).trim()));
});
