import type { SheetMapping } from "../../adopt/mapping/mapping";
import type { Dictionaries } from "../../sheets/dictionaries";
import type { Language } from "../../sheets/words";
import type { StructureTable } from "../../templates/own/structureTables";
import type { AdoptedLists } from "../lists/adoptedList";
import type { RowState } from "../lists/knownRows";
import type { ImportTarget } from "../rows/importTarget";
import type { RowDraft } from "../rows/rowDraft";
import type { SourceColumn } from "../source/sourceColumn";
import type { SourceRow, SourceSheet } from "../source/sourceSheet";
import type { LinkedCustomer } from "./customerLinks";
import type { Newcomer } from "./newcomer";

/** Everything an import is made from. */
export interface ImportInput {
  readonly sources: readonly SheetMapping[];
  /** The standard sheets of the workbook by what they hold. */
  readonly targets: ReadonlyMap<ImportTarget, StructureTable>;
  /** Rows of the sources and of the standard sheets, from column A on. */
  readonly rows: (sheet: string) => readonly SourceRow[];
  readonly dictionaries: Dictionaries;
  readonly language: Language;
  /** Excel serial, and the same day as "YYYY-MM-DD": new ids carry it. */
  readonly today: number;
  readonly day: string;
  /** Lists of the team's own that rows of a file go to where no standard sheet is kept. */
  readonly adopted: AdoptedLists;
  /** Finds customers of a list that somebody who is not on it may be; left out = nobody is near anybody. */
  readonly nearAmong?: (customers: readonly LinkedCustomer[]) => NearFinder;
}

/** A source row that is not in the standard sheet yet, as it will stand there. */
export interface ImportedDraft {
  readonly source: SourceRow;
  readonly draft: RowDraft;
  /** The customer of a further person, where both stand in one row. */
  readonly owner?: RowDraft;
}

/** Finds the customer of the list that a newcomer may be, by all its first row says of it. */
export type NearFinder = (name: string, event: ImportedDraft, sheet: ImportedSheet) => LinkedCustomer | null;

/** All that an import brings, and whom its rows name though no list holds them. */
export interface ImportedRows {
  readonly sheets: readonly ImportedSheet[];
  readonly newcomers: readonly Newcomer[];
}

export interface ImportedSheet extends SourceSheet {
  readonly role: ImportTarget;
  readonly columns: readonly SourceColumn[];
  /** One a record. */
  readonly states: readonly RowState[];
  readonly drafts: readonly ImportedDraft[];
  /** Customers among them that get a new id. */
  readonly issued: number;
}
