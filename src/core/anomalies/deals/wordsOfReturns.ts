import { distinctCells } from "../../tables/cells/distinctCells";
import { amountsRead } from "../../tables/columns/amountColumn";
import { signsOf } from "../../tables/deals/signs";
import { memoised } from "../../tables/kept/memoised";
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
  const signs = signsOf(distinct.codes, amountsRead(amount), distinct.values.length);
  const isOfReturns = (code: number) => {
    const { rows, below } = signs(code);
    return below >= fewest && below >= rows * nearlyAll;
  };
  return new Set(distinct.values.filter((_, code) => isOfReturns(code)).map((word) => String(word).trim()));
});
