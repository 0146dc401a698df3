import type { Equation } from "./equation";

/**
 * What makes a total, and the sum it is parted in besides: what is paid of it and what is open. Of a product also what
 * makes it where a part of it is blank: pieces instead of an area.
 */
export function ofTotal(
  shapes: readonly Equation[],
  holds: (equation: Equation) => boolean,
): readonly Equation[] {
  const plainest = shapes.find(holds);
  if (plainest === undefined) return [];
  const first = plainest.kind === "sum" ? (madeOf(plainest, shapes).find(holds) ?? plainest) : plainest;
  const isOther = ({ parts }: Equation) => !parts.some((part) => first.parts.includes(part));
  const parted = shapes.filter((one) => one.kind === "sum" && isOther(one));
  return [first, ...[insteadOf(first, shapes), parted].flatMap((all) => all.find(holds) ?? [])];
}

/** Paid and open are the plainer equation; three figures may make the sum all the same, quantity, price and discount. */
function madeOf({ parts }: Equation, shapes: readonly Equation[]): readonly Equation[] {
  return shapes.filter((one) => one.kind === "product" && !one.parts.some((part) => parts.includes(part)));
}

function insteadOf(first: Equation, shapes: readonly Equation[]): readonly Equation[] {
  if (first.kind !== "product") return [];
  const products = shapes.filter(({ kind }) => kind === "product");
  return first.parts.flatMap((without) =>
    products.flatMap((one) => (one.parts.includes(without) ? [] : [{ ...one, without }])),
  );
}
