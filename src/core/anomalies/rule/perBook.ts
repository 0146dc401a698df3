import type { Book } from "../../tables/table";
import type { InspectionContext } from "./context";

type Made<Value> = (book: Book, context: InspectionContext) => Value;

/** The same function, its answer kept as long as the book lives and neither today nor the dictionaries change. */
export function perBook<Value>(make: Made<Value>): Made<Value> {
  const kept = new WeakMap<
    Book,
    Pick<InspectionContext, "today" | "dictionaries"> & { readonly value: Value }
  >();
  return (book, context) => {
    const { today, dictionaries } = context;
    const known = kept.get(book);
    if (known !== undefined && known.today === today && known.dictionaries === dictionaries)
      return known.value;
    const value = make(book, context);
    kept.set(book, { today, dictionaries, value });
    return value;
  };
}
