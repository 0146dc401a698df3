import type { RowPlace } from "../../context/views";

/** One line of 问题清单 whose finding is gone. */
export interface SolvedFinding {
  readonly key: string;
  /** Title of the rule, and the row with its column, as the list has them. */
  readonly rule: string;
  readonly place: string;
  /** What the cell held when it was found. */
  readonly before: string;
  /** Where the cell is now and what it holds; null = its row is there no more, or cannot be told from others. */
  readonly now:
    | (RowPlace & { readonly column: string | null; readonly value: string; readonly changed: boolean })
    | null;
  /** false = solved since the list was last written. */
  readonly isFiled: boolean;
  /** "YYYY-MM-DD"; null where the list does not say. */
  readonly closedOn: string | null;
  readonly closedBy: string;
  readonly note: string;
}
