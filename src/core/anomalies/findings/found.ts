import type { Words } from "../../sheets/words";
import type { RowKind } from "../cells/rowsOfAKind";
import type { Hits, Severity } from "../rule/hit";
import type { Rule } from "../rule/rule";

/** The findings of one rule in one column (null: whole rows), rows ascending. */
export interface Found {
  readonly rule: Rule;
  readonly role: Hits["role"];
  readonly column: number | null;
  /** Weight of each finding; an offer ("info") where the problem is systemic. */
  readonly severity: Severity;
  /** What the rule, or people who softened it, say of these rows, one or many of them. */
  readonly judged: Severity;
  readonly rows: Int32Array;
  /** Share of the table's rows. */
  readonly share: number;
  /** So many rows that it is one problem of the column, shown as one card with the severity judged. */
  readonly systemic: boolean;
  /** The kind of rows nearly all of which are so, which makes an offer of it; left out where there is none. */
  readonly kind?: Pick<RowKind, "column" | "word">;
}

export interface Inspection {
  readonly found: readonly Found[];
  readonly notEvaluated: readonly { readonly rule: Rule; readonly reason: Words }[];
  /** Ids of the rules that ran. */
  readonly evaluated: readonly string[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings the user has dismissed. */
  readonly dismissed: number;
  /** 0…100. */
  readonly qualityScore: number;
}
