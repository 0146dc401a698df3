import type { CellValue } from "../../sheets/cell";

/**
 * 53-bit hash of a sheet's filled cells with their places, as 14 hex digits: tells whether a sheet is still as it
 * was installed. Empty cells do not count, so that a grown and emptied table is the same. (cyrb53, public domain.)
 */
export function contentHash(cells: readonly (readonly CellValue[])[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  cells.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === "") return;
      const text = `${r},${c}:${typeof value}${value};`;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        a = Math.imul(a ^ code, 2654435761);
        b = Math.imul(b ^ code, 1597334677);
      }
    });
  });
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const hash = 4294967296 * (2097151 & b) + (a >>> 0);
  return hash.toString(16).padStart(14, "0");
}
