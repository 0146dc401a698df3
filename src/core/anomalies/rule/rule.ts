import type { CellValue } from "../../sheets/cell";
import type { Field, Role } from "../../sheets/fields";
import type { Language, Words } from "../../sheets/words";
import type { Book } from "../../tables/table";
import type { ContextPart, InspectionContext } from "./context";
import type { Hit, Hits, Severity } from "./hit";

/** What one finding says; made only when somebody looks. */
export interface Explanation {
  readonly message: string;
  readonly suggestion: Suggestion | null;
}

/** `safe` keeps the meaning (tidying); `suggested` needs a click per item. */
export interface Suggestion {
  readonly certainty: "safe" | "suggested";
  readonly after: CellValue;
  /** Column position in the table's `columns` when it is not the flagged one. */
  readonly column?: number;
}

/** A field of one of the tables. */
export type FieldPath = `${Role}.${Field}`;

/**
 * What a rule needs to run; missing things make it "not evaluated", said with the reason. A rule that needs the
 * customers and another table needs rows that name their customer.
 */
export interface Needs {
  readonly tables: readonly Role[];
  /** All of these fields, as "role.field". */
  readonly fields?: readonly FieldPath[];
  /** At least one of each of these groups. */
  readonly anyOf?: readonly (readonly FieldPath[])[];
  /** Of these too, and people fill them in: in a column nobody uses a blank is no omission. */
  readonly used?: readonly FieldPath[];
  /** Parts of the context that must be known. */
  readonly context?: readonly ContextPart[];
}

/** What a rule can offer at best: nothing, a tidying that keeps the meaning, or a guess to confirm. */
export type Remedy = "none" | "safe" | "suggested";

export interface RuleWords {
  readonly title: string;
  readonly reason: string;
  readonly example: string;
  readonly fix: string;
}

/**
 * How a rule sees a sheet that is only inspected: as the only list of deals, as deals of the book's customers, or as a
 * list of customers.
 */
export type RelatedSight = "as-deals" | "beside-customers" | "as-customers";

export interface Rule {
  readonly id: string;
  /** Number in the catalogue (docs/rules.md), e.g. "C01". */
  readonly catalogue: string;
  readonly severity: Severity;
  readonly onByDefault: boolean;
  readonly remedy: Remedy;
  readonly needs: Needs;
  readonly words: Readonly<Record<Language, RuleWords>>;
  /** What else it needs and the book has not, null where it is there. */
  readonly lacks?: (book: Book, context: InspectionContext) => Words | null;
  /** The book as the rule sees it, where that is not as it is (see ofLedgersToo); what it needs must be there. */
  readonly seenIn?: (book: Book) => Book;
  /** That the rule needs no role, and runs on sheets that are only inspected as well: how it sees each of them. */
  readonly ofRelated?: RelatedSight;
  /** That what it finds is wrong in rows of whatever kind, and so also where nearly all rows of a kind have it. */
  readonly whateverKind?: true;
  /** The cell that is meant where it stands below the records: the hit is then the last of these. */
  readonly below?: (
    context: InspectionContext,
    hit: Hit,
  ) => { readonly row: number; readonly value: number } | null;
  find(book: Book, context: InspectionContext): readonly Hits[];
  explain(book: Book, context: InspectionContext, hit: Hit, language: Language): Explanation;
}
