import type { Language } from "../../core/sheets/words";
import { enCount, zhCount } from "../texts/format";

/** Customers that an import makes of deals and follow-ups; here, so that the words are loaded with their page. */
export const namedTexts: Readonly<Record<Language, (count: number) => string>> = {
  "zh-CN": (count) => `将新建 ${zhCount(count, "个客户")}：表中只在交易或跟进里出现`,
  "en-US": (count) =>
    `${enCount(count, "customer", "customers")} will be created: named on deals or follow-ups only`,
};
