import type { Book } from "../tables/table";
import type { InspectionContext } from "./context";
import { dealKinds, dealsOf } from "./deals";
import { linksOf } from "./links";
import { perBook } from "./perBook";

/** Serial day of every customer's first purchase on record; NaN without one. Days to come do not count. */
export const firstDealDays: (book: Book, context: InspectionContext) => Float64Array = perBook(
  (book, context) => {
    const { kinds, days } = dealsOf(book, context);
    const links = linksOf(book, "transactions");
    const first = new Float64Array(book.customers.rowCount).fill(Number.NaN);
    for (let row = 0; row < links.length; row++) {
      const customer = links[row] ?? -1;
      const day = days[row] ?? Number.NaN;
      if (customer < 0 || kinds[row] !== dealKinds.purchase || !(day <= context.today)) continue;
      if (!((first[customer] ?? Number.NaN) <= day)) first[customer] = day;
    }
    return first;
  },
);
