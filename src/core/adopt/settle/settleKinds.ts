import type { Role } from "../../sheets/fields";
import { toSimplified } from "../../values/text/foldText";
import { settledByContent } from "../columns/contentOption";
import { showsHabit } from "../columns/habit";
import { wordsOf } from "../columns/links/sharedTexts";
import { isUntold, type Option, type SeenColumn } from "../columns/seenColumn";

/** What undoes a deal, as a word that stands alone: 已退款 and Refunded say how far an order is. */
const undoes =
  /^(?:退|退货|退款|退单|退卡|退费|退课|退班|退保|退换|退换货|销售退回|销退|销退折让|折让|红冲|冲红|冲减|扣款|returns?|refunds?|credit(?: ?note)?|credit ?memo|cn|chargeback|reversal)(?:[-–:(（].*)?$/i;
/** Credit beside Cash and Cheque says how somebody pays. */
const pays = /^(?:cash|che?que|card|upi|neft|(?:bank|wire) ?transfer|现金|刷卡|转账|微信|支付宝)/i;
/** 收/退, 销／退, Inv / refund: a heading that lists the kinds. */
const listsKinds = /[/／|｜、]/;
/** How many kinds there may be. */
const mostKinds = 12;
const longestKind = 16;
/** Nothing else speaks of it; the kinds themselves do. */
const confidence = 0.62;
/** Surer than a heading that may mean several things (类别, 种类) nothing is given up. */
const givenUp = 0.7;

/**
 * What kind of deal a row is, under headings no list knows (单别, 类, 收/退, Inv / refund): a few short words that come back
 * from row to row, one of which takes deals back.
 */
export function settleKinds(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  if (role !== "transactions" || options.some((option) => option?.field === "dealType")) return options;
  const at = columns.findIndex((column, i) => isFree(options[i]) && holdsKinds(column));
  return settledByContent(columns, options, at, { field: "dealType", confidence, kind: "han" });
}

/** Whether a heading says that rows take others back: deals do, customers do not. */
export function takesBack(columns: readonly SeenColumn[]): boolean {
  return columns.some(({ heading }) => namesKinds(heading));
}

/** What a doubt, or so little as 类别 over 销货 and 销退, made of a column is given up for its kinds. */
function isFree(option: Option | null | undefined): boolean {
  return option === null || (option !== undefined && option.confidence < givenUp);
}

function holdsKinds(column: SeenColumn): boolean {
  const { heading, profile } = column;
  if (!isUntold(column) || !showsHabit(profile)) return false;
  if (namesKinds(heading)) return true;
  const kinds = wordsOf(column);
  if (kinds.length < 2 || kinds.length > mostKinds || kinds.some((kind) => pays.test(toSimplified(kind))))
    return false;
  return (
    kinds.some((kind) => undoes.test(toSimplified(kind))) && kinds.every((kind) => kind.length <= longestKind)
  );
}

function namesKinds(heading: string): boolean {
  const pieces = heading.split(listsKinds).map((piece) => piece.trim());
  return (
    pieces.length > 1 &&
    pieces.length <= mostKinds &&
    pieces.some((piece) => undoes.test(toSimplified(piece)))
  );
}
