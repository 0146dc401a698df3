import type { Page, PageQuery } from "./views";

/** The slice of a list that a page asks for, shown item by item only when it is. */
export function pageOf<T, V>(
  list: readonly T[],
  { offset, limit }: PageQuery,
  show: (entry: T) => V,
): Page<V> {
  const from = Math.max(0, offset);
  return { total: list.length, offset: from, items: list.slice(from, from + Math.max(0, limit)).map(show) };
}
