import { commonest } from "../../../values/groups/timesOfEach";
import type { ColumnKeys } from "../../cells/columnKeys";
import { areSameWord, isMistypedBeside } from "./sameWord";
import { otherNames, usualWords } from "./usualWords";
import { type Groups, grouped, sizeOf } from "./wordGroups";

/** A row whose word is another than nearly all have beside the same key. */
export interface StrayWord {
  readonly row: number;
  /** What the other column holds, how many rows hold the same, and what stands beside it in the others. */
  readonly key: string;
  readonly others: number;
  readonly usual: string;
}

/** Rows looked at first. */
export const sampledRows = 4096;
/** By judgement: so many cells alike say what stands beside them, and so many of such groups that one column follows from another. */
const fewestInGroup = 5;
const fewestOthers = 6;
const fewestGroups = 5;
const fewestTold = 60;
/** One row in a hundred at most contradicts, and ten times fewer than would by the commonest word alone. */
const mostBroken = 0.01;
const gain = 0.1;
/** In the sample, where a slip or two weigh more. */
const mostBrokenInSample = 0.03;
/** What stands beside one cell in fifty is no slip there. */
const strayShare = 0.02;

/** Whether the words of a column come so often that something may follow from something. */
export function repeats({ codes, texts }: ColumnKeys): boolean {
  return texts.length >= 2 && texts.length * fewestInGroup <= codes.length;
}

/** Whether words follow from keys in the first rows. */
export function mayFollow(keys: ColumnKeys, dependent: ColumnKeys): boolean {
  return follows(keys, dependent, sampledRows, mostBrokenInSample) !== null;
}

/** The words that are not those of their key; null where words do not follow from keys. */
export function strayWords(keys: ColumnKeys, dependent: ColumnKeys): readonly StrayWord[] | null {
  if (!mayFollow(keys, dependent)) return null;
  const groups = follows(keys, dependent, dependent.codes.length, mostBroken);
  return groups === null ? null : strays(keys, dependent, groups);
}

/** The groups of cells alike, where nearly all of each have one word beside them, and not all the same; else null. */
function follows(keys: ColumnKeys, dependent: ColumnKeys, rows: number, most: number): Groups | null {
  const groups = grouped(keys, dependent, rows);
  const overall = new Map<number, number>();
  const others = otherNames(groups);
  let [told, kept, count] = [0, 0, 0];
  for (const group of groups) {
    const size = group === undefined ? 0 : sizeOf(group);
    if (group === undefined || size < fewestInGroup) continue;
    count++;
    told += size;
    kept += keptOf(group, dependent, others);
    for (const [word, times] of group) overall.set(word, (overall.get(word) ?? 0) + times);
  }
  if (count < fewestGroups || told < fewestTold) return null;
  const byChance = told - (commonest(overall)?.[1] ?? 0);
  return told - kept <= Math.min(Math.max(2, told * most), byChance * gain) ? groups : null;
}

/** How often the commonest word of a group stands there, in whatever length or language. */
function keptOf(
  group: ReadonlyMap<number, number>,
  { texts }: ColumnKeys,
  others: ReadonlyMap<number, number>,
): number {
  const [usual = -1, times = 0] = commonest(group) ?? [];
  let kept = times;
  for (const [word, count] of group)
    if (word !== usual && (others.get(word) === usual || areSameWord(texts[usual] ?? "", texts[word] ?? "")))
      kept += count;
  return kept;
}

function strays(keys: ColumnKeys, dependent: ColumnKeys, groups: Groups): readonly StrayWord[] {
  const found: StrayWord[] = [];
  const known = usualWords(groups);
  for (let row = 0; row < keys.codes.length; row++) {
    const [key = -1, word = -1] = [keys.codes[row], dependent.codes[row]];
    const group = key < 0 || word < 0 ? undefined : groups[key];
    if (group === undefined || group.size < 2) continue;
    const size = sizeOf(group);
    const [usual = -1, times = 0] = commonest(group) ?? [];
    const alike = group.get(word) ?? 0;
    if (word === usual || times < fewestOthers || alike > Math.max(1, size * strayShare)) continue;
    const said = dependent.texts[usual] ?? "";
    const own = dependent.texts[word] ?? "";
    if (!known.has(word) && !isMistypedBeside(own, said)) continue;
    if (!areSameWord(said, own)) found.push({ row, key: keys.texts[key] ?? "", others: times, usual: said });
  }
  return found;
}
