import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import { enMany } from "../reasons/reasonWords";

/** Says that nobody listed the customers: those transactions name are sorted, however they are written. */
export function namedLines(named: number, language: Language) {
  if (named === 0) return [];
  const text =
    language === "zh-CN"
      ? `工作簿里没有客户名录，按交易中写到的 ${grouped(named)} 个客户分级；同一客户的不同写法算作几个客户。`
      : `No list of customers in this workbook: ${enMany(named, "customer")} named by its transactions, one for each way a name is written.`;
  return [{ cause: "named" as const, rows: 0, customers: named, fix: null, text }];
}
