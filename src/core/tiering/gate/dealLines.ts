import type { Language } from "../../sheets/words";

/** Says that there is nothing to sort customers by: neither transactions nor sums of them. */
export function dealLines(language: Language) {
  const text =
    language === "zh-CN"
      ? "没有读到交易记录，客户都会列为未成交。请在列对应中指定交易表，或先导入交易。"
      : "No transactions were read, so every customer counts as a prospect. Say which sheet holds them under Columns, or import them first.";
  return [{ cause: "no-deals" as const, rows: 0, customers: 0, fix: "adopt" as const, text }];
}
