import { words } from "../../sheets/column";
import { type Book, columnOf } from "../../tables/table";
import { timesOfEach } from "../../values/groups/timesOfEach";
import { keptWhere } from "../cells/rowsWhere";
import { linksOf } from "../customers/links";
import { calculatedAmounts } from "../deals/calculatedAmounts";
import { dealsOf } from "../deals/deals";
import { money } from "../deals/money";
import {
  cut,
  dealGroups,
  distance,
  mostGroups,
  type Usual,
  usualByGroup,
  usualOfCustomer,
  usualRange,
} from "../deals/usualAmounts";
import type { InspectionContext } from "../rule/context";
import { explained } from "../rule/explained";
import { hitsIn } from "../rule/hits";
import type { Rule } from "../rule/rule";

export const amountFarFromUsual: Rule = {
  id: "amount-far-from-usual",
  catalogue: "I01",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.amount"] },
  words: {
    "zh-CN": {
      title: "金额远离常见范围",
      reason: "与同类交易相比大得或小得离谱，多半多打或少打了几个 0。按对数比较，大单不会仅因为大就被标。",
      example: "10,180,000，常见 200–120,000",
      fix: "核对合同；确是大单可「确认属实」。",
    },
    "en-US": {
      title: "Amount far from usual",
      reason:
        "Compared on logarithms with deals of its kind it is out of proportion; often a few zeros too many.",
      example: "10,180,000, usual 200–120,000",
      fix: "Check the contract; confirm a real big order.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.transactions, "amount");
    if (column === undefined) return [];
    const { large, small } = farFromUsual(book, context);
    const isCalculated = calculatedAmounts(book, context);
    const strange = keptWhere(large, (row) => !isCalculated(row) && !isUsualForCustomer(book, context, row));
    return [
      ...hitsIn(book.transactions, column, strange),
      ...hitsIn(book.transactions, column, small, "info"),
    ];
  },
  explain: (book, context, hit, language) => {
    const amount = dealsOf(book, context).amounts[hit.row] ?? 0;
    const usual = usualByGroup(book, context).get(dealGroups(book, context)[hit.row] ?? -1);
    const [low, high] = usual === undefined ? [0, 0] : usualRange(usual);
    return explained(
      language,
      words(
        `金额 ${money(amount)} 远离常见范围 ${money(Math.round(low))}–${money(Math.round(high))}（${usual?.count ?? 0} 笔）`,
        `${money(amount)} is far from the usual ${money(Math.round(low))}–${money(Math.round(high))} of ${usual?.count ?? 0} deals`,
      ),
    );
  },
};

/** Fewer deals than this have no usual range. */
const fewest = 30;
/** Fewer other orders of a customer vouch for nothing. */
const fewestOfCustomer = 5;

/** What goes on where the others end is the largest deal; a figure too many leaves a gap. By judgement: twice as much. */
const apart = 2;

/** So many lie outside by mistake; more are a second kind of deals (bicycles beside gloves). By judgement: 5, or one in a hundred. */
const fewStrays = 5;
const strayShare = 0.01;

/** Amounts nearer to the end of the usual range than this share of it are told by their logarithm, all others without. */
const nearEnd = 1e-6;

/** Deals beyond the cut of their group, above and below. */
function farFromUsual(book: Book, context: InspectionContext) {
  const { amounts } = dealsOf(book, context);
  const groups = dealGroups(book, context);
  const usuals = usualByGroup(book, context);
  const large: number[] = [];
  const small: number[] = [];
  const { outside, greatest } = outsideUsual(amounts, groups, usuals);
  for (const row of outside) {
    const group = groups[row] ?? -1;
    const usual = usuals.get(group);
    if (usual === undefined || usual.count < fewest) continue;
    const amount = Math.abs(amounts[row] ?? 0);
    const score = distance(amount, usual);
    if (score > cut && amount >= (greatest[group] ?? 0) * apart) large.push(row);
    if (score < -cut) small.push(row);
  }
  return { large: Int32Array.from(strays(large, groups, usuals)), small: Int32Array.from(small) };
}

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

/** A large customer's orders are large: its own history outweighs everybody's. */
function isUsualForCustomer(book: Book, context: InspectionContext, row: number): boolean {
  const usual = usualOfCustomer(book, context, linksOf(book, "transactions")[row] ?? -1, row);
  const amount = Math.abs(dealsOf(book, context).amounts[row] ?? Number.NaN);
  return usual.count >= fewestOfCustomer && distance(amount, usual) <= cut;
}
