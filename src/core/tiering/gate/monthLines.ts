import { grouped } from "../../sheets/grouped";
import type { Language, Words } from "../../sheets/words";
import type { MonthDeals } from "../deals/monthDeals";
import { enMany } from "../reasons/reasonWords";

/** Sheets named before "and more". */
const namedSheets = 12;

const running: Words = {
  "zh-CN": "最后一期在截止日尚未结束，已有的金额全部计入，记在截止日。",
  "en-US": " The last period is not over on the as-of day: all it holds so far counts, on that day.",
};

/** Says whose purchases are known by months alone, and what a month counts for. */
export function monthLines(months: MonthDeals | null | undefined, language: Language) {
  if (!months) return [];
  const { sheets, sums, customers, isRunning } = months;
  const zh = language === "zh-CN";
  const more = sheets.length > namedSheets ? (zh ? "等" : " …") : "";
  const named = sheets.slice(0, namedSheets).map((sheet) => (zh ? `「${sheet}」` : sheet));
  const text = zh
    ? `${grouped(customers)} 个客户没有逐笔交易，按${named.join("")}${more}的月（季）合计分级：每期有金额算一次购买，记在期末，停购天数因此可能偏少。${isRunning ? running[language] : ""}`
    : `${enMany(customers, "customer")} without single transactions ${customers === 1 ? "is" : "are"} sorted by the sums of months or quarters on ${named.join(", ")}${more}: each period with a sum is one purchase on its last day, so days since the last one may be too few.${isRunning ? running[language] : ""}`;
  return [{ cause: "months" as const, rows: sums, customers, fix: null, text }];
}
