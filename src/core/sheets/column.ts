import type { DictionaryId } from "./dictionaries";
import type { Field } from "./fields";
import type { Words } from "./words";

/** What a column holds: decides number format, alignment and the default validation. */
export const columnKinds = [
  "identifier",
  "text",
  "longText",
  "phone",
  "landline",
  "email",
  "creditCode",
  "choice",
  "province",
  "city",
  "district",
  "customerPick",
  "date",
  "dateTime",
  "amount",
  "decimal",
  "integer",
  "score5",
] as const;

export type ColumnKind = (typeof columnKinds)[number];

/** Install profiles, the smallest first; a column belongs to a profile and all larger ones. */
export const profiles = ["compact", "standard", "keyAccount"] as const;

export type Profile = (typeof profiles)[number];

/** What a team is after; a goal adds the columns it needs to a smaller profile. */
export const goals = ["repurchase", "acquisition"] as const;

export type Goal = (typeof goals)[number];

/** Bands above the headings. */
export const columnGroups = [
  "identity",
  "contact",
  "business",
  "care",
  "deal",
  "invoice",
  "contract",
  "result",
  "reason",
  "manual",
] as const;

export type ColumnGroup = (typeof columnGroups)[number];

/** Sheets the product installs. */
export const sheetIds = [
  "guide",
  "customers",
  "contacts",
  "followUps",
  "transactions",
  "valueAnalysis",
  "tierPolicy",
  "tierHistory",
  "dueList",
  "findings",
  "mergeLog",
  "notSame",
  "reviewList",
  "tierReport",
  "dictionaries",
  "regions",
] as const;

export type SheetId = (typeof sheetIds)[number];

/** Keys of columns only our own result sheets have; the rest are fields of records. */
export type ColumnKey = Field | (string & {});

/** How a formula names what lies elsewhere, whatever the language of the installed sheets. */
export interface FormulaNames {
  /** This row's cell of a column. */
  here(key: ColumnKey): string;
  /** A whole column of a table. */
  all(sheet: SheetId, key: ColumnKey): string;
  /** The quoted label of a dictionary entry. */
  choice(list: DictionaryId, id: string): string;
}

/** A cell that contains this text is coloured. */
export interface Highlight {
  readonly text: Words;
  readonly fill: string;
  readonly ink: string;
}

export interface ColumnSpec {
  readonly key: ColumnKey;
  readonly heading: Words;
  readonly kind: ColumnKind;
  /** Width in characters of the sheet's font. */
  readonly width: number;
  readonly group: ColumnGroup;
  /** Smallest profile that has the column. */
  readonly profile: Profile;
  /** `one-of` marks the columns of which at least one must be filled (手机 or 邮箱). */
  readonly required?: "always" | "one-of";
  /** Never installed: the column comes with the first rows that need it. */
  readonly comes?: "import" | "run";
  /** Newer than sheets that stand in workbooks already: there it comes with the rows that need it. */
  readonly newer?: true;
  /** Goals that need the column whatever the profile. */
  readonly goals?: readonly Goal[];
  readonly list?: DictionaryId;
  /** Offered in a dropdown of their own, for words that belong to this column alone. */
  readonly options?: readonly Words[];
  /** Stop instead of Warning: only where a foreign value would break the logic. */
  readonly strict?: true;
  /** Dates to come are allowed. */
  readonly future?: true;
  readonly prompt?: Words;
  readonly example?: Words;
  /** Words that colour their cell, so that a column reads at a glance; the word stays, colour is never alone. */
  readonly highlights?: readonly Highlight[];
  /** A live formula, for what must stay right without the pane. */
  readonly formula?: (names: FormulaNames) => string;
}

export interface SheetSpec {
  readonly id: SheetId;
  readonly name: Words;
  /** Workbook-wide name of the Excel table. */
  readonly table: Words;
  /** One line under the title: what the sheet is for. */
  readonly purpose: Words;
  readonly columns: readonly ColumnSpec[];
  /** Columns that make a row's key. */
  readonly key: readonly ColumnKey[];
  readonly tabColor: string;
  /** Columns kept in view while scrolling sideways. */
  readonly frozenColumns: number;
  /** People type here; the others are written by the product. */
  readonly entry: boolean;
}
