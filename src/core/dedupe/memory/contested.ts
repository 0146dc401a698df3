import type { Links } from "../links";
import type { RowPair } from "./notSamePairs";

/** A row that matches both rows of a pair that was said to be two customers: it can belong to one of them only. */
export interface Contested {
  readonly row: number;
  readonly between: RowPair;
}

function partnersOf(links: Links, wanted: ReadonlySet<number>): ReadonlyMap<number, ReadonlySet<number>> {
  const partners = new Map<number, Set<number>>();
  const note = (row: number, partner: number) => {
    if (wanted.has(row)) partners.set(row, (partners.get(row) ?? new Set()).add(partner));
  };
  for (let i = 0; i < links.lower.length; i++) {
    const a = links.lower[i] ?? 0;
    const b = links.upper[i] ?? 0;
    note(a, b);
    note(b, a);
  }
  return partners;
}

/** Every row linked to both rows of a pair known to be two customers. */
export function contestedRows(links: Links, notSame: readonly RowPair[]): readonly Contested[] {
  if (notSame.length === 0) return [];
  const partners = partnersOf(links, new Set(notSame.flatMap(({ a, b }) => [a, b])));
  return notSame.flatMap((between) => {
    const others = partners.get(between.b) ?? new Set();
    const both = [...(partners.get(between.a) ?? [])].filter((row) => others.has(row));
    return both.map((row) => ({ row, between }));
  });
}
