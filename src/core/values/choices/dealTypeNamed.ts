import { wordKey } from "../text/foldText";
import { saysRefund } from "./saysRefund";

type Says = (word: string) => boolean;

const says =
  (words: RegExp): Says =>
  (word) =>
    words.test(word);

/** Ids of the `dealType` dictionary by the words that tell them wherever they stand; the first that is found counts. */
const parts: readonly (readonly [string | null, Says])[] = [
  // What is given away brings and takes nothing.
  [
    null,
    says(/赠|免费|样品|free|gift(?! ?card)|\bfoc\b|no ?charge|complimentary|sample|其[他它]|不明|作废|测试/),
  ],
  // Money that is the price of nothing: lent, laid out for others, owed for being late, given up.
  [
    null,
    says(
      /滞纳金|违约金|罚[款金]|利息|坏账|平账|借[款支]|垫[付资]|代[付垫]|代收代|报销|\b(?:late ?(?:fee|charge)s?|interest|penalt(?:y|ies)|loans?|churn(?:ed)?|bad ?debts?|written? ?off|write-?offs?)\b/,
    ),
  ],
  ["refund", saysRefund],
  [
    "refund",
    // 批减 and 减保 are endorsements that lower what was agreed; 满减 is the price of a sale, 增减 either.
    says(
      /赔|扣款|折让|返款|返利|返点|返现|红冲|冲红|红字|\brma\b|(?<![满增加])减[保项量额员订租]?$|核减|^cn\b|rebate/,
    ),
  ],
  ["exchange", says(/换货|调换|更换|^换$|exchange|replace|swap/)],
  ["prepayment", says(/预[付收存]|[定订押]金|保证金|诚意金|deposit|advance|retainer|prepa/)],
  [
    "purchase",
    says(
      /购|买|销|售|订|签|续|报名|充值|租|费$|款$|单$|货$|课$|卡$|[新投承]保$|增值|批增|[加增][购单订保项量额员]|renew|up-?sell|cross-?sell|upgrade|expan|add-?on|subscri|licen[cs]e|service|order|sale|sold|invoice|fee\b|hire|rental|purchase|business/,
    ),
  ],
];

/**
 * What a word for a kind of deal means that no list holds, by the words it is made of: 进度款, 老生续费 and "Annual
 * renewal" are purchases, 退班费 is a refund. Null for what is surely neither, undefined where nothing tells.
 */
export function dealTypeNamed(text: string): string | null | undefined {
  const key = wordKey(text);
  if (/[?!]/.test(key)) return undefined;
  return parts.find(([, saysIt]) => saysIt(key))?.[0];
}
