import { wordKey } from "../../values/text/foldText";
import { dealKinds } from "./deals";

/** Money paid in before it is spent: 充值, 会员储值, Top-up. */
const topUp = /充值|储值|续充|预存|\b(?:top[- ]?ups?|recharges?|reloads?|wallet ?loads?|gift ?cards?)$/;
/** What is taken from it, or from a card or a course paid before: 划卡, 耗课, Redemption. */
const drawn =
  /[划耗扣]卡|[耗消销扣]课|扣次|核销(?!坏)|(?:余额|储值|卡内?)(?:支付|消费|扣款|抵扣)|卡扣|redemptions?\b|\bredeem|\bdraw-?downs?\b/;
/** What is bought in the shop, with money or from a card. */
const spent = /^(?:会员|刷卡|到店)?消费|消耗|\b(?:consumption|usage)\b/;
/** Cards and courses sold. */
const sold = /[办开续售购]卡|[购报续]课|报名|课包|\b(?:memberships?|packages?|class ?packs?)\b/;

/**
 * What the words of a list make of money paid in before it is spent, by word: the kind of deal, null where they tell nothing.
 * It counts once: when it is paid in, or when it is spent where only that is told in full.
 */
export function prepaidKinds(words: readonly string[]): readonly (number | null)[] {
  const folded = words.map(wordKey);
  const has = (pattern: RegExp) =>
    folded.some((word) => pattern.test(word) && !(pattern === topUp && drawn.test(word)));
  const [isDrawn, isPaidIn] = [has(drawn), has(topUp)];
  const paidIn = isDrawn || !has(spent) ? dealKinds.purchase : dealKinds.none;
  const isSoldBefore = isPaidIn || has(sold);
  return folded.map((word) => {
    if (drawn.test(word)) return isSoldBefore ? dealKinds.none : null;
    return topUp.test(word) ? paidIn : null;
  });
}
