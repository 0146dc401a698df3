import { legacyEncodingOf } from "./legacyEncoding";

/** The text of a .csv: by its byte-order mark, else UTF-8 where the bytes are valid UTF-8, else what Excel saves as "CSV" in a country. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(legacyEncodingOf(bytes)).decode(bytes);
  }
}

const SEPARATORS = [",", "\t", ";"];
/** Lines looked at to tell the separator. */
const SAMPLE_LINES = 20;

/** The separator that splits the first lines most often and most evenly; a first line "sep=;" says it outright. */
export function separatorOf(text: string): string {
  const stated = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (stated !== undefined) return stated;
  const scored = SEPARATORS.map((separator) => ({ separator, score: score(text, separator) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

function score(text: string, separator: string): number {
  const counts = splitCsv(text.slice(0, 20_000), separator)
    .slice(0, SAMPLE_LINES)
    .map((fields) => fields.length - 1);
  const most = Math.max(0, ...counts);
  return counts.filter((count) => count === most).length * most;
}

/** Lines of fields (RFC 4180): quotes keep separators, line breaks and doubled quotes inside a field. */
export function splitCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position < text.length) {
    const { field, end } = readField(text, position, separator);
    row.push(field);
    if (text[end] === separator) {
      position = end + 1;
      // A separator at the very end still opens a last, empty field.
      if (position === text.length) row.push("");
      continue;
    }
    rows.push(row);
    row = [];
    position = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function readField(
  text: string,
  start: number,
  separator: string,
): { readonly field: string; readonly end: number } {
  if (text[start] !== '"') {
    const end = fieldEnd(text, start, separator);
    return { field: text.slice(start, end), end };
  }
  let field = "";
  let position = start + 1;
  for (;;) {
    const quote = text.indexOf('"', position);
    // A quote that never closes: the rest of the file is the field.
    if (quote < 0) return { field: field + text.slice(position), end: text.length };
    field += text.slice(position, quote);
    if (text[quote + 1] !== '"') {
      const end = fieldEnd(text, quote + 1, separator);
      return { field: field + text.slice(quote + 1, end), end };
    }
    field += '"';
    position = quote + 2;
  }
}

function fieldEnd(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}
