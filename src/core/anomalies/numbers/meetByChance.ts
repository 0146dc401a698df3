import type { CellValue } from "../../sheets/cell";
import type { Column } from "../../tables/table";
import { groupedBy } from "../../values/groups/groupedBy";
import { sampled } from "../cells/sampled";

/** What opens a number, and the last figures of it. */
const parts = /^(.*?)(\d{1,15})\D*$/;
/** By judgement: numbers given out one behind the other fill the range they lie in to a twentieth at least. */
const emptied = 20;
/** By judgement: where so many pairs are expected to meet, one that does tells nothing. */
const expectedPairs = 0.5;
/** Both ends of the range, so that a slip does not widen it. */
const [low, high] = [0.05, 0.95];

/**
 * Whether the numbers of a column lie anywhere in their range, so thick that two or more are the same by chance: orders our
 * customers number, each in his own way, of which every seven hundredth with five figures meets another. Our own follow each
 * other.
 */
export function meetByChance({ cells }: Column): boolean {
  const groups = groupedBy(sampled(cells).flatMap(partsOf), ({ opening }) => opening);
  let expected = 0;
  for (const group of groups.values()) expected += pairsExpected(group.map(({ figure }) => figure));
  return expected >= expectedPairs;
}

function partsOf(cell: CellValue): readonly { readonly opening: string; readonly figure: number }[] {
  const found = parts.exec(String(cell).trim());
  return found === null ? [] : [{ opening: found[1] ?? "", figure: Number(found[2]) }];
}

/** Pairs among so many numbers drawn from their range; none where they follow each other. */
function pairsExpected(numbers: readonly number[]): number {
  const sorted = Float64Array.from(numbers).sort();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const span = (at(high) - at(low)) / (high - low);
  return span < sorted.length * emptied ? 0 : sorted.length ** 2 / (2 * span);
}
