import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";

/** The sums of a customer list by their headings. */
export interface ListedTotals {
  readonly headings: readonly string[];
  /** Nobody keeps orders: tiers stand on these sums. */
  readonly used: boolean;
  /** Of sums used: customers whose last order lies after the as-of day. What they had bought by then cannot be told. */
  readonly later: number;
}

/** Says whether tiers stand on sums of the customer list or on orders, and what sums cannot tell. */
export function totalLines(totals: ListedTotals | undefined, language: Language) {
  if (!totals) return [];
  const line = { cause: "totals" as const, rows: 0, customers: totals.later, fix: null };
  const zh = language === "zh-CN";
  const named = totals.headings.map((heading) => (zh ? `「${heading}」` : heading)).join(zh ? "" : ", ");
  if (!totals.used) {
    const text = zh
      ? `客户表的${named}不参与分级：工作簿里有交易记录，一律按交易计算，两者不混用。`
      : `${named} of the customer list take no part: tiers stand on the orders, and the two are never mixed.`;
    return [{ ...line, text }];
  }
  const later = lateWords(totals.later, language);
  const text = zh
    ? `没有交易记录，按客户表的${named}分级。这些是历来合计：无法只算近12个月，也看不出同比成长、退款和每次购买的间隔；补上交易记录会更准。${later}`
    : `No orders here, so tiers stand on ${named} of the customer list. They are sums of all time: the last 12 months, growth, refunds and buying rhythm cannot be told; orders would make tiers more exact.${later}`;
  return [{ ...line, text }];
}

function lateWords(later: number, language: Language): string {
  if (later === 0) return "";
  return language === "zh-CN"
    ? `有 ${grouped(later)} 位客户的最近购买在截止日之后，合计里含这些购买。`
    : ` ${grouped(later)} ${later === 1 ? "customer" : "customers"} bought after the as-of day; the sums hold that too.`;
}
