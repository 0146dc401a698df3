import { invalidArgument } from "../../engine/types/hostError";
import type { Property } from "../../engine/types/objectType";
import type { Book } from "../book/book";

/**
 * Properties Excel keeps and this host acts on nowhere (margins, legend position …): they are stored and read back,
 * nothing more. The kind of the default is the kind that may be set.
 */
export function keptProperties<T extends { readonly book: Book }>(
  ownerOf: (target: T) => string,
  defaults: Readonly<Record<string, string | number | boolean>>,
): Readonly<Record<string, Property<T>>> {
  const entries = Object.entries(defaults).map(([name, initial]): [string, Property<T>] => [
    name,
    {
      get: (target) => target.book.kept.get(`${ownerOf(target)}.${name}`) ?? initial,
      set: (target, value) => {
        if (typeof value !== typeof initial) throw invalidArgument(`${typeof initial} expected`);
        target.book.kept.set(`${ownerOf(target)}.${name}`, value);
      },
    },
  ]);
  return Object.fromEntries(entries);
}
