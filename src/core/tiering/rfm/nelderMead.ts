interface Corner {
  readonly at: readonly number[];
  readonly value: number;
}

/** Where it stops: the corners' values this close, or so many steps. */
const close = 1e-7;
const mostSteps = 600;
/** Size of the first simplex. */
const span = 0.5;

/** The lowest point of a smooth function of a few numbers by Nelder and Mead's simplex: no derivative is needed. */
export function nelderMead(
  cost: (at: readonly number[]) => number,
  start: readonly number[],
): readonly number[] {
  const corner = (at: readonly number[]): Corner => ({ at, value: cost(at) });
  let simplex = [
    start,
    ...start.map((_, i) => start.map((value, k) => (k === i ? value + span : value))),
  ].map(corner);
  for (let step = 0; step < mostSteps; step++) {
    simplex.sort((a, b) => a.value - b.value);
    const [best, worst] = [simplex[0], simplex[simplex.length - 1]];
    if (!best || !worst || worst.value - best.value < close) break;
    simplex = stepped(simplex, best, worst, corner);
  }
  return simplex.reduce((best, each) => (each.value < best.value ? each : best)).at;
}

/** The worst corner mirrored at the others' middle, further out or drawn in; else all are drawn towards the best. */
function stepped(
  simplex: readonly Corner[],
  best: Corner,
  worst: Corner,
  corner: (at: readonly number[]) => Corner,
): Corner[] {
  const others = simplex.slice(0, -1);
  const middle = best.at.map((_, k) => others.reduce((sum, { at }) => sum + (at[k] ?? 0), 0) / others.length);
  const along = (by: number) => corner(middle.map((value, k) => value + by * (value - (worst.at[k] ?? 0))));
  const mirrored = along(1);
  const second = others[others.length - 1]?.value ?? best.value;
  if (mirrored.value < best.value) {
    const further = along(2);
    return [...others, further.value < mirrored.value ? further : mirrored];
  }
  if (mirrored.value < second) return [...others, mirrored];
  const drawn = along(mirrored.value < worst.value ? 0.5 : -0.5);
  if (drawn.value < Math.min(mirrored.value, worst.value)) return [...others, drawn];
  return [
    best,
    ...simplex.slice(1).map(({ at }) => corner(at.map((value, k) => ((best.at[k] ?? 0) + value) / 2))),
  ];
}
