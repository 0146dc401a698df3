import type { Book } from "../../../tables/table";
import { timesOfEach } from "../../../values/groups/timesOfEach";
import type { InspectionContext } from "../../rule/context";
import { dealsOf } from "../deals";
import { dealGroups, mostGroups } from "./dealGroups";
import { cut, distance, type Usual, usualByGroup, usualRange } from "./usualAmounts";

/** Fewer deals than this have no usual range. */
const fewest = 30;
/** What goes on where the others end is the largest deal; a figure too many leaves a gap. By judgement: twice as much. */
const apart = 2;

/** So many lie outside by mistake; more are a second kind of deals (bicycles beside gloves). By judgement: 5, or one in a hundred. */
const fewStrays = 5;
const strayShare = 0.01;

/** Amounts nearer to the end of the usual range than this share of it are told by their logarithm, all others without. */
const nearEnd = 1e-6;

/** Deals beyond the cut of their group; table rows, ascending. */
interface FarDeals {
  readonly large: Int32Array;
  readonly small: Int32Array;
  /** Small ones that are like all others in units of ten thousand. */
  readonly scaled: Int32Array;
}

/** Deals beyond the cut of their group, above and below. */
export function farFromUsual(book: Book, context: InspectionContext): FarDeals {
  const { amounts } = dealsOf(book, context);
  const groups = dealGroups(book, context);
  const usuals = usualByGroup(book, context);
  const large: number[] = [];
  const small: number[] = [];
  const scaled: number[] = [];
  const { outside, greatest } = outsideUsual(amounts, groups, usuals);
  for (const row of outside) {
    const group = groups[row] ?? -1;
    const usual = usuals.get(group);
    if (usual === undefined || usual.count < fewest) continue;
    const amount = Math.abs(amounts[row] ?? 0);
    const score = distance(amount, usual);
    if (score > cut && amount >= (greatest[group] ?? 0) * apart) large.push(row);
    if (score < -cut) (isInWan(amount, usual) ? scaled : small).push(row);
  }
  const slips = strays(scaled, groups, usuals);
  const others = scaled.filter((row) => !slips.includes(row));
  return {
    large: Int32Array.from(strays(large, groups, usuals)),
    small: Int32Array.from([...small, ...others]).sort(),
    scaled: Int32Array.from(slips),
  };
}

/**
 * 15.4 where deals come to 154,000: typed in units of ten thousand, as people say sums in Chinese. Just below a range of four
 * figures and more an amount times ten thousand is in it by chance.
 */
function isInWan(amount: number, usual: Usual): boolean {
  const [low, high] = usualRange(usual);
  return amount * below < low && amount * wan >= low && amount * wan <= high;
}

const wan = 10_000;
const below = 10;

/** The rows of groups that have only a few of them. */
function strays(rows: readonly number[], groups: Int16Array, usuals: ReadonlyMap<number, Usual>) {
  const groupOf = (row: number) => groups[row] ?? -1;
  const times = timesOfEach(rows.map(groupOf));
  const most = (group: number) => Math.max(fewStrays, (usuals.get(group)?.count ?? 0) * strayShare);
  return rows.filter((row) => (times.get(groupOf(row)) ?? 0) <= most(groupOf(row)));
}

/** Deals at the ends of what is usual in their group or beyond, ascending, and the largest amount of each group within. */
function outsideUsual(amounts: Float64Array, groups: Int16Array, usuals: ReadonlyMap<number, Usual>) {
  const { least, most } = rangesOf(usuals);
  const greatest = new Float64Array(mostGroups);
  const outside: number[] = [];
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] ?? -1;
    const amount = Math.abs(amounts[row] ?? 0);
    if (group < 0) continue;
    if (!(amount > (least[group] ?? 0) && amount < (most[group] ?? 0))) outside.push(row);
    else if (amount > (greatest[group] ?? 0)) greatest[group] = amount;
  }
  return { outside, greatest };
}

/** Where the usual range of each group surely begins and ends; without end where a group has too few deals for one. */
function rangesOf(usuals: ReadonlyMap<number, Usual>) {
  const least = new Float64Array(mostGroups);
  const most = new Float64Array(mostGroups).fill(Number.POSITIVE_INFINITY);
  for (const [group, usual] of usuals) {
    if (usual.count < fewest) continue;
    const [low, high] = usualRange(usual);
    least[group] = low * (1 + nearEnd);
    most[group] = high * (1 - nearEnd);
  }
  return { least, most };
}
