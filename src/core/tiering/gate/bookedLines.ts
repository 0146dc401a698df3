import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import type { BookedWins } from "../deals/bookedWins";
import { enMany } from "../reasons/reasonWords";

/** Says that a pipeline's wins count by the sheets that book them, and that others still count themselves. */
export function bookedLines(wins: BookedWins | null | undefined, language: Language) {
  if (!wins) return [];
  const text = language === "zh-CN" ? inChinese(wins) : inEnglish(wins);
  return [{ cause: "booked" as const, rows: wins.rows.length, customers: wins.customers, fix: null, text }];
}

function inChinese({ pipelines, on, rows, customers, kept }: BookedWins): string {
  const named = (sheets: readonly string[]) => sheets.map((sheet) => `「${sheet}」`).join("");
  const rest =
    kept === 0 ? "" : `；另有 ${grouped(kept)} 笔赢单在${named(on)}里找不到对应的客户或时段，仍按商机计`;
  return `${named(pipelines)}里 ${grouped(rows.length)} 笔赢单的 ${grouped(customers)} 个客户在${named(on)}里已有成交记录，为免重复，金额和次数只按${named(on)}计${rest}。`;
}

function inEnglish({ pipelines, on, rows, customers, kept }: BookedWins): string {
  const sheets = on.join(", ");
  const rest =
    kept === 0
      ? ""
      : ` ${enMany(kept, "other win")}, of customers or days ${sheets} does not hold, ${kept === 1 ? "counts as it stands" : "count as they stand"}.`;
  return `${enMany(rows.length, "win")} on ${pipelines.join(", ")} ${rows.length === 1 ? "is" : "are"} not counted twice: ${sheets} holds business of the same ${enMany(customers, "customer")}, and money and orders are taken from there.${rest}`;
}
