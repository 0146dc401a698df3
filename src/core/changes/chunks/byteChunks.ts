import type { CellValue } from "../../sheets/cell";

/** Most bytes of JSON one request should carry: under a third of what Excel on the web takes (5 MB). */
export const requestBytes = 1_500_000;

/** How many bytes a row takes as JSON in UTF-8. Not exact for escapes beyond quotes, never too small. */
export function rowBytes(row: readonly (CellValue | null)[]): number {
  let bytes = 2 + row.length;
  for (const value of row) bytes += cellBytes(value);
  return bytes;
}

/** Ranges [from, to) of consecutive rows, each within `limit` bytes; a row that is larger stands alone. */
export function byteChunks(
  rows: readonly (readonly (CellValue | null)[])[],
  limit = requestBytes,
): readonly (readonly [from: number, to: number])[] {
  const chunks: (readonly [number, number])[] = [];
  let from = 0;
  let bytes = 0;
  rows.forEach((row, position) => {
    const size = rowBytes(row);
    if (position > from && bytes + size > limit) {
      chunks.push([from, position]);
      from = position;
      bytes = 0;
    }
    bytes += size;
  });
  if (rows.length > from) chunks.push([from, rows.length]);
  return chunks;
}

function cellBytes(value: CellValue | null): number {
  if (value === null) return 4;
  if (typeof value !== "string") return String(value).length;
  let bytes = 2;
  for (let i = 0; i < value.length; i++) bytes += characterBytes(value.charCodeAt(i));
  return bytes;
}

/** Control characters and lone surrogates travel as \uXXXX; a paired surrogate is two of the four bytes. */
function characterBytes(code: number): number {
  if (code < 0x20 || (code >= 0xd800 && code <= 0xdfff)) return 6;
  if (code === 0x22 || code === 0x5c) return 2;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
}
