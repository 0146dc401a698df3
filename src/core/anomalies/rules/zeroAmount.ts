import { words } from "../../sheets/column";
import { amountColumn } from "../../tables/amountColumn";
import { countCodes, distinctCells } from "../../tables/distinctCells";
import { type Column, columnsOf, type Table } from "../../tables/table";
import { keptWhere, rowsWhere } from "../cells/rowsWhere";
import { explained } from "../rule/explained";
import type { Hits } from "../rule/hit";
import { hitsInColumns } from "../rule/hits";
import { withHints } from "../rule/hitsOrHints";
import type { Rule } from "../rule/rule";
import { rowSays } from "../words/rowWords";

export const zeroAmount: Rule = {
  id: "zero-amount",
  catalogue: "I04",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.amount"] },
  words: {
    "zh-CN": {
      title: "金额为 0",
      reason: "购买却没有金额，多半是忘了填；赠送请在交易类型或备注中写明。",
      example: "购买，金额 0",
      fix: "填写实际金额。",
    },
    "en-US": {
      title: "Zero amount",
      reason: "A purchase of nothing is usually a gap.",
      example: "purchase, amount 0",
      fix: "Enter the real amount.",
    },
  },
  find: ({ transactions }) =>
    hitsInColumns(transactions, ["amount"], (column) => {
      const { values } = amountColumn(column);
      const zeros = rowsWhere(values.length, (row) => values[row] === 0);
      if (zeros.length === 0) return zeros;
      const isFree = isOfFreeKind(transactions, zeros);
      const notes = columnsOf(transactions, "note");
      const isLetOff = (row: number) => notes.some(({ cells }) => letOff.test(String(cells[row] ?? "")));
      return keptWhere(zeros, (row) => !isFree(row) && !rowSays(transactions, row, given) && !isLetOff(row));
    }).flatMap((hits) => {
      if (areUsual(hits.rows.length, transactions)) return { ...hits, severity: "info" as const };
      return saysWhy(transactions, hits) ? hits : withHints(hits, isPricedZero(transactions));
    }),
  explain: (_book, _context, _hit, language) => explained(language, words("金额为 0", "The amount is zero")),
};

/** By judgement: so many lines without a price, and three of a hundred, are samples, gifts and parts of a set. */
const fewestUsual = 10;
const usualShare = 0.03;

function areUsual(zeros: number, { rowCount }: Table): boolean {
  return zeros >= fewestUsual && zeros >= rowCount * usualShare;
}

/** In a note; as goods, samples are sold as well. 老板朋友，免 lets somebody off, 以免 and 避免 do not. */
const letOff = /样品|[试送]样|促销品|\bsamples?\b|(?<![以避难不未])免(?:运费?|了|[，,；;。！!]|$)/i;

/** By judgement: where so many zeros say why, and one in five at most does not, one that says nothing is a gap, priced or not. */
const fewestSaid = 8;
const silentShare = 0.2;

function saysWhy({ columns }: Table, { column, rows }: Hits): boolean {
  const amount = columns[column ?? -1];
  if (amount === undefined) return false;
  const { values } = amountColumn(amount);
  const zeros = rowsWhere(values.length, (row) => values[row] === 0).length;
  return zeros - rows.length >= fewestSaid && rows.length <= zeros * silentShare;
}

const ofPrice = /单价|售价|价格|\bprice\b|\brate\b/i;
const ofQuantity = /数量|件数|个数|重量|\bqty\b|quantity/i;

/** A quantity at a price somebody typed as 0 is given away on purpose; a price that was forgotten is blank. */
function isPricedZero(transactions: Table): (row: number) => boolean {
  const figures = columnsOf(transactions, "number");
  const [price] = figures.filter(({ heading }) => ofPrice.test(heading));
  const [quantity] = figures.filter(({ heading }) => ofQuantity.test(heading));
  if (price === undefined || quantity === undefined) return () => false;
  const [prices, quantities] = [amountColumn(price).values, amountColumn(quantity).values];
  return (row) => prices[row] === 0 && (quantities[row] ?? 0) !== 0 && !Number.isNaN(quantities[row]);
}

/** Words for what is given without payment. */
const given =
  /赠|免费|免单|免收|试[用吃饮听]|搭[送赠]|质保|保修|三包|首保|补[发送货]|换货|借用|借出|法律援助|作废|取消|\bfree\b|gift|goodwill|pro bono|warranty|complimentary|replacement|no charge|on loan|\bfoc\b|cancel|void/i;

/**
 * What costs nothing nearly every time it is entered is not sold: 借用, 赠品, pro bono. Nor is there a gap where many of
 * one kind cost nothing, one in five: an endorsement changes an address, or adds a driver.
 */
const fewestFree = 3;
const mostlyFree = 0.9;
const fewestOften = 10;
const oftenFree = 0.2;

/** Tells rows whose kind, by one of the columns that tell it, has hardly an amount; `zeros` are the rows without one. */
function isOfFreeKind(transactions: Table, zeros: Int32Array): (row: number) => boolean {
  const columns = (["dealType", "product", "orderStatus", "text"] as const).flatMap((field) =>
    columnsOf(transactions, field),
  );
  const tests = columns.flatMap((column) => freeKindsOf(column, zeros) ?? []);
  return (row) => tests.some((isFree) => isFree(row));
}

/** Tells rows of the kinds in one column that have hardly an amount; null where there are none. */
function freeKindsOf(column: Column, zeros: Int32Array): ((row: number) => boolean) | null {
  const distinct = distinctCells(column);
  if (distinct === null) return null;
  const { codes, values } = distinct;
  const free = new Int32Array(values.length);
  for (const row of zeros) free[codes[row] ?? 0] = (free[codes[row] ?? 0] ?? 0) + 1;
  if (free.every((count) => count < fewestFree)) return null;
  const rows = countCodes(distinct);
  const isFree = values.map((value, code) => {
    const count = free[code] ?? 0;
    const all = rows[code] ?? 0;
    const isOften = count >= fewestOften && count >= all * oftenFree;
    return value !== "" && ((count >= fewestFree && count >= all * mostlyFree) || isOften);
  });
  return (row) => isFree[codes[row] ?? 0] === true;
}
