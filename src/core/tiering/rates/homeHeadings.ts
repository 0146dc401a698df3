import { foldHeading } from "../../adopt/headings/foldHeading";
import { currenciesIn, currenciesSpelled } from "../../values/numbers/currencyNamed";

/** HKD equiv., 折合人民币, 本币金额, Base amount: sums brought to the currency the books are kept in. */
const converted =
  /折合|折算|折(?:人民币|rmb)|本币|本位币|等值|换算后|\b(?:equiv\w*|eqv|base|home|local|convert\w*|functional|reporting|lcy)\b/;
/** 原币金额, Foreign amount, Amount (FC): the sums that were converted. */
const original =
  /原币|外币|\b(?:original|foreign|fc|fcy|doc(?:ument)? (?:curr\w*|amount)|trans\w* curr\w*)\b/;
/** 汇率, Exch. rate, FX: what one unit was counted at. */
const rate =
  /汇率|兑换率|折算率|换算率|レート|\b(?:rates?|fx|exch\w*|roe|kurs|wechselkurs|taux|cambio|курс)\b/;
/** … and what is a rate of something else. */
const otherRate =
  /\b(?:tax|vat|gst|discount|commission|success|hourly|daily|unit|growth|interest)\b|[税利费]率/;

/** Net ex VAT, 不含税金额, 已收, 成本: what differs from the sum of a deal by tax, by payment or by profit, and by no rate. */
const otherSum =
  /税|成本|毛?利润?$|[已未实应][收付]|欠|余额|折扣|优惠|佣金|提成|返[利点]|\b(?:net|gross|incl?|inclusive|excl?|exclusive|tax(?:able|es)?|vat|gst|sub ?total|discounts?|costs?|margin|profit|paid|received|due|balance|outstanding|deposits?|commission)\b/;

export type HeadingSays = "converted" | "original" | "rate" | null;

/** What the heading of a column of figures says that they are beside the sums of the deals. */
export function headingSays(heading: string): HeadingSays {
  const { words } = foldHeading(heading);
  if (rate.test(words) && !otherRate.test(words)) return "rate";
  if (original.test(words)) return "original";
  return converted.test(words) ? "converted" : null;
}

/** Whether a heading names another sum than the deal's in another currency. */
export function namesOtherSum(heading: string): boolean {
  const { words } = foldHeading(heading);
  return otherSum.test(words) && headingSays(heading) === null && currencyOfHeading(heading) === undefined;
}

/** The one currency a heading names (HKD equiv., Amount (CNY)); undefined for none, or several. */
export function currencyOfHeading(heading: string): string | undefined {
  const { ids } = currenciesIn(heading);
  return ids.length === 1 ? ids[0] : undefined;
}

/** The one currency a heading spells out (CNY amount, 人民币金额): 金额（元） stands over sums of every currency. */
export function spelledCurrency(heading: string): string | undefined {
  const ids = currenciesSpelled(heading);
  return ids.length === 1 ? ids[0] : undefined;
}
