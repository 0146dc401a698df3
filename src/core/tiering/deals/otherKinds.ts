import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import type { Column } from "../../tables/table";
import { commonestFirst, timesOfEach } from "../../values/groups/timesOfEach";

/** A word for a kind of deal that is neither purchase nor return, and how many transactions were left out for it. */
export interface OtherKind {
  readonly word: string;
  readonly rows: number;
}

/** The words of these rows' kinds, those with most rows first. */
export function otherKindsOf({ cells }: Column, rows: readonly number[]): readonly OtherKind[] {
  const times = timesOfEach(rows.map((row) => String(cells[row] ?? "").trim()));
  return commonestFirst(times).map(([word, count]) => ({ word, rows: count }));
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
