import type { NewcomerVerdict } from "../../imports/customers/newcomer";
import type { ImportQuestion } from "../../imports/questions";
import type { ImportTarget } from "../../imports/rows/importTarget";
import type { DoubtKind } from "../../imports/source/outcome";
import type { PageQuery, RowPlace } from "../context/views";

/** One source sheet of an import: what becomes of its rows. */
export interface ImportSheetView {
  readonly sheet: string;
  readonly role: ImportTarget;
  /** Chosen for this import. */
  readonly chosen: boolean;
  readonly rows: number;
  readonly added: number;
  /** Imported before and unchanged. */
  readonly known: number;
  /** Imported before, but edited on their sheet since: left alone. */
  readonly changed: number;
  /** Filled cells of the rows that are added. */
  readonly cells: number;
}

/** One standard sheet: what comes to it. `sheet` is null where it is not installed (or its table is gone). */
export interface ImportTargetView {
  readonly role: ImportTarget;
  readonly sheet: string | null;
  readonly rows: number;
  /** A list of the team's own, written in its own columns and words. */
  readonly adopted: boolean;
  /** Headings of what such a list has no column for, notes neither: it stays in the file. */
  readonly left: readonly string[];
  /** Rows that say something there. */
  readonly leftRows: number;
  /** Such a list gets a column for notes with these rows, as the user chose. */
  readonly notesCome: boolean;
  /** Headings of the columns that come with the rows. */
  readonly newColumns: readonly string[];
  /** Customers that get an id, on the customers sheet only. */
  readonly issued: number;
  /** Customers made of follow-ups and deals that name them, where no list of customers is there or comes along. */
  readonly named: number;
}

/** A column without a counterpart: its values go to 备注 under their heading, if there is one. */
export interface ImportCarriedView {
  readonly sheet: string;
  /** Letter. */
  readonly column: string;
  readonly heading: string;
  readonly count: number;
  /** `ordinal`: mere row numbers stay behind. `nowhere`: the list has no notes, and its loss is told where it can be chosen. */
  readonly goes: "to-note" | "nowhere" | "ordinal";
}

export interface ImportQuestionView extends ImportQuestion {
  readonly answer: string | null;
}

/** Somebody deals or follow-ups name who is on no list: what becomes of them is the user's to say. */
export interface NewcomerView extends RowPlace {
  /** Of the answer. */
  readonly id: string;
  readonly name: string;
  /** Rows that name it. */
  readonly count: number;
  /** The customer that may be meant. */
  readonly near: { readonly id: string; readonly name: string } | null;
  readonly verdict: NewcomerVerdict;
}

export interface NewcomersView {
  readonly total: number;
  /** Those of them that are near a known customer. */
  readonly near: number;
  readonly made: number;
  /** The near ones first, then by how many rows name them; only the first of many. */
  readonly items: readonly NewcomerView[];
}

export interface ImportSummary {
  readonly newcomers: NewcomersView;
  readonly sheets: readonly ImportSheetView[];
  readonly targets: readonly ImportTargetView[];
  readonly carried: readonly ImportCarriedView[];
  readonly questions: readonly ImportQuestionView[];
  readonly doubts: Readonly<Record<DoubtKind, number>>;
}

/** One listed cell; `column` is a letter, null for a whole row. */
export interface ImportDoubtView extends RowPlace {
  readonly column: string | null;
  readonly heading: string;
  readonly value: string;
  readonly kind: DoubtKind;
  /** What is wrong with it, where more is known. */
  readonly reason: string | null;
  /** Heading of the column that keeps the text; null: it stays on its own sheet only. */
  readonly kept: string | null;
}

export interface ImportDoubtQuery extends PageQuery {
  readonly kind?: DoubtKind;
}
