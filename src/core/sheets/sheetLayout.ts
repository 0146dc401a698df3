import type { CellValue } from "./cell";
import { words } from "./words";

/** The heading under which findings are written beside the data. */
export const marksHeading = words("异常标注", "Findings here");
const marksHeadings: ReadonlySet<string> = new Set(Object.values(marksHeading));

/** Whether a column is 异常标注, in either language. */
export function isMarksHeading(heading: string): boolean {
  return marksHeadings.has(heading.trim());
}

/** What of a sheet its cells do not tell. Rows 1-based, columns 0-based; `null` where Excel would not say. */
export interface SheetLayout {
  readonly sheet: string;
  readonly merged: readonly Rectangle[] | null;
  /** Rows nobody sees: filtered out or hidden by hand. */
  readonly hiddenRows: readonly { readonly row: number; readonly rows: number }[] | null;
  /** The last column that holds a value. */
  readonly lastColumn: number;
  /** 异常标注 of an earlier inspection, where the sheet has it: its column and its cells from `firstRow` on. */
  readonly marks: SheetMarks | null;
  /** The tables on the sheet, each with its heading row. */
  readonly tables: readonly (Rectangle & { readonly name: string })[];
}

export interface SheetMarks {
  readonly column: number;
  readonly firstRow: number;
  readonly cells: readonly CellValue[];
}

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
