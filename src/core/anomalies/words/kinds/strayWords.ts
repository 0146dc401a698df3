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
/**
 * By judgement: a town lies in its state whatever anybody does, so that a list that keeps to few of them may have more slips.
 * Of many towns several are called the same: Portland, OR and Portland, ME.
 */
const mostBrokenInTowns = 0.03;
const strayShareInTowns = 0.06;
const inFewTowns = 0.9;
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

/** The words that are not those of their key; null where words do not follow from keys. `towns`: keys are towns, words their states. */
export function strayWords(
  keys: ColumnKeys,
  dependent: ColumnKeys,
  towns: boolean,
): readonly StrayWord[] | null {
  if (!mayFollow(keys, dependent)) return null;
  const groups = follows(keys, dependent, dependent.codes.length, towns ? mostBrokenInTowns : mostBroken);
  if (groups === null) return null;
  const isClosed = towns && keepToFew(groups);
  if (towns && !isClosed && follows(keys, dependent, dependent.codes.length, mostBroken) === null)
    return null;
  return strays(keys, dependent, groups, isClosed);
}

/** Whether nearly all rows are of groups large enough to tell what belongs to them. */
function keepToFew(groups: Groups): boolean {
  const sizes = groups.map((group) => (group === undefined ? 0 : sizeOf(group)));
  const [all, large] = [sizes, sizes.filter((size) => size >= fewestInGroup)].map(sum);
  return (large ?? 0) >= (all ?? 0) * inFewTowns;
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

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

/** A word usual nowhere may be another name of the usual one; a state is no other code of one that begins with another letter. */
const code = /^\p{Lu}{2,3}$/u;
const isOtherCode = (text: string, usual: string): boolean =>
  code.test(text) && code.test(usual) && text.charAt(0) !== usual.charAt(0);

function strays(
  keys: ColumnKeys,
  dependent: ColumnKeys,
  groups: Groups,
  closed: boolean,
): readonly StrayWord[] {
  const found: StrayWord[] = [];
  const known = usualWords(groups);
  const share = closed ? strayShareInTowns : strayShare;
  for (let row = 0; row < keys.codes.length; row++) {
    const [key = -1, word = -1] = [keys.codes[row], dependent.codes[row]];
    const group = key < 0 || word < 0 ? undefined : groups[key];
    if (group === undefined || group.size < 2) continue;
    const size = sizeOf(group);
    const [usual = -1, times = 0] = commonest(group) ?? [];
    const alike = group.get(word) ?? 0;
    if (word === usual || times < fewestOthers || alike > Math.max(1, size * share)) continue;
    const said = dependent.texts[usual] ?? "";
    const own = dependent.texts[word] ?? "";
    const isOther = known.has(word) || isMistypedBeside(own, said) || (closed && isOtherCode(own, said));
    if (!isOther) continue;
    if (!areSameWord(said, own)) found.push({ row, key: keys.texts[key] ?? "", others: times, usual: said });
  }
  return found;
}
