/*
 * The parts of a workbook in plain data, here and in the files beside this one. Rows and columns are 0-based. Nothing
 * uses office.js words beyond Excel's own terms, and nothing knows the spreadsheet engine.
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
