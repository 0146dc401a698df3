import type { Columns, Row } from "./rowColumns";
import type { RowKind } from "./rowKind";
import { beginsTable, reachOf } from "./tableBelow";

/** Follows the tables that begin below the records of a sheet. */
export interface OtherTables {
  /** Where the headings of the one the last row seen belongs to stand (1-based), null for none. */
  at(): number | null;
  /** What a row is that may begin, go on or end another table; `isBelow`: after a gap below the records. */
  see(kind: RowKind, rowNumber: number, row: Row, isBelow: boolean): RowKind;
}

/** A row that reaches so many columns beyond the headings of the table below is a record of the sheet again; by judgement. */
const beyond = 3;

export function createOtherTables(columns: Columns): OtherTables {
  let other: number | null = null;
  let reach = 0;
  return {
    at: () => other,
    see(kind, rowNumber, row, isBelow) {
      const isWider = kind === "record" && other !== null && reachOf(row) >= reach + beyond;
      if (kind === "heading" || isWider) other = null;
      // After a gap a row of headings begins another table.
      if (other === null && isBelow && kind === "record" && beginsTable(row, columns)) {
        other = rowNumber;
        reach = reachOf(row);
      }
      return other !== null && (kind === "record" || kind === "total") ? "note" : kind;
    },
  };
}
