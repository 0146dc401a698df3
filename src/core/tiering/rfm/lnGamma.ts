/** Lanczos, g = 7 (Godfrey's coefficients): to 15 digits for arguments above 0. */
const coefficients = [
  0.999_999_999_999_809_9, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_1,
  -176.615_029_162_140_6, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_572e-6,
  1.505_632_735_149_311_6e-7,
];
const g = 7;

/** Logarithm of the gamma function of a number above 0. */
export function lnGamma(value: number): number {
  // Below a half the series loses digits: step up by one first.
  if (value < 0.5) return lnGamma(value + 1) - Math.log(value);
  const x = value - 1;
  const [first = 0, ...others] = coefficients;
  const series = others.reduce((sum, each, i) => sum + each / (x + i + 1), first);
  const t = x + g + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(series);
}
