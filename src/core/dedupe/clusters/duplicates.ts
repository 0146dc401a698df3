import type { Contested } from "../memory/contested";

/** Certainty of a cluster: `certain` = 确定, may be merged in bulk; `probable` = 疑似, one by one only. */
export type Certainty = "certain" | "probable";

/** One field's contribution to a pair, in bits of match weight; level names are per comparison. */
export interface Evidence {
  readonly comparison: string;
  readonly level: string;
  readonly bits: number;
  /** Numbers and texts for the sentence, e.g. how many other rows share the value. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Rows of one customer. Rows are 0-based table rows, ascending. */
export interface Cluster {
  readonly rows: readonly number[];
  readonly certainty: Certainty;
  /** Weakest accepted link of the group, in bits. */
  readonly matchWeight: number;
  readonly weakestPair: readonly [number, number];
}

export interface Duplicates {
  readonly clusters: readonly Cluster[];
  /** Rows that match both of two rows known to be different customers; their groups are never certain. */
  readonly contested: readonly Contested[];
  /** How many pairs were compared, for the record. */
  readonly candidatePairs: number;
}
