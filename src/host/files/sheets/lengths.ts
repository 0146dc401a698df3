/** Pixels of the widest digit in Excel's standard 11-point fonts; column widths in files count these. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** Points of a file's column width (ECMA-376 18.3.1.13). */
export function pointsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
}

export function widthOfPoints(points: number): number {
  return Math.trunc((points / POINTS_PER_PIXEL / DIGIT) * 256) / 256;
}

/** Excel's standard width. Columns that are only hidden or formatted have to name a width too: this one, not custom. */
export const STANDARD_WIDTH = 9.140625;
