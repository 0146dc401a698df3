import { columnOfLetters } from "../model/address";
import { unescapeXml, xmlAttributes } from "./xml";

/** One `<c>` as it stands in the file; `formula` holds the attributes and text of `<f>`. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly value: string | null;
  readonly inline: string | null;
  readonly formula: { readonly attributes: Readonly<Record<string, string>>; readonly text: string } | null;
}

export interface RawRow {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
}

const TAG = /<(\/?)(row|c)\b([^>]*)>/g;

/**
 * Walks `<sheetData>` once, front to back: rows and cells as they come, nothing kept. Rows and cells without an
 * address continue after the one before, as Excel reads them.
 */
export function walkSheetCells(
  xml: string,
  onRow: (row: RawRow) => void,
  onCell: (cell: RawCell) => void,
): void {
  let row = -1;
  let column = -1;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(xml); tag !== null; tag = TAG.exec(xml)) {
    const [, closing, name, rest = ""] = tag;
    if (closing === "/") continue;
    if (name === "row") {
      const attributes = xmlAttributes(rest);
      row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
      column = -1;
      onRow({ row, attributes });
      continue;
    }
    const empty = rest.endsWith("/");
    const end = empty ? TAG.lastIndex : xml.indexOf("</c>", TAG.lastIndex);
    const place = placeOf(rest, row, column);
    column = place.column;
    const stop = end < 0 ? xml.length : end;
    onCell(rawCell(place, rest, empty ? "" : xml.slice(TAG.lastIndex, stop)));
    if (!empty) TAG.lastIndex = stop;
  }
}

const ADDRESS = /\br="([A-Za-z]+)(\d+)"/;
const TYPE = /\bt="([^"]*)"/;
const STYLE = /\bs="(\d+)"/;

function placeOf(
  rest: string,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  const address = ADDRESS.exec(rest);
  if (address === null) return { row, column: column + 1 };
  return { row: Number(address[2]) - 1, column: columnOfLetters(address[1] ?? "") };
}

const FORMULA = /<f\b([^>]*?)(?:\/>|>([^<]*)<\/f>)/;

function rawCell(
  place: { readonly row: number; readonly column: number },
  rest: string,
  body: string,
): RawCell {
  const type = rest.includes(' t="') ? (TYPE.exec(rest)?.[1] ?? "") : "";
  const style = rest.includes(' s="') ? Number(STYLE.exec(rest)?.[1] ?? 0) : 0;
  const formula = body.includes("<f") ? FORMULA.exec(body) : null;
  return {
    ...place,
    type,
    style,
    value: between(body, "<v", "</v>"),
    inline: type === "inlineStr" ? richText(body) : null,
    formula:
      formula === null
        ? null
        : { attributes: xmlAttributes(formula[1] ?? ""), text: unescapeXml(formula[2] ?? "") },
  };
}

function between(body: string, open: string, close: string): string | null {
  const start = body.indexOf(open);
  if (start < 0) return null;
  const content = body.indexOf(">", start) + 1;
  const end = body.indexOf(close, content);
  return end < 0 ? null : unescapeXml(body.slice(content, end));
}

/** The plain text of a rich text: its runs put together, without the reading aids (`rPh`) of East Asian text. */
export function richText(xml: string): string {
  const bare = xml.includes("<rPh") ? xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "") : xml;
  let text = "";
  for (const [, run = ""] of bare.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)) text += run;
  return decodeEscapes(unescapeXml(text));
}

/** `_x000D_` stands for a sign XML cannot hold (ECMA-376 22.9.2.19); `_x005F_` for the underscore itself. */
function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The table of shared strings in order. */
export function sharedStrings(xml: string | null): readonly string[] {
  if (xml === null) return [];
  const strings: string[] = [];
  for (const match of xml.matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g))
    strings.push(richText(match[1] ?? ""));
  return strings;
}

/** Drops the namespace prefix some writers put before every element ("x:row"). */
export function withoutPrefix(xml: string): string {
  const prefix = /<([A-Za-z]\w*):(?:worksheet|sst)\b/.exec(xml)?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}
