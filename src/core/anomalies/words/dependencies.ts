import type { Field } from "../../sheets/fields";
import { memoised } from "../../tables/memoised";
import type { Column, Table } from "../../tables/table";
import { groupedBy } from "../../values/groups/groupedBy";
import { commonest } from "../../values/groups/timesOfEach";
import { type ColumnKeys, keysOfBeginnings, wholeKeys } from "../cells/columnKeys";
import { wrongLabels } from "./codesWithLabels";
import { areSameWord, isMistypedBeside } from "./sameWord";

/** A cell that says otherwise than nearly all cells beside the same one of another column. */
interface Contradiction {
  readonly row: number;
  /** Positions in the table's `columns`: the cell in doubt, and the one it depends on; the same where that holds a code as well. */
  readonly column: number;
  readonly given: number;
  /** What the other column holds, how many rows hold the same, and what stands beside it in the others. */
  readonly key: string;
  readonly others: number;
  readonly usual: string;
}

/** Columns that may say what stands in another: places, goods, numbers, names, words of a team's own. */
const givens: ReadonlySet<Field> = new Set<Field>([
  "text",
  "identifier",
  "customerId",
  "companyName",
  "product",
  "detail",
  "address",
  "owner",
  "province",
  "city",
  "district",
  "postcode",
  "landline",
  "creditCode",
]);
/** Columns that may follow from another. Who looks after whom, and how things stand, changes. */
const dependents: ReadonlySet<Field> = new Set<Field>([
  "text",
  "identifier",
  "region",
  "province",
  "city",
  "district",
  "postcode",
  "currency",
  "email",
]);

/** Rows looked at first. */
const sampledRows = 4096;
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

/** The cells of a table that contradict their kind, at most one a row, in order of rows. */
export const contradictions = memoised((table: Table): readonly Contradiction[] => {
  const found = table.columns.flatMap((own, column): readonly Contradiction[] => [
    ...wrongLabels(own).map((one) => ({ ...one, column, given: column })),
    ...contradictedBeside(table, own, column),
  ]);
  return [...groupedBy(found, ({ row }) => row).values()]
    .flatMap((ofRow) => worst(ofRow) ?? [])
    .sort((a, b) => a.row - b.row);
});

/** The cells of a column that contradict those of another. */
function contradictedBeside({ columns }: Table, own: Column, column: number): readonly Contradiction[] {
  const keys = dependents.has(own.field) ? wholeKeys(own) : null;
  if (keys === null || !repeats(keys)) return [];
  return columns.flatMap((other, given) =>
    given === column || !givens.has(other.field)
      ? []
      : contradictionsOf(other, keys).map((one) => ({ ...one, column, given })),
  );
}

/** Whether the words of a column come so often that something may follow from something. */
function repeats({ codes, texts }: ColumnKeys): boolean {
  return texts.length >= 2 && texts.length * fewestInGroup <= codes.length;
}

type Found = Omit<Contradiction, "column" | "given">;

/** By the whole cells of a column, or by the shortest of their beginnings that tells as much. */
function contradictionsOf(given: Column, dependent: ColumnKeys): readonly Found[] {
  const whole = given.field === "landline" ? null : wholeKeys(given);
  const all = [...(whole === null || !repeats(whole) ? [] : [whole]), ...keysOfBeginnings(given)];
  for (const keys of all) {
    if (!follows(keys, dependent, sampledRows, mostBrokenInSample)) continue;
    const groups = follows(keys, dependent, dependent.codes.length, mostBroken);
    if (groups !== null) return strays(keys, dependent, groups);
  }
  return [];
}

/** How often each word stands beside each key: by key, by word. */
type Groups = readonly (ReadonlyMap<number, number> | undefined)[];

/** The groups of cells alike, where nearly all of each have one word beside them, and not all the same; else null. */
function follows(keys: ColumnKeys, dependent: ColumnKeys, rows: number, most: number): Groups | null {
  const groups = grouped(keys, dependent, rows);
  const overall = new Map<number, number>();
  let [told, kept, count] = [0, 0, 0];
  for (const group of groups) {
    const size = group === undefined ? 0 : sumOf(group);
    if (group === undefined || size < fewestInGroup) continue;
    count++;
    told += size;
    kept += keptOf(group, dependent);
    for (const [word, times] of group) overall.set(word, (overall.get(word) ?? 0) + times);
  }
  if (count < fewestGroups || told < fewestTold) return null;
  const byChance = told - (commonest(overall)?.[1] ?? 0);
  return told - kept <= Math.min(Math.max(2, told * most), byChance * gain) ? groups : null;
}

/** How often the commonest word of a group stands there, in whatever length. */
function keptOf(group: ReadonlyMap<number, number>, { texts }: ColumnKeys): number {
  const [usual = -1, times = 0] = commonest(group) ?? [];
  let kept = times;
  for (const [word, count] of group)
    if (word !== usual && areSameWord(texts[usual] ?? "", texts[word] ?? "")) kept += count;
  return kept;
}

function grouped(keys: ColumnKeys, dependent: ColumnKeys, rows: number): Map<number, number>[] {
  const groups: Map<number, number>[] = [];
  for (let row = 0; row < Math.min(rows, keys.codes.length); row++) {
    const [key = -1, word = -1] = [keys.codes[row], dependent.codes[row]];
    if (key < 0 || word < 0) continue;
    const group = groups[key] ?? new Map<number, number>();
    groups[key] = group;
    group.set(word, (group.get(word) ?? 0) + 1);
  }
  return groups;
}

function sumOf(group: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const times of group.values()) sum += times;
  return sum;
}

function strays(keys: ColumnKeys, dependent: ColumnKeys, groups: Groups): readonly Found[] {
  const found: Found[] = [];
  const isUsual = new Set(groups.flatMap((group) => (group === undefined ? [] : usualOf(group))));
  for (let row = 0; row < keys.codes.length; row++) {
    const [key = -1, word = -1] = [keys.codes[row], dependent.codes[row]];
    const group = key < 0 || word < 0 ? undefined : groups[key];
    if (group === undefined || group.size < 2) continue;
    const size = sumOf(group);
    const [usual = -1, times = 0] = commonest(group) ?? [];
    const alike = group.get(word) ?? 0;
    if (word === usual || times < fewestOthers || alike > Math.max(1, size * strayShare)) continue;
    const said = dependent.texts[usual] ?? "";
    const own = dependent.texts[word] ?? "";
    if (!isUsual.has(word) && !isMistypedBeside(own, said)) continue;
    if (!areSameWord(said, own)) found.push({ row, key: keys.texts[key] ?? "", others: times, usual: said });
  }
  return found;
}

/**
 * The word a group of some size has in common. One that is usual nowhere may be another name of the same, PRC for CN, Genoa
 * for Genova.
 */
function usualOf(group: ReadonlyMap<number, number>): readonly number[] {
  const [usual = -1, times = 0] = commonest(group) ?? [];
  return times >= fewestEstablished ? [usual] : [];
}

const fewestEstablished = 3;

/** Of what a row contradicts that in the column most of it has to do with. */
function worst(ofRow: readonly Contradiction[]): Contradiction | undefined {
  const weight = (column: number) =>
    ofRow.filter((one) => one.column === column || one.given === column).length;
  return [...ofRow].sort((a, b) => weight(b.column) - weight(a.column) || b.others - a.others)[0];
}
