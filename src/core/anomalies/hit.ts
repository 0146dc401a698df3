import type { Role } from "../sheets/fields";

export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** A rule's hits in one table: rows (0-based table rows, ascending) and the column they stand in. */
export interface Hits {
  readonly role: Role;
  /** Position in that table's `columns`; null when the whole row is meant. */
  readonly column: number | null;
  readonly rows: Int32Array;
  /** Where these hits weigh otherwise than the rule's own severity. */
  readonly severity?: Severity;
}

/** One finding's place in the tables. */
export interface Hit {
  readonly role: Role;
  readonly row: number;
  readonly column: number | null;
}
