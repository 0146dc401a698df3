import type { Links } from "../scoring/links";
import type { RowPair } from "./notSamePairs";

/** A row that matches both rows of a pair that was said to be two customers: it can belong to one of them only. */
export interface Contested {
  readonly row: number;
  readonly between: RowPair;
}

function partnersOf(
  { lower, upper, count }: Links,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const partners = new Map<number, Set<number>>();
  const note = (row: number, partner: number) => {
    if (wanted.has(row)) partners.set(row, (partners.get(row) ?? new Set()).add(partner));
  };
  for (let link = 0; link < count; link++) {
    note(lower[link] ?? 0, upper[link] ?? 0);
    note(upper[link] ?? 0, lower[link] ?? 0);
  }
  return partners;
}

const none: readonly Contested[] = [];

/** For one knot of links after the other: every row linked to both rows of a pair known to be two customers. */
export function contestedIn(notSame: readonly RowPair[]): (links: Links) => readonly Contested[] {
  if (notSame.length === 0) return () => none;
  const wanted = new Set(notSame.flatMap(({ a, b }) => [a, b]));
  return (links) => {
    const partners = partnersOf(links, wanted);
    if (partners.size < 2) return none;
    return notSame.flatMap((between) => {
      const others = partners.get(between.b) ?? new Set();
      const both = [...(partners.get(between.a) ?? [])].filter((row) => others.has(row));
      return both.map((row) => ({ row, between }));
    });
  };
}
