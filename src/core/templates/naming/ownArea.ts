import type { SheetId } from "../../sheets/column";
import type { SheetNames } from "./naming";

/** A sheet of ours as it stands in the workbook; rows 1-based, columns 0-based, the heading row included. */
export interface OwnArea extends SheetNames {
  readonly id: SheetId;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}
