import type { CellValue } from "../../../sheets/cell";
import type { Role } from "../../../sheets/fields";
import { currencyMark } from "../../../values/numbers/currencyMarks";
import { settledByContent } from "../../columns/contentOption";
import { most } from "../../columns/contentSupport";
import type { Option, SeenColumn } from "../../columns/seenColumn";
import { foldHeading } from "../../headings/foldHeading";
import { isInCurrency } from "../../headings/sumOf";

/** What a sum is called by its last character, and what is no sum of a deal. */
const sum = new RegExp(
  `(?:费|额|款项?|价|金|元|円|实收|应收|到手|合计|总计|小计|\\b(?:totals?|amounts?|amt|fees?|charges?|value|price|net|gross|revenue|paid|due|payable|billed|invoiced|charged|takings))$|^${currencyMark}$`,
);
const noSum =
  /单价|[株吨个件台张只斤米亩套份箱盒包袋]价|[原标定]价|挂牌价|刊例价|零售价|市场价|指导价|均价|成本|进价|税|折|率|比例|数量|件数|重量|体积|吨|方|余额|欠|定金|订金|首付|押金|预付|优惠|保价|代收|年收入|营业额|\blist price\b|\b(?:units?|each|rates?|tax(?:es)?|vat|discounts?|qty|quantity|weights?|balance|deposits?|costs?|limits?|annual revenue)\b/;
/** Said of a sum, that it bears a tax: 含税总额, 未税, total incl. VAT; by itself it names one. */
const taxed = /(?:价税|不?含税|[未免完]税|税[前后]|\b(?:inc|excl?|after|before)[a-z]* (?:tax|vat|gst)\b)/;
const confidence = 0.58;

/**
 * A list of deals without a sum of ours counts the figure that others make up, else the first sum there is: 运费 of a
 * haulier, 诊费 of a clinic.
 */
export function settleMoney(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  if (
    role !== "transactions" ||
    options.some((option) => option?.field === "amount" || option?.field === "invoiceAmount")
  )
    return options;
  const sums = columns.flatMap((column, i) => (options[i] === null && isSum(column) ? [i] : []));
  // What comes last is made of what came before: quantity × price, then with the tax.
  const at = sums.findLast((i) => isMadeUp(columns, i)) ?? sums[0];
  return settledByContent(columns, options, at, { field: "amount", confidence, kind: "money" });
}

function isSum({ heading, known, profile }: SeenColumn): boolean {
  const words = foldHeading(heading).bareWords.replace(taxed, "金额");
  return (
    known === undefined &&
    (sum.test(words) || isInCurrency(heading)) &&
    !noSum.test(words) &&
    profile.share("money") >= most &&
    !profile.ordinal
  );
}

/** Rows from which a calculation can be told, the share that must agree, and by how much they may be rounded. */
const fewestRows = 8;
const agreeing = 0.8;
const rounding = 0.006;

/** 张数 × 价 = 款项, Premium + Fees = Total Billed: of several figures the one that two others make up is the sum. */
function isMadeUp(columns: readonly SeenColumn[], at: number): boolean {
  const figures = columns.flatMap(({ profile }, i) =>
    i !== at && profile.share("number") >= most ? [profile.cells] : [],
  );
  const own = columns[at]?.profile.cells ?? [];
  return figures.some((a, i) =>
    figures.slice(i + 1).some((b) => agrees(a, b, own, product) || agrees(a, b, own, total)),
  );
}

type Calculation = (a: number, b: number) => number | undefined;

/** One times anything says nothing, nor does nothing added to it. */
const product: Calculation = (a, b) => (a === 1 || b === 1 ? undefined : a * b);
const total: Calculation = (a, b) => (a === 0 || b === 0 ? undefined : a + b);

function agrees(
  a: readonly CellValue[],
  b: readonly CellValue[],
  made: readonly CellValue[],
  calculate: Calculation,
): boolean {
  let rows = 0;
  let right = 0;
  for (const [i, value] of made.entries()) {
    const [first, second] = [a[i], b[i]];
    if (typeof value !== "number" || typeof first !== "number" || typeof second !== "number") continue;
    const expected = calculate(first, second);
    if (expected === undefined) continue;
    rows++;
    if (Math.abs(expected - value) <= rounding * Math.abs(value)) right++;
  }
  return rows >= fewestRows && right >= rows * agreeing;
}
