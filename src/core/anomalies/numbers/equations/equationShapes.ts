import type { Equation } from "./equation";

/** A product or a sum of two, or of three, other columns; what is simpler first. */
export function twoOrThree(columns: readonly number[], total: number): readonly Equation[] {
  const others = columns.filter((column) => column !== total);
  const twos = pairsOf(others);
  const threes = twos.flatMap((two) =>
    others.flatMap((third) => (third > Math.max(...two) ? [[...two, third]] : [])),
  );
  const of = (kind: "product" | "sum", all: readonly (readonly number[])[]) =>
    all.map((parts): Equation => ({ kind, parts, total }));
  return [...of("product", twos), ...of("sum", twos), ...of("sum", threes), ...of("product", threes)];
}

/** Parts that stand side by side, right before their total or right behind it: premium, levy, tax, duty and fee. */
const fewestInRun = 4;

export function runs(columns: readonly number[], total: number): readonly Equation[] {
  return besideTotal(columns, total).flatMap((beside) =>
    beside.flatMap((_, i) => (i + 1 < fewestInRun ? [] : [runOf(beside.slice(0, i + 1), total)])),
  );
}

/** The columns before a total and those behind it, each from the total away. */
export function besideTotal(columns: readonly number[], total: number): readonly (readonly number[])[] {
  const at = columns.indexOf(total);
  return [columns.slice(0, at).reverse(), columns.slice(at + 1)];
}

export function runOf(parts: readonly number[], total: number): Equation {
  return { kind: "sum", parts: [...parts].sort((a, b) => a - b), total };
}

/** Two parts less a third: the total is the last of the four, for two and two are the same whichever is asked for. */
export function lessOne(columns: readonly number[], total: number): readonly Equation[] {
  const before = columns.slice(0, columns.indexOf(total));
  return before.flatMap((less) =>
    pairsOf(before.filter((column) => column !== less)).map(
      (parts): Equation => ({ kind: "sum", parts, less: [less], total }),
    ),
  );
}

/** More that comes and goes between two balances no statement was seen to have. */
const mostInRun = 7;

/** What was owed, and what came and went since, in one run right before what is owed now. */
export function balances(columns: readonly number[], total: number): readonly Equation[] {
  const before = columns.slice(0, columns.indexOf(total));
  return before.flatMap((first, i) => {
    const rest = before.slice(i + 1);
    if (rest.length + 1 < fewestInRun || rest.length + 1 > mostInRun) return [];
    return waysToSplit(rest)
      .filter(([come, gone]) => come.length > 0 && gone.length > 0)
      .map(([come, gone]): Equation => ({ kind: "sum", parts: [first, ...come], less: gone, total }));
  });
}

function waysToSplit(
  columns: readonly number[],
): readonly (readonly [readonly number[], readonly number[]])[] {
  return Array.from({ length: 2 ** columns.length }, (_, bits) => [
    columns.filter((_, i) => ((bits >> i) & 1) === 0),
    columns.filter((_, i) => ((bits >> i) & 1) === 1),
  ]);
}

function pairsOf(columns: readonly number[]): readonly (readonly number[])[] {
  return columns.flatMap((a, i) => columns.slice(i + 1).map((b) => [a, b]));
}
