import { foldHeading } from "../../adopt/headings/foldHeading";
import type { ColumnMapping } from "../../adopt/mapping/mapping";
import { columnLetter } from "../../sheets/cell";
import type { ColumnSpec } from "../../sheets/column";
import type { Dictionaries, DictionaryId } from "../../sheets/dictionaries";
import type { Field } from "../../sheets/fields";
import type { Language } from "../../sheets/words";
import { onceEach } from "../../tables/kept/onceEach";
import { type ChoiceIndex, indexChoices } from "../../values/choices/choiceIndex";
import type { DateOrder } from "../../values/dates/dateOptions";
import type { PlaceMeant } from "../../values/places/placeMeant";
import type { Region } from "../../values/places/region";
import type { NameHalf } from "./nameParts";

/** One column of a source sheet on its way into a standard sheet. */
export interface SourceColumn {
  /** 0-based. */
  readonly column: number;
  readonly heading: string;
  /** What its values are kept under in 备注. */
  readonly label: string;
  readonly field: Field | null;
  readonly scale: number;
  /** The column of the standard sheet of the same meaning, if it has one that is filled in by hand. */
  readonly target: ColumnSpec | null;
  /** 序号: 1, 2, 3 … down the sheet. Says nothing that 来源行 does not say, and is left where it is. */
  readonly ordinal: boolean;
  /** Of a person's name that is kept in two columns. */
  readonly namePart: NameHalf | null;
  /** Proven by the column itself or said by the user. */
  readonly order: DateOrder | null;
  /** Its sums have a comma before the decimals, as the column itself proves. */
  readonly decimalComma?: boolean;
  /** What the user said of names that several places bear when the columns were confirmed. */
  readonly places: readonly PlaceMeant[];
}

/** What reading a cell depends on beside its column. */
export interface ReadingContext {
  /** Excel serial of the day that counts as today. */
  readonly today: number;
  /** Of the words written into the standard sheets. */
  readonly language: Language;
  readonly dictionaries: Dictionaries;
  readonly choices: (list: DictionaryId) => ChoiceIndex;
  /** The place the user meant by an ambiguous text of a column. */
  readonly placeMeant: (column: SourceColumn, text: string) => Region | null;
}

/** Every index is made once a run. */
export function choiceIndexes(dictionaries: Dictionaries): ReadingContext["choices"] {
  return onceEach((list) => indexChoices(dictionaries[list]));
}

/** Line breaks and blanks inside a heading are layout; a column without one is named by its letter. */
export function labelOf({ heading, column }: Pick<ColumnMapping, "heading" | "column">): string {
  const label = heading.replace(/\s+/g, "").replace(/[:：]+$/, "");
  return label === "" || foldHeading(heading).full === "" ? columnLetter(column) : label;
}
