import { words } from "../../../sheets/words";
import { amountColumn } from "../../../tables/columns/amountColumn";
import { columnsOf, type Table } from "../../../tables/table";
import { toSimplified } from "../../../values/text/foldText";
import { keptWhere, rowsWhere } from "../../cells/rowsWhere";
import { isOfFreeKind } from "../../deals/freeKinds";
import { explained } from "../../rule/explained";
import type { Hits } from "../../rule/hit";
import { hitsInColumns } from "../../rule/hits";
import { withHints } from "../../rule/hitsOrHints";
import type { Rule } from "../../rule/rule";
import { rowSays } from "../../words/rowWords";

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
      const [isPriced, isSilent] = [isPricedZero(transactions), saysNothing(transactions, hits)];
      return withHints(hits, (row) => isPriced(row) && !isSilent(row));
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

/** Tells rows without a remark where nearly all others that cost nothing have one that says why. */
function saysNothing(transactions: Table, { column, rows }: Hits): (row: number) => boolean {
  const amount = transactions.columns[column ?? -1];
  const remarks = (["note", "dealType"] as const).flatMap((field) => columnsOf(transactions, field));
  if (amount === undefined || remarks.length === 0) return () => false;
  const { values } = amountColumn(amount);
  const zeros = rowsWhere(values.length, (row) => values[row] === 0).length;
  const areFew = zeros - rows.length >= fewestSaid && rows.length <= zeros * silentShare;
  return (row) => areFew && remarks.every(({ cells }) => cells[row] === "");
}

const ofPrice = /单价|售价|价格|\bprice\b|\brate\b/i;
/** 册数, 箱数, 堂数: so many of what is counted. */
const ofQuantity = /数量|数$|重量|\bqty\b|quantity/i;

/** A quantity at a price somebody typed as 0 is given away on purpose; a price that was forgotten is blank. */
function isPricedZero(transactions: Table): (row: number) => boolean {
  const figures = columnsOf(transactions, "number");
  const [price] = figures.filter(({ heading }) => ofPrice.test(toSimplified(heading)));
  // P数, 色数 and 数量 side by side: one that is there will do.
  const counted = figures.filter(({ heading }) => ofQuantity.test(toSimplified(heading)));
  if (price === undefined || counted.length === 0) return () => false;
  const prices = amountColumn(price).values;
  const quantities = counted.map((column) => amountColumn(column).values);
  return (row) => prices[row] === 0 && quantities.some((each) => Math.abs(each[row] ?? 0) > 0);
}

/** Words for what is given without payment; 婚礼, 典礼, 成人礼 and 拜师礼 are held and sold, and so are 婚礼物料. */
const given =
  /[赠贈]|(?<!婚|典|葬|祭|洗|冠|笄|成人|成年|拜[师師]|[毕畢][业業]|开[笔学]|開[筆學]|入[学學]|启蒙|啟蒙|[颁頒][奖獎])[礼禮](?:物|$|(?=[\s，,；;。！!）)]))|免费|免单|免收|试[用吃饮听]|搭[送赠]|质保|保修|三包|首保|补[发送货]|换货|借用|借出|法律援助|作废|取消|\bfree\b|gift|goodwill|pro bono|warranty|complimentary|replacement|no charge|on loan|\bfoc\b|cancel|void/i;
