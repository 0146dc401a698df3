import type { SheetMapping } from "../../adopt/mapping/mapping";
import { type ReadingContext, unreadableCells } from "../../tables/columns/unreadable";
import type { Book } from "../../tables/table";
import type { BookSummary } from "../context/views";
import { recordsBySheet } from "./recordsBySheet";

/** The most unreadable cells listed at once; the count is of all. */
const listed = 200;

/** `whole`: the book with what stands on several sheets and is counted once. */
export function summaryOf(
  book: Book,
  mappings: readonly SheetMapping[],
  context: ReadingContext & { readonly whole?: Book | undefined },
): BookSummary {
  const found = unreadableCells([book.customers, book.followUps, book.transactions], context, listed);
  return {
    rows: {
      customers: book.customers.rowCount,
      followUps: book.followUps.rowCount,
      transactions: book.transactions.rowCount,
    },
    records: recordsBySheet(context.whole ?? book),
    unreadable: found.cells,
    unreadableCount: found.count,
    mappings,
  };
}
