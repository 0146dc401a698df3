import type { Role } from "../../sheets/fields";

/** The n-th of a book's sheets that are only inspected. */
type RelatedKey = `related:${number}`;
/** Which of a book's tables is meant. */
export type TableKey = Role | RelatedKey;

export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** A rule's hits in one table: rows (0-based table rows, ascending) and the column they stand in. */
export interface Hits {
  readonly role: TableKey;
  /** Position in that table's `columns`; null when the whole row is meant. */
  readonly column: number | null;
  readonly rows: Int32Array;
  /** Where these hits weigh otherwise than the rule's own severity. */
  readonly severity?: Severity;
}

/** One finding's place in the tables. */
export interface Hit {
  readonly role: TableKey;
  readonly row: number;
  readonly column: number | null;
}
