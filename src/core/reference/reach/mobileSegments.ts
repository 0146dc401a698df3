/**
 * Mobile segments allotted by 工信部 (list of March 2023), first three digits. Portability makes carrier and place
 * unknowable, so a segment says only whether the number can exist.
 */
const ranges: readonly (readonly [number, number])[] = [
  [130, 139],
  [145, 149],
  [150, 153],
  [155, 159],
  [162, 162],
  [165, 167],
  [170, 178],
  [180, 193],
  [195, 199],
];
/** Resale by virtual operators. */
const resale = new Set([162, 165, 167, 170, 171]);

function segmentOf(mobile: string): number {
  return Number(mobile.slice(0, 3));
}

/** False for a segment nobody has been given (154, 160 …): a doubt, no proof, because the list grows. */
export function isAllottedSegment(mobile: string): boolean {
  const segment = segmentOf(mobile);
  return ranges.some(([from, to]) => segment >= from && segment <= to);
}

/** True for numbers of virtual operators and satellites (1349, 174, 1619). */
export function isResaleSegment(mobile: string): boolean {
  return resale.has(segmentOf(mobile)) || /^(?:1349|174|1619)/.test(mobile);
}
