import type { SheetMapping } from "../../adopt/mapping/mapping";
import type { DriftFacts, LayoutFacts, WrongTotal } from "../../anomalies/rule/context";
import type { SheetLayout } from "../../sheets/sheetLayout";
import type { CopiedSheet } from "../../tables/deals/copiedDeals";
import type { Book } from "../../tables/table";
import type { TablePlace, TakenNames } from "../../templates/naming/naming";
import { fourTiers, type Scheme } from "../../tiering/scheme/scheme";
import type { OwnRecords } from "../own/ownRecords";

/** A sheet of records as it lies in the workbook. */
export interface LaidOutSheet {
  readonly mapping: SheetMapping;
  readonly layout: SheetLayout;
}

/** What every job works on: the records, our own sheets, and the names a new sheet must avoid. */
export interface BookContext {
  readonly book: Book;
  /** Deals that one sheet holds as an extract of others: counted once, they are not in `book`; left out = none. */
  readonly copied?: { readonly sheets: readonly CopiedSheet[]; readonly whole: Book };
  readonly own: OwnRecords;
  readonly taken: TakenNames;
  /** Tables of all sheets, for rows that go into one that is not ours. */
  readonly tables?: readonly TablePlace[];
  /** The sheets that hold records, with how they are laid out; left out where that was not read. */
  readonly sheets?: readonly LaidOutSheet[];
  /** Faults of the sheets themselves; left out where their layout was not read. */
  readonly layout?: LayoutFacts;
  /** What drifted in the standard sheets; left out where there are none or they were not read. */
  readonly drift?: DriftFacts;
  /** Sums below the records that are not theirs; left out where nothing was read below them. */
  readonly wrongTotals?: readonly WrongTotal[];
  /** How this workbook assigns tiers; left out = the default. */
  readonly scheme?: Scheme;
  /** The customers are those deals name: nobody listed any. */
  readonly unlisted?: true;
}

/** The scheme to judge by where no run of this session says otherwise. */
export function schemeOf({ scheme }: BookContext): Scheme {
  return scheme ?? fourTiers;
}
