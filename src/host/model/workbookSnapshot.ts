import type { Area, CellStyle, Scalar } from "./parts/cells";
import type { ConditionalFormat, ValidationRange } from "./parts/rules";
import type { ChartInfo, NameInfo, SheetInfo } from "./parts/sheets";
import type { FilterInfo, TableInfo } from "./parts/tables";

/** One stored cell. `value` is the last result where there is a formula. */
export interface SnapshotCell {
  readonly value: Scalar;
  readonly formula?: string;
  readonly numberFormat?: string;
  /** Position in the snapshot's `styles`. */
  readonly style?: number;
  readonly error?: true;
  /** The formula gives empty text; without this and without a value nobody has worked it out yet. */
  readonly empty?: true;
}

export interface SheetSnapshot extends Omit<SheetInfo, "position"> {
  /** Sparse: row → column → cell; 0-based. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, SnapshotCell>>;
  readonly merges: readonly Area[];
  /** Widths and heights in points. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Formats of whole columns, for cells that have none of their own. */
  readonly columnStyles?: ReadonlyMap<number, Pick<SnapshotCell, "style" | "numberFormat">>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly hyperlinks: readonly {
    readonly row: number;
    readonly column: number;
    readonly link: Readonly<Record<string, string>>;
  }[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly validations: readonly ValidationRange[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly filters: readonly FilterInfo[];
}

/** A whole workbook at rest: what a file is read into and written from, and what a model starts with. */
export interface WorkbookSnapshot {
  readonly name: string;
  /** The file counted days from 1904; the values here are 1900 serials all the same. */
  readonly date1904: boolean;
  /** The font of cells that name none. */
  readonly defaultFont?: { readonly name: string; readonly size: number };
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheetId: string;
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
  readonly charts: readonly ChartInfo[];
  readonly settings: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, Scalar>>;
  readonly customXmlParts: readonly { readonly id: string; readonly xml: string }[];
}
