/** The figures of a table by column, the leftmost first. */
export type Figures = ReadonlyMap<number, Float64Array>;

/** One column is a fixed multiple of another: 12 months to the year, 0.05 of tax to the price. */
export interface Multiple {
  readonly part: number;
  readonly total: number;
  readonly factor: number;
}

const fewestRows = 30;
/** By judgement: 1.13 and 0.065 are rates, 0.3047 is chance; a fee that is always the same follows from nothing. */
const factorDigits = 3;
const fewestDifferent = 4;
/** Nearer to 1 they are two rates of one sum, a duty of 9.9 % and a tax of 10 %, of which either may be another's. */
const nearOne = 0.02;

/**
 * The plain numbers by which other columns usually make a total, from those of the given rows that hold both; none where it is 1, for
 * what is due is often paid in full. Of a multiple and the same turned round the plainer one is told.
 */
export function multiplesOf(figures: Figures, total: number, rows: readonly number[]): readonly Multiple[] {
  const columns = [...figures.keys()];
  return columns.flatMap((part): readonly Multiple[] => {
    const share = part === total ? null : usualShare(figures.get(part), figures.get(total), rows);
    if (share === null) return [];
    const factor = plain(share);
    const turned = digitsOf(plain(1 / share)) - digitsOf(factor);
    const isTurned = turned < 0 || (turned === 0 && columns.indexOf(part) > columns.indexOf(total));
    return Math.abs(factor - 1) < nearOne || isTurned ? [] : [{ part, total, factor }];
  });
}

type Values = Float64Array | undefined;

/** The middle one of what each row has. */
function usualShare(parts: Values, totals: Values, rows: readonly number[]): number | null {
  if (parts === undefined || totals === undefined) return null;
  const both = rows.filter((row) => (parts[row] ?? 0) > 0 && (totals[row] ?? 0) > 0);
  if (both.length < fewestRows || new Set(both.map((row) => parts[row])).size < fewestDifferent) return null;
  const shares = both.map((row) => (totals[row] ?? 0) / (parts[row] ?? 1)).sort((a, b) => a - b);
  return shares[shares.length >> 1] ?? null;
}

function plain(factor: number): number {
  return Number(factor.toPrecision(factorDigits));
}

/** Figures that count: 2 of 12, 3 of 0.0833. */
function digitsOf(factor: number): number {
  return String(factor)
    .replace(/^[0.]+|\.|e.*$/g, "")
    .replace(/0+$/, "").length;
}
