import type { Area, Scalar } from "./cells";

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

export interface NameInfo {
  readonly name: string;
  /** null = whole workbook. */
  readonly sheetId: string | null;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
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
