import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import type { CopiedSheet } from "../../tables/deals/copiedDeals";
import { enMany } from "../reasons/reasonWords";

interface CopiedLine {
  readonly cause: "copied";
  readonly rows: number;
  readonly customers: number;
  readonly fix: null;
  readonly text: string;
}

/** Sheets named before "and more": twelve months are named one by one. */
const namedSheets = 12;

/** Says which sheets hold deals of others once more, and that those are counted once. */
export function copiedLines(copied: readonly CopiedSheet[], language: Language): readonly CopiedLine[] {
  if (copied.length === 0) return [];
  const zh = language === "zh-CN";
  const rows = copied.reduce((sum, sheet) => sum + sheet.rows, 0);
  const more = copied.length > namedSheets ? (zh ? "等" : " …") : "";
  const named = copied.slice(0, namedSheets).map(({ sheet }) => (zh ? `「${sheet}」` : sheet));
  const on = [...new Set(copied.flatMap((sheet) => sheet.on))].slice(0, namedSheets);
  const text = zh
    ? `${named.join("")}${more}的 ${grouped(rows)} 笔交易在${on.map((sheet) => `「${sheet}」`).join("")}里已有，只计一次。`
    : `${enMany(rows, "transaction")} on ${named.join(", ")}${more} also ${rows === 1 ? "stands" : "stand"} on ${on.join(", ")} and ${rows === 1 ? "is" : "are"} counted once.`;
  return [{ cause: "copied", rows, customers: 0, fix: null, text }];
}
