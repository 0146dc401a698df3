import { foldHeading } from "../../../adopt/headings/foldHeading";
import type { Column } from "../../../tables/table";

/** What was paid of a sum, whole or in parts: 已收, 实付, 定金, 首期款, Deposit, Paid to date; folded headings of many trades. */
const paid =
  /^(?:本[期次月年])?(?:已|实)[收付交缴回返]|已(?:到账|支付|回款|结算)|收款金?额|回款金?额|到账金?额|[定订]金|首[付款期]|尾款|中期款|进度款|paid|received|deposit|payment|pmt|acompte|anzahlung|bezahlt/;
/** What is left to pay: 未收, 还欠, Balance, Owing. 应收 and amount due are what was to be paid at first. */
const open =
  /未[收付交缴回返结]|[尚还结尾下本]欠|[尚还]差|^欠[款费]?(?:金?额)?$|^待[收付]|余款|outstanding|owing|^owed|^balance|unpaid|offen|restant|saldo/;
/** 定金比例, 首款50%, paid on: a share, a day, or who paid. */
const other = /比例|%|日期|时间|方式|[人员]$|rate|percent|(?<!to)date|on$|by$|method|terms/;

/** Whether a column says what was paid of a sum, or one part of it. */
export function saysPaid(column: Column): boolean {
  return says(column, paid) && !says(column, open);
}

/** Whether a column says what is left to pay. */
export function saysOpen(column: Column): boolean {
  return says(column, open);
}

function says({ heading }: Column, words: RegExp): boolean {
  const { full } = foldHeading(heading);
  return words.test(full) && !other.test(full);
}
