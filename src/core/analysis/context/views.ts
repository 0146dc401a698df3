import type { SheetMapping } from "../../adopt/mapping/mapping";
import type { Field, Role } from "../../sheets/fields";

/** A slice of a longer list. */
export interface Page<T> {
  readonly total: number;
  readonly offset: number;
  readonly items: readonly T[];
}

export interface PageQuery {
  readonly offset: number;
  readonly limit: number;
}

export interface RowPlace {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
}

/** What was read: rows by role, and every cell that could not be understood. */
export interface BookSummary {
  readonly rows: Readonly<Record<Role, number>>;
  /** The same by sheet: blank rows, sums and headings between them are no records. */
  readonly records: Readonly<Record<string, number>>;
  readonly unreadable: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: string;
    readonly field: Field;
    readonly value: string;
  }[];
  readonly unreadableCount: number;
  /** The mappings with their exact first and last data rows. */
  readonly mappings: readonly SheetMapping[];
}
