import { words } from "../../sheets/column";
import { type Book, columnOf } from "../../tables/table";
import { calculatedAmounts } from "../calculatedAmounts";
import type { InspectionContext } from "../context";
import { dealsOf } from "../deals";
import { explained, hitsIn, keptWhere } from "../hits";
import { linksOf } from "../links";
import { money } from "../money";
import type { Rule } from "../rule";
import { cut, dealGroups, distance, usualByGroup, usualOfCustomer, usualRange } from "../usualAmounts";

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
    const calculated = calculatedAmounts(book, context);
    const strange = keptWhere(
      large,
      (row) => calculated[row] === 0 && !isUsualForCustomer(book, context, row),
    );
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

/** Amounts nearer to the end of the usual range than this share of it are told by their logarithm, all others without. */
const nearEnd = 1e-6;

/** Deals beyond the cut of their group, above and below. */
function farFromUsual(book: Book, context: InspectionContext) {
  const { amounts } = dealsOf(book, context);
  const groups = dealGroups(book, context);
  const large: number[] = [];
  const small: number[] = [];
  for (const [group, usual] of usualByGroup(book, context)) {
    if (usual.count < fewest) continue;
    const [low, high] = usualRange(usual);
    const [least, most] = [low * (1 + nearEnd), high * (1 - nearEnd)];
    const far: number[] = [];
    let greatest = 0;
    for (let row = 0; row < groups.length; row++) {
      const amount = Math.abs(amounts[row] ?? 0);
      if (groups[row] !== group) continue;
      if (amount > least && amount < most) {
        if (amount > greatest) greatest = amount;
        continue;
      }
      const score = distance(amount, usual);
      if (score > cut) far.push(row);
      else if (score < -cut) small.push(row);
    }
    large.push(...far.filter((row) => Math.abs(amounts[row] ?? 0) >= greatest * apart));
  }
  return { large: Int32Array.from(large).sort(), small: Int32Array.from(small).sort() };
}

/** A large customer's orders are large: its own history outweighs everybody's. */
function isUsualForCustomer(book: Book, context: InspectionContext, row: number): boolean {
  const usual = usualOfCustomer(book, context, linksOf(book, "transactions")[row] ?? -1, row);
  const amount = Math.abs(dealsOf(book, context).amounts[row] ?? Number.NaN);
  return usual.count >= fewestOfCustomer && distance(amount, usual) <= cut;
}
