import { quantile } from "./quantile";

/**
 * Lower bounds of levels 2–5 for frozen thresholds: quintiles rounded to 1, 2 or 5 times a power of ten, or to two
 * digits where that would make two different ones the same, so that every level can be reached.
 */
export function suggestThresholds(values: Float64Array): readonly number[] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const quintiles = [0.2, 0.4, 0.6, 0.8].map((share) => quantile(sorted, share));
  const nice = quintiles.map(roundNice);
  const isBlurred = nice.some(
    (bound, i) => i > 0 && bound === nice[i - 1] && quintiles[i] !== quintiles[i - 1],
  );
  return isBlurred ? quintiles.map((value) => Number(value.toPrecision(2))) : nice;
}

function roundNice(value: number): number {
  if (value < 0) return -roundNice(-value);
  if (!(value > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 2, 5, 10].map((step) => step * power);
  return steps.reduce((best, step) => (Math.abs(step - value) < Math.abs(best - value) ? step : best));
}
