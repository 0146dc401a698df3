import type { NameColumn } from "../../columns/names/names";

/** Share of neighbouring character pairs two 字号 have in common; industry words would make all alike. */
export function markDice(names: NameColumn, a: number, b: number): number {
  const { codes, starts } = names.cores;
  const fromA = starts[a] ?? 0;
  const fromB = starts[b] ?? 0;
  const pairsA = (names.marks[a] ?? 0) - 1;
  const pairsB = (names.marks[b] ?? 0) - 1;
  let common = 0;
  for (let i = fromA; i < fromA + pairsA; i++) {
    for (let k = fromB; k < fromB + pairsB; k++) {
      if (codes[i] !== codes[k] || codes[i + 1] !== codes[k + 1]) continue;
      common += 1;
      break;
    }
  }
  return pairsA + pairsB <= 0 ? 0 : (2 * common) / (pairsA + pairsB);
}

/** Not one character of the 字号 in common: of two registered names no slip and no short form, but two firms. */
export function shareNothing({ cores, marks }: NameColumn, a: number, b: number): boolean {
  const { codes, starts } = cores;
  const fromA = starts[a] ?? 0;
  const fromB = starts[b] ?? 0;
  for (let i = fromA; i < fromA + (marks[a] ?? 0); i++)
    for (let k = fromB; k < fromB + (marks[b] ?? 0); k++) if (codes[i] === codes[k]) return false;
  return true;
}
