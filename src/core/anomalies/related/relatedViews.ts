import { emptyTable } from "../../tables/building/buildTable";
import { memoised } from "../../tables/kept/memoised";
import type { Book } from "../../tables/table";
import type { TableKey } from "../rule/hit";
import type { RelatedSight } from "../rule/rule";

/** A sheet that is only inspected, in books that hold nothing else: rules know roles, and it has none. */
interface RelatedView {
  readonly key: TableKey;
  readonly seen: Readonly<Record<RelatedSight, Book>>;
}

/** The sheets of a book that are only inspected, as rules see them; made once, for rules keep what they learn of a book. */
export const relatedViews = memoised((book: Book): readonly RelatedView[] => {
  const related = book.related ?? [];
  if (related.length === 0) return [];
  const [customers, followUps] = [emptyTable("customers"), emptyTable("followUps")];
  return related.map((table, i): RelatedView => {
    const deals = { followUps, transactions: table };
    return {
      key: `related:${i}`,
      seen: {
        "as-deals": { customers, ...deals },
        "beside-customers": { customers: book.customers, ...deals },
        // What is found there is said of `table.role`, which leads back to it.
        "as-customers": { customers: table, ...deals },
      },
    };
  });
});
