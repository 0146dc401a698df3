import { tidyText } from "../text/foldText";

/** Currency words as a regular expression over folded text; longer words first. */
export const currencyWords =
  "(?:au|nz|nt|s|a|c|r)\\$|人民币元|元人民币|人民币|rmb|cny|cn¥|us\\$|美元|美金|usd|hk\\$|港元|港币|港幣|hkd|欧元|eur|日元|日圆|jpy|英镑|gbp|元|圆|块钱|块|yuan|dollars?|pounds?(?: sterling)?|euros?|sgd|aud|cad|twd|nzd|inr|rs\\.?|php|krw|thb|vnd|myr|idr|brl|mxn|chf|aed|sar|zar|rub|try|[¥$€£₹₱₩฿₫₽₺]";

/** Ids of the `currency` dictionary; ¥ is left out because it is also the yen. */
const names: readonly (readonly [RegExp, string])[] = [
  [/hk\$|港[元币幣]|hkd/, "HKD"],
  [/us\$|美[元金]|usd/, "USD"],
  [/欧元|eur|€/, "EUR"],
  [/日[元圆]|jpy|円/, "JPY"],
  [/英镑|gbp|£|pound/, "GBP"],
  [/人民币|rmb|cny|[¥元圆块]/, "CNY"],
  // S$ and A$ are in no list of ours: better no currency than the wrong one.
  [/(?<![a-z])\$|dollar/, "USD"],
];

/** The currency a money text names ("USD 1,200" → "USD", "1200元" → "CNY"), or undefined. */
export function currencyNamed(text: string): string | undefined {
  const folded = tidyText(text).toLowerCase();
  return names.find(([pattern]) => pattern.test(folded))?.[1];
}
