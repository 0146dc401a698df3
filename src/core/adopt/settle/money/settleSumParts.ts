import type { CellValue } from "../../../sheets/cell";
import type { Field, Role } from "../../../sheets/fields";
import { most } from "../../columns/contentSupport";
import type { Option, SeenColumn } from "../../columns/seenColumn";
import { foldHeading } from "../../headings/foldHeading";
import { agreeing, arePaidOff, comeTo, fewest, rounding, withSums } from "./paidInParts";

/** 金额 + 版费 = 合计: what the whole is called. Of 未税 + 税额 = 含税 either is a sum of the deal, as the team counts it. */
const whole = /合计|总[计价额]|总金额|\b(?:totals?|grand total)\b/;
const tax = /税|\b(?:tax(?:es)?|vat|gst|hst|pst|levy)\b/;
/** What is not known of a payment before it comes: 本期实收 beside 本期应收. */
const received = /已[收付]|实[收付]|到账|\b(?:paid|received)\b/;

/**
 * What of a deal is counted where its sum stands in parts: the whole and not its larger part (金额 + 版费 = 合计), and of a
 * contract that is paid in parts, a row each, the part and not the contract's sum, which every row repeats.
 */
export function settleSumParts(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  const at = options.findIndex((option) => option?.field === "amount");
  const amount = columns[at];
  const own = options[at] ?? null;
  if (role !== "transactions" || amount === undefined || amount.known !== undefined || own === null)
    return options;
  const figures = columns.flatMap((column, i) => (isFigure(column, options[i] ?? null) ? [i] : []));
  const seen: Figures = { columns, options, figures };
  const better = instalment(seen, at) ?? wholeOf(seen, at);
  if (better === undefined) return options;
  return options.map((option, i) => (i === better ? own : i === at ? null : option));
}

function isFigure({ known, profile }: SeenColumn, option: Option | null): boolean {
  return known === undefined && option === null && profile.share("number") >= most;
}

interface Figures {
  readonly columns: readonly SeenColumn[];
  readonly options: readonly (Option | null)[];
  /** Positions of columns of figures that mean nothing yet. */
  readonly figures: readonly number[];
}

/** The column that the sum and others (送货费, 保价费) make up in nearly every row. */
function wholeOf({ columns, figures }: Figures, at: number): number | undefined {
  const part = cellsOf(columns[at]);
  const added = figures.filter((i) => !tax.test(headingOf(columns[i])));
  return figures.find((i) => {
    if (!whole.test(headingOf(columns[i]))) return false;
    const others = added.flatMap((more) => (more === i ? [] : [cellsOf(columns[more])]));
    return someOf(others, mostAdded).some((some) => areAdded(part, some, cellsOf(columns[i])));
  });
}

/** By judgement: who charges for more than four things names the whole of them 金额. */
const mostAdded = 3;

/** Every choice of one to so many of these, the smallest first. */
function someOf<T>(all: readonly T[], many: number): readonly (readonly T[])[] {
  const chosen = all.map((_, i): readonly number[] => [i]);
  for (let at = 0; at < chosen.length; at++) {
    const places = chosen[at] ?? [];
    if (places.length === many) break;
    for (let next = (places.at(-1) ?? 0) + 1; next < all.length; next++) chosen.push([...places, next]);
  }
  return chosen.map((places) => all.filter((_, i) => places.includes(i)));
}

function areAdded(
  part: readonly CellValue[],
  more: readonly (readonly CellValue[])[],
  sum: readonly CellValue[],
): boolean {
  let [rows, right] = [0, 0];
  for (const [i, value] of sum.entries()) {
    const first = part[i];
    if (typeof value !== "number" || typeof first !== "number") continue;
    const second = more.reduce((all, cells) => all + Number(cells[i] || 0), 0);
    if (second === 0 || Number.isNaN(second)) continue;
    rows++;
    if (Math.abs(first + second - value) < rounding) right++;
  }
  return rows >= fewest && right >= rows * agreeing;
}

const ofContract: readonly (Field | null)[] = ["contractNo", "orderId"];
const ofCustomer: readonly (Field | null)[] = ["customerId", "companyName", "personName"];

/** The column whose figures of one contract, or order, or of one sum of a customer come to the sum that its rows repeat. */
function instalment({ columns, options, figures }: Figures, at: number): number | undefined {
  const sums = cellsOf(columns[at]);
  const parts = figures.filter((i) => !received.test(headingOf(columns[i])));
  const cellsAs = (fields: readonly (Field | null)[]) =>
    columns.filter((_, i) => fields.includes(options[i]?.field ?? null)).map(cellsOf);
  const contracts = cellsAs(ofContract);
  const customers = cellsAs(ofCustomer).map((cells) => withSums(cells, sums));
  return parts.find((i) => {
    const paid = cellsOf(columns[i]);
    return (
      contracts.some((numbers) => comeTo(numbers, paid, sums)) ||
      customers.some((numbers) => arePaidOff(numbers, paid, sums))
    );
  });
}

function headingOf(column: SeenColumn | undefined): string {
  return foldHeading(column?.heading ?? "").words;
}

function cellsOf(column: SeenColumn | undefined): readonly CellValue[] {
  return column?.profile.cells ?? [];
}
