import type { Field, Role } from "../../sheets/fields";
import type { WordList } from "../../sheets/wordList";
import type { DateOrder } from "../../values/dates/dateOptions";
import type { DaySpan } from "../../values/dates/daySpan";
import type { SheetRates } from "../rates/sheetRates";
import type { SaidLeaver } from "../team/saidLeavers";

/** Why a column was given its field; rendered as a sentence where it is shown. */
export type MappingReason =
  | { readonly kind: "heading"; readonly synonym: string }
  | { readonly kind: "content"; readonly share: number; readonly sampled: number }
  | { readonly kind: "heading-and-content"; readonly synonym: string; readonly share: number }
  /** Nothing but where it stands and what no other column says. */
  | { readonly kind: "left" }
  /** Another sheet of the kind, of the same headings, tells it. */
  | { readonly kind: "sister"; readonly sheet: string }
  | { readonly kind: "user" }
  | { readonly kind: "saved" }
  /** Written beside the data by this product: it says nothing of a customer. */
  | { readonly kind: "own" }
  | { readonly kind: "none" };

/** A name that several places bear, and which one is meant in a column. */
export interface AskedPlace {
  readonly text: string;
  /** As the user said; "": it differs from row to row; null: nobody said yet. */
  readonly code: string | null;
  readonly options: readonly { readonly code: string; readonly name: string }[];
}

/** Columns (0-based) that hold a part of each day; no year: the sheet says it, no day: days are known to the month. */
export interface DayParts {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

export interface ColumnMapping {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly heading: string;
  readonly field: Field | null;
  /** 0…1; below 0.6 the pane shows a doubt. */
  readonly confidence: number;
  readonly reason: MappingReason;
  /** What one unit of the column is worth: 10000 under a heading "（万元）", else 1. */
  readonly scale: number;
  /** Up to three values as the sheet shows them. */
  readonly samples: readonly string[];
  /** What "2/3/2024" means in this column, as the user said; null: it stands there, nothing tells, and nobody said yet. */
  readonly dateOrder?: DateOrder | null;
  /** The year of its days that are written without one, as the sheet's name or title says. */
  readonly year?: number;
  /** Where the parts of its days stand, which columns of year, month and day hold. */
  readonly dayParts?: DayParts;
  /** The month or quarter whose sums the column holds. */
  readonly sumsOf?: DaySpan;
  /** Names such as 朝阳 that nothing on the sheet tells apart; absent where there are none. */
  readonly places?: readonly AskedPlace[];
}

/** Another table on the sheet, which is not read: of one sheet one table is. */
export type UnreadTable =
  /** Beside: the 0-based column it begins in. */
  | { readonly column: number }
  /** Below: the 1-based row of its headings. */
  | { readonly row: number };

/** Rows are 1-based, columns 0-based; the last of both included. */
export interface SheetBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** How one sheet is read. Rows are 1-based; `lastDataRow` < `firstDataRow` means no data rows. */
export interface SheetMapping {
  readonly sheet: string;
  readonly role: Role | null;
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** Where sums stand below the records: the last row that is read. */
  readonly readTo?: number;
  readonly columns: readonly ColumnMapping[];
  /** Holds none of our records (`role` null), and is a list all the same: it is inspected, and nothing else. */
  readonly related?: true;
  /** Holds people at the customers of this sheet (`related`): they follow their customers, and are none themselves. */
  readonly contactsOf?: string;
  /** Holds what each customer bought by months, a column or the whole sheet each (`role` null): see `ColumnMapping.sumsOf`. */
  readonly byMonths?: true;
  /** Says what other currencies are worth (`role` null): the block of it that is read as it stands. */
  readonly rates?: SheetBlock;
  /** What its titles and notes say currencies are worth: 汇率按 7.1. */
  readonly saidRates?: readonly SheetRates[];
  /** Whom its titles and notes say to have left the team: 小玲2026年4月已走. */
  readonly saidLeavers?: readonly SaidLeaver[];
  /** The words it lists for columns of other sheets (`role` null). */
  readonly wordLists?: readonly WordList[];
  /** The sheet is hidden: people do not see what is read there. */
  readonly hidden?: true;
  /** Absent where the sheet holds one table. */
  readonly unread?: readonly UnreadTable[];
}
