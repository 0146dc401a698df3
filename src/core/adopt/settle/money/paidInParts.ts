import type { CellValue } from "../../../sheets/cell";

type Cells = readonly CellValue[];

/**
 * Rows, or deals paid in several rows, from which a sum and its parts can be told, the share of them that must agree, and by how
 * much they may be rounded.
 */
export const fewest = 8;
export const agreeing = 0.9;
export const rounding = 0.011;
/** By judgement: of a list of receipts the first two hundred are seen, and of the later deals there only the deposit. */
const paidOff = 0.3;

interface Deal {
  readonly rows: number;
  readonly paid: number;
  readonly sum: CellValue;
  /** Whether all its rows repeat one sum. */
  readonly same: boolean;
  /** Its first part, and whether another is not as large. */
  readonly first: number;
  readonly unequal: boolean;
}

/** Whether the parts of nearly every deal that stands in several rows come to the sum that these repeat. */
export function comeTo(numbers: Cells, parts: Cells, sums: Cells): boolean {
  const several = dealsInParts(numbers, parts, sums);
  return several.length >= fewest && several.filter(isPaid).length >= several.length * agreeing;
}

/**
 * The same of deals that have no number of their own: what a customer pays towards one price. Two deals at one price are
 * taken together, and the last ones are still open; more than the price nobody pays, and one deal in three is paid to the
 * cent. Not in equal parts alone: those are the price of one of two pieces, bought twice.
 */
export function arePaidOff(numbers: Cells, parts: Cells, sums: Cells): boolean {
  const several = dealsInParts(numbers, parts, sums);
  const over = several.filter(({ paid, sum }) => paid > Number(sum) + rounding);
  const right = several.filter((deal) => isPaid(deal) && deal.unequal);
  return (
    right.length >= Math.max(fewest, several.length * paidOff) &&
    over.length <= several.length * (1 - agreeing)
  );
}

/** A customer's number with the sum beside it, "" where either is missing. */
export function withSums(customers: Cells, sums: Cells): Cells {
  return customers.map((customer, i) => {
    const sum = sums[i] ?? "";
    return customer === "" || sum === "" ? "" : `${customer} ${sum}`;
  });
}

function isPaid({ paid, sum, same }: Deal): boolean {
  return same && typeof sum === "number" && Math.abs(paid - sum) < rounding;
}

function dealsInParts(numbers: Cells, parts: Cells, sums: Cells): readonly Deal[] {
  const deals = new Map<CellValue, Deal>();
  for (const [i, number] of numbers.entries()) {
    const [part, sum] = [parts[i], sums[i] ?? ""];
    // What is given with a contract has no sum, and its number.
    if (number === "" || sum === 0 || typeof part !== "number") continue;
    const held = deals.get(number) ?? { rows: 0, paid: 0, sum, same: true, first: part, unequal: false };
    deals.set(number, {
      ...held,
      rows: held.rows + 1,
      paid: held.paid + part,
      same: held.same && held.sum === sum,
      unequal: held.unequal || part !== held.first,
    });
  }
  return [...deals.values()].filter(({ rows }) => rows > 1);
}
