import { commonest } from "../../../values/groups/timesOfEach";
import type { Groups } from "./wordGroups";

/** By judgement: a word that stands so often beside one key is what belongs there. */
const fewestEstablished = 3;

/** The words that some group has in common. */
export function usualWords(groups: Groups): ReadonlySet<number> {
  return new Set(groups.flatMap((group) => (group === undefined ? [] : usualOf(group))));
}

/**
 * The word a group of some size has in common. One that is usual nowhere may be another name of the same, PRC for CN, Genoa
 * for Genova.
 */
function usualOf(group: ReadonlyMap<number, number>): readonly number[] {
  const [usual = -1, times = 0] = commonest(group) ?? [];
  return times >= fewestEstablished ? [usual] : [];
}

/** Beside fewer usual words a stray one stands with the same by chance. */
const fewestUsual = 3;

/** Duitsland for DE: words usual nowhere that stand twice or oftener, and only where one other is usual; by the word, that other. */
export function otherNames(groups: Groups): ReadonlyMap<number, number> {
  const known = usualWords(groups);
  const beside = new Map<number, { readonly usual: number; readonly times: number }>();
  const apart = new Set<number>();
  for (const group of known.size < fewestUsual ? [] : groups) {
    const [usual = -1] = group === undefined ? [] : usualOf(group);
    for (const [word, count] of usual < 0 ? [] : (group ?? [])) {
      if (known.has(word)) continue;
      const before = beside.get(word);
      if (before !== undefined && before.usual !== usual) apart.add(word);
      beside.set(word, { usual, times: (before?.times ?? 0) + count });
    }
  }
  return new Map(
    [...beside].flatMap(([word, { usual, times }]) => (times > 1 && !apart.has(word) ? [[word, usual]] : [])),
  );
}
