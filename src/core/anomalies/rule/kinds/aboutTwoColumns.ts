import type { Words } from "../../../sheets/words";
import { words } from "../../../sheets/words";
import type { Book, Column } from "../../../tables/table";
import type { InspectionContext } from "../context";
import { explained } from "../explained";
import type { Hit } from "../hit";
import { type FoundCell, type FoundCells, foundAt, hitsAtFound } from "../hitsAtCells";
import type { Rule } from "../rule";
import { tableOf } from "../tableOf";

/** Of what a rule found in a row, all that a sentence about its two columns needs. */
interface Pair<Found> {
  readonly found: Found;
  readonly first: Column;
  readonly second: Column;
  /** Every column of the table. */
  readonly columns: readonly Column[];
  readonly row: number;
  readonly today: number;
}

interface Telling<Found> {
  /** At most one a row. */
  readonly find: (book: Book, context: InspectionContext) => FoundCells<Found & FoundCell>;
  /** Positions of the two columns in the table's `columns`. */
  readonly columns: (found: Found) => readonly [number, number];
  readonly say: (pair: Pair<Found>) => Words;
}

/** How a rule finds cells at odds with another column of their row, and tells of each; it corrects none. */
export function aboutTwoColumns<Found>({
  find,
  columns,
  say,
}: Telling<Found>): Pick<Rule, "find" | "explain"> {
  const saidOf = (book: Book, context: InspectionContext, hit: Hit): Words => {
    const found = foundAt(find(book, context), hit);
    if (found === undefined) return silence;
    const all = tableOf(book, hit.role).columns;
    const [first, second] = columns(found).map((at) => all[at]);
    if (first === undefined || second === undefined) return silence;
    return say({ found, first, second, columns: all, row: hit.row, today: context.today });
  };
  return {
    find: (book, context) => hitsAtFound(book, find(book, context)),
    explain: (book, context, hit, language) => explained(language, saidOf(book, context, hit)),
  };
}

const silence = words("", "");
