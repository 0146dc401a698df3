import { currenciesIn } from "../../values/numbers/currencyNamed";

/** A currency a cell names and, of a pair (USD/CNY, 美元兑人民币), the one it is counted in. */
export interface CurrencyLabel {
  readonly currency: string;
  readonly home: string | null;
}

const longest = 30;
/** 100日元, 1 USD =, USD 汇率, 美元兑人民币中间价: beside currencies a label of rates holds nothing else. */
const besides =
  /^(?:[\d\s/:=()（）\-–—,.|]|兑换率|兑换|兑|对|折算|折合|折|现汇|中间价|汇率|牌价|平均|月均|exchange|average|mid|rates?|fx|to|in|per|vs|of)*$/;

/** The currency a cell names, if it names nothing else; null for any other cell. */
export function currencyLabel(cell: unknown): CurrencyLabel | null {
  if (typeof cell !== "string" || cell === "" || cell.length > longest) return null;
  const { ids, rest } = currenciesIn(cell);
  const [currency, home = null] = ids;
  return currency === undefined || ids.length > 2 || !besides.test(rest) ? null : { currency, home };
}
