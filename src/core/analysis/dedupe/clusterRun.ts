import type { Cluster } from "../../dedupe/clusters/duplicates";
import type { ChildLinks } from "../../dedupe/merge/childLinks";
import type { Matching } from "../../dedupe/scoring/matching";
import type { ValueCount } from "../../dedupe/words/valueCount";
import type { Language } from "../../sheets/words";
import type { BookContext } from "../context/bookContext";

/** What one search for duplicates works with. */
export interface DedupeRun {
  readonly context: BookContext;
  readonly matching: Matching;
  readonly links: ChildLinks;
  readonly language: Language;
  /** Excel serial day, for 合并记录. */
  readonly today: number;
  /** How many rows share what a pair agrees on. */
  readonly count: ValueCount;
}

/** Names a group by its rows, so that a decision holds as long as the same rows are found again. */
export function clusterId({ rows }: Cluster): string {
  return `cluster:${rows.join("-")}`;
}
