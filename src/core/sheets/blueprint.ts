import type { CellValue } from "./cell";

/**
 * A sheet as it shall be written, with every choice made (language, profile, names). Pure data: made by
 * `core/templates`, written by `workbook/sheets`. Rows and columns are 0-based inside the sheet.
 */
export interface SheetBlueprint {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor: string | null;
  readonly columnWidths: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly formats: readonly AreaFormat[];
  readonly cells: readonly CellBlock[];
  readonly tables: readonly TableBlueprint[];
  readonly validations: readonly ValidationBlueprint[];
  readonly conditionalFormats: readonly ConditionalFormatBlueprint[];
  /** Fits `pagesWide` pages (1) in width; the first `titleRows` rows repeat on every page; `onePage`: all on one A4. */
  readonly print: {
    readonly landscape: boolean;
    readonly titleRows: number;
    /** So do the first columns, that a row on the second page can be told. */
    readonly titleColumns?: number;
    readonly pagesWide?: number;
    readonly onePage?: boolean;
  } | null;
  readonly charts?: readonly ChartBlueprint[];
}

/** A native chart over cells of its own sheet: the first row and column of `source` name series and categories. */
export interface ChartBlueprint {
  /** Unique on its sheet. */
  readonly name: string;
  readonly kind: "ColumnClustered" | "ColumnStacked100";
  readonly title: string;
  readonly source: Area;
  readonly seriesBy: "Columns" | "Rows";
  /** The cells it covers. */
  readonly anchor: Area;
  /** Of the numbers along the axis. */
  readonly numberFormat?: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Values or formulas ("=…") of one block, written after the formats of the sheet. */
export interface CellBlock extends Area {
  readonly values: readonly (readonly CellValue[])[];
}

export interface AreaFormat extends Area {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center";
  readonly rowHeight?: number;
  /** The area becomes one cell; for reports, never for records. */
  readonly merge?: true;
}

export interface TableBlueprint extends Area {
  readonly name: string;
  readonly style: string;
  readonly banded: boolean;
}

export interface ValidationBlueprint extends Area {
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "custom"; readonly formula: string }
    | { readonly kind: "date"; readonly from: string; readonly to: string }
    | { readonly kind: "whole-number"; readonly from: number; readonly to: number }
    | { readonly kind: "decimal"; readonly from: number }
    | { readonly kind: "none" };
  readonly strict: boolean;
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly error: { readonly title: string; readonly message: string } | null;
}

export interface ConditionalFormatBlueprint extends Area {
  readonly rule:
    | { readonly kind: "text-contains"; readonly text: string }
    | {
        readonly kind: "cell-value";
        readonly operator: "EqualTo" | "GreaterThan" | "LessThan";
        readonly formula: string;
      }
    | { readonly kind: "custom"; readonly formula: string };
  readonly fill: string | null;
  readonly fontColor: string | null;
}

/** A column of a table, wherever in it the column stands. */
export interface ColumnBlueprint {
  readonly heading: string;
  readonly width: number;
  readonly numberFormat: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly wrap: boolean;
  /** Of every cell of the column. */
  readonly formula: string | null;
  readonly validation: ColumnValidation | null;
  /** Colours of cells that contain a text. */
  readonly highlights?: readonly HighlightBlueprint[];
}

export interface HighlightBlueprint {
  readonly text: string;
  readonly fill: string;
  readonly fontColor: string;
}

/** Validation of a whole column; formulas are relative to its first body cell. */
export type ColumnValidation = Omit<ValidationBlueprint, keyof Area>;

/** A workbook-scoped name, e.g. over a dictionary column; `formula` starts with "=". */
export interface NameBlueprint {
  readonly name: string;
  readonly formula: string;
}

export interface WorkbookBlueprint {
  readonly definitionsVersion: number;
  readonly sheets: readonly SheetBlueprint[];
  readonly names: readonly NameBlueprint[];
}
