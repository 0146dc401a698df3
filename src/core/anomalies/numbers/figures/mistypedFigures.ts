import { memoised } from "../../../tables/kept/memoised";
import { timesOfEach } from "../../../values/groups/timesOfEach";
import { areNeighboursSwapped } from "../../../values/text/areLettersSwapped";

/** By judgement: a rate or a limit that so many rows have is one of those the team uses, and those of nearly all rows are a list. */
const commonShare = 0.05;
const listShare = 0.97;

interface CommonFigures {
  readonly figures: readonly number[];
  readonly areAll: boolean;
}

/** The figures that many of a sample are: 0.13 and 0.06 of rates, which are all there are, or 10, 20 and 50 of limits. */
export const commonFigures = memoised((sample: Float64Array): CommonFigures => {
  const common = [...timesOfEach(sample)].filter(([, times]) => times >= sample.length * commonShare);
  const told = common.reduce((sum, [, times]) => sum + times, 0);
  return {
    figures: common.flatMap(([figure]) => (figure > 0 ? [figure] : [])),
    areAll: told >= sample.length * listShare,
  };
});

/** Reckoning with fractions loses less. */
const rounding = 1e-9;

/**
 * Whether a figure is a common one mistyped, however often: a hundred or a thousand times as much, and of a list also ten
 * times, or with two digits swapped: 0.75 and 0.31 among 0.075 and 0.13. Whole ones ten times as large are as good: loans run
 * for 12 months and for 120.
 */
export function isMistyped(figure: number, { figures, areAll }: CommonFigures): boolean {
  const timesOf = (usual: number) =>
    areAll && !(Number.isInteger(figure) && Number.isInteger(usual)) ? [10, 100, 1000] : [100, 1000];
  const isSame = (one: number, other: number) => Math.abs(one / other - 1) < rounding;
  return figures.some(
    (usual) =>
      timesOf(usual).some((many) => isSame(figure, usual * many) || isSame(figure * many, usual)) ||
      (areAll && areNeighboursSwapped(String(figure), String(usual))),
  );
}
