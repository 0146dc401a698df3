import type { Area } from "./cells";

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

/** Column filters of a sheet's auto-filter or a table's; criteria in plain data, office.js `FilterCriteria` shape. */
export interface FilterInfo {
  readonly area: Area;
  readonly tableId: string | null;
  readonly criteria: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
}
