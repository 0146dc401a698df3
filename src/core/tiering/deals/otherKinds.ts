import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import { columnOf, type Table } from "../../tables/table";

/** A word for a kind of deal that is neither purchase nor return, and how many transactions were left out for it. */
export interface OtherKind {
  readonly word: string;
  readonly rows: number;
}

/** The words of these rows' kinds, those with most rows first. */
export function otherKindsOf(transactions: Table, rows: readonly number[]): readonly OtherKind[] {
  const cells = columnOf(transactions, "dealType")?.cells ?? [];
  const counts = new Map<string, number>();
  for (const row of rows) {
    const word = String(cells[row] ?? "").trim();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => ({ word, rows: count })).sort((a, b) => b.rows - a.rows);
}

/** Words named before "and more". */
const namedKinds = 4;

/** Those words with their transactions, for a sentence. */
export function otherKindWords(kinds: readonly OtherKind[], language: Language): string {
  const zh = language === "zh-CN";
  const named = kinds
    .slice(0, namedKinds)
    .map(({ word, rows }) => (zh ? `「${word}」${grouped(rows)} 笔` : `${grouped(rows)} “${word}”`));
  return named.join(zh ? "、" : ", ") + (kinds.length > namedKinds ? (zh ? "等" : " …") : "");
}
