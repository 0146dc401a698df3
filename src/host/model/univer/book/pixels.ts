const POINTS_PER_PIXEL = 0.75;

export function pixels(points: number): number {
  return points / POINTS_PER_PIXEL;
}

export function points(pixelCount: number): number {
  return pixelCount * POINTS_PER_PIXEL;
}

/** Excel's standard in its Chinese look: rows of 15 points, columns of 54. */
export const DEFAULT_ROW_PIXELS = 20;
export const DEFAULT_COLUMN_PIXELS = 72;
