const mixer = 0x9e3779b1;
/** Bytes of counters a row: with four counters to a byte one key in six falls together with another. */
const countersPerRow = 6;

/** How often keys come, up to twice, four to a byte and without telling apart keys that fall together. */
export interface KeyCounters {
  readonly bytes: Uint8Array;
  readonly shift: number;
}

export function keyCounters(rowCount: number): KeyCounters {
  const bits = Math.max(10, Math.ceil(Math.log2(rowCount * countersPerRow)));
  return { bytes: new Uint8Array(1 << bits), shift: 30 - bits };
}

const placeOf = (key: number, shift: number): number => Math.imul(key, mixer) >>> shift;

export function countKey({ bytes, shift }: KeyCounters, key: number): void {
  const place = placeOf(key, shift);
  const counter = bytes[place >>> 2] ?? 0;
  const two = (place & 3) << 1;
  if (((counter >>> two) & 3) < 2) bytes[place >>> 2] = counter + (1 << two);
}

/** Did two rows at least bring the key? */
export function isShared({ bytes, shift }: KeyCounters, key: number): boolean {
  const place = placeOf(key, shift);
  return (((bytes[place >>> 2] ?? 0) >>> ((place & 3) << 1)) & 3) === 2;
}
