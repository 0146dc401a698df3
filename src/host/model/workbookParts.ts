/**
 * The parts of a workbook in plain data. Rows and columns are 0-based. Nothing here uses office.js words beyond
 * Excel's own terms, and nothing knows the spreadsheet engine.
 */
export type Scalar = string | number | boolean;

export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of one formula with several results: one that spills, or an array formula entered over all of them. */
export interface ArrayArea {
  readonly area: Area;
  readonly spills: boolean;
}

/** What is written into one cell; null in a matrix leaves the cell alone. */
export type CellWrite =
  | { readonly kind: "value"; readonly value: Scalar }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "clear" };

export interface CellStyle {
  readonly fill?: string | null;
  readonly fontColor?: string | null;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: "General" | "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly indent?: number;
  /** false: may be edited while the sheet is protected. Excel's own default is true. */
  readonly locked?: boolean;
  /** Line styles by their file names: thin, medium, thick, dashed, dotted, double, hair, mediumDashed … */
  readonly border?: Readonly<
    Partial<
      Record<"top" | "bottom" | "left" | "right", { readonly style: string; readonly color: string } | null>
    >
  >;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/**
 * How a sheet prints, by office.js property in lower case, as far as somebody set it: margins in points, `fitWide` and
 * `fitTall` pages (0 = as many as it takes), `scale` in per cent.
 */
export type PageLayout = Readonly<Record<string, Scalar>>;

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: Visibility;
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly protection: SheetProtection | null;
  readonly customProperties: Readonly<Record<string, string>>;
  readonly pageLayout?: PageLayout;
}

export interface SheetProtection {
  readonly password: string | null;
  readonly options: Readonly<Record<string, boolean | string>>;
}

export interface TableInfo {
  /** Stable numeric id as text, like Excel's. */
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly columnIds: readonly number[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** What a column carries beyond its cells, by column id. */
  readonly columnDetails?: Readonly<Record<number, TableColumnDetails>>;
}

export interface TableColumnDetails {
  /** Formula of every cell of the column, with "=". */
  readonly calculated?: string;
  /** Totals row: function name of the file format (sum, count …), own formula, or label. */
  readonly totalsFunction?: string;
  readonly totalsFormula?: string;
  readonly totalsLabel?: string;
}

export interface Validation {
  readonly kind: "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?: string;
  /** List source, first formula or value; formulas start with "=". */
  readonly formula1: Scalar;
  readonly formula2?: Scalar;
  readonly inCellDropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

export interface ValidationRange {
  readonly areas: readonly Area[];
  readonly validation: Validation;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly kind:
    | "custom"
    | "cellValue"
    | "containsText"
    | "dataBar"
    | "colorScale"
    | "iconSet"
    | "topBottom"
    | "presetCriteria";
  /** Kind-specific options in plain data (formula, operator, text, criteria …). */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly style: CellStyle;
  readonly stopIfTrue: boolean;
  readonly priority: number;
}

export interface NameInfo {
  readonly name: string;
  /** null = whole workbook. */
  readonly sheetId: string | null;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** Column filters of a sheet's auto-filter or a table's; criteria in plain data, office.js `FilterCriteria` shape. */
export interface FilterInfo {
  readonly area: Area;
  readonly tableId: string | null;
  readonly criteria: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
}

export interface ChartInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly type: string;
  readonly title: string;
  readonly source: Area | null;
  readonly seriesBy: "Auto" | "Columns" | "Rows";
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Everything else set through the API, by dotted property name. */
  readonly properties: Readonly<Record<string, Scalar>>;
}

export type ModelEvent =
  | {
      readonly kind: "cells-changed";
      readonly area: Area;
      readonly changeType:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      readonly origin: "user" | "api";
      readonly before?: Scalar;
      readonly after?: Scalar;
    }
  | { readonly kind: "format-changed"; readonly area: Area; readonly origin: "user" | "api" }
  | {
      readonly kind:
        | "sheet-added"
        | "sheet-deleted"
        | "sheet-activated"
        | "sheet-deactivated"
        | "sheet-renamed"
        | "sheet-moved"
        | "sheet-visibility"
        | "sheet-protection";
      readonly sheetId: string;
      readonly origin: "user" | "api";
    }
  | {
      readonly kind: "table-added" | "table-deleted";
      readonly tableId: string;
      readonly sheetId: string;
      readonly origin: "user" | "api";
    }
  | { readonly kind: "selection-changed"; readonly area: Area }
  | { readonly kind: "row-sorted" | "row-hidden"; readonly area: Area; readonly origin: "user" | "api" }
  | { readonly kind: "chart"; readonly chartId: string };
