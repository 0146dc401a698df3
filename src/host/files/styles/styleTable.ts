import type { CellStyle } from "../../model/parts/cells";
import { element } from "../package/xml";
import { builtinFormatId } from "./builtinFormats";
import { argb } from "./colors";

/** Collects the formats a workbook uses and writes them as `styles.xml`; equal ones are written once. */
export interface StyleTable {
  /** Number of the cell format for a style and a number format. */
  readonly cellFormat: (style: CellStyle | undefined, numberFormat: string | undefined) => number;
  /** Number of the differential format a conditional format paints. */
  readonly differential: (style: CellStyle) => number;
  readonly xml: () => string;
}

/** A list of distinct XML fragments in the order they came. */
function distinct(first: readonly string[]): {
  readonly list: string[];
  readonly place: (xml: string) => number;
} {
  const list = [...first];
  const places = new Map(list.map((xml, place) => [xml, place]));
  const place = (xml: string) => {
    const known = places.get(xml);
    if (known !== undefined) return known;
    places.set(xml, list.length);
    return list.push(xml) - 1;
  };
  return { list, place };
}

/** Own number formats start here (ECMA-376 18.8.31). */
const FIRST_OWN_FORMAT = 164;
const NO_FILLS = ["none", "gray125"].map((kind) => `<fill><patternFill patternType="${kind}"/></fill>`);
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";

export function createStyleTable(base: { readonly name: string; readonly size: number }): StyleTable {
  const fonts = distinct([fontXml({ fontName: base.name, fontSize: base.size }, "name")]);
  const fills = distinct(NO_FILLS);
  const borders = distinct([NO_BORDER]);
  const numbers = distinct([]);
  const formats = distinct(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const differentials = distinct([]);
  const known = new Map<CellStyle | undefined, Map<string | undefined, number>>();
  const numberId = (format: string) => builtinFormatId(format) ?? FIRST_OWN_FORMAT + numbers.place(format);
  const xf = (style: CellStyle, numberFormat: string) =>
    formatXml(style, {
      numFmtId: numberId(numberFormat),
      fontId: fonts.place(fontXml({ fontName: base.name, fontSize: base.size, ...style }, "name")),
      fillId: style.fill ? fills.place(fillXml(style.fill, "fgColor")) : 0,
      borderId: style.border ? borders.place(borderXml(style.border)) : 0,
    });
  const cellFormat = (style: CellStyle | undefined, numberFormat: string | undefined) => {
    const byNumber = known.get(style) ?? new Map<string | undefined, number>();
    if (byNumber.size === 0) known.set(style, byNumber);
    const place = byNumber.get(numberFormat) ?? formats.place(xf(style ?? {}, numberFormat ?? "General"));
    byNumber.set(numberFormat, place);
    return place;
  };
  const xml = () =>
    stylesXml({
      numbers: numbers.list,
      fonts: fonts.list,
      fills: fills.list,
      borders: borders.list,
      formats: formats.list,
      differentials: differentials.list,
    });
  return { cellFormat, differential: (style) => differentials.place(differentialXml(style)), xml };
}

function fontXml(style: CellStyle, nameTag: string): string {
  const color = style.fontColor;
  const content = [
    style.bold ? "<b/>" : "",
    style.italic ? "<i/>" : "",
    style.strikethrough ? "<strike/>" : "",
    style.underline ? "<u/>" : "",
    style.fontSize === undefined ? "" : element("sz", { val: style.fontSize }),
    color ? element("color", { rgb: argb(color) }) : "",
    style.fontName === undefined ? "" : element(nameTag, { val: style.fontName }),
  ].join("");
  return content === "" ? "" : `<font>${content}</font>`;
}

function fillXml(color: string, side: "fgColor" | "bgColor"): string {
  return element(
    "fill",
    {},
    element("patternFill", { patternType: "solid" }, element(side, { rgb: argb(color) })),
  );
}

type Border = NonNullable<CellStyle["border"]>;

function borderXml(border: Border): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const line = border[side];
    return line
      ? element(side, { style: line.style }, element("color", { rgb: argb(line.color) }))
      : element(side, {});
  });
  return element("border", {}, `${sides.join("")}<diagonal/>`);
}

function formatXml(style: CellStyle, ids: Readonly<Record<string, number>>): string {
  const alignment = {
    horizontal: style.horizontal === "General" ? undefined : style.horizontal?.toLowerCase(),
    vertical: style.vertical === "Bottom" ? undefined : style.vertical?.toLowerCase(),
    wrapText: style.wrap ? 1 : undefined,
    indent: style.indent ? style.indent : undefined,
  };
  const aligned = Object.values(alignment).some((value) => value !== undefined);
  const unlocked = style.locked === false;
  const content = [
    aligned ? element("alignment", alignment) : "",
    unlocked ? element("protection", { locked: 0 }) : "",
  ].join("");
  const applied = {
    applyNumberFormat: ids.numFmtId === 0 ? undefined : 1,
    applyFont: ids.fontId === 0 ? undefined : 1,
    applyFill: ids.fillId === 0 ? undefined : 1,
    applyBorder: ids.borderId === 0 ? undefined : 1,
    applyAlignment: aligned ? 1 : undefined,
    applyProtection: unlocked ? 1 : undefined,
  };
  return element("xf", { ...ids, xfId: 0, ...applied }, content);
}

function differentialXml(style: CellStyle): string {
  const fill = style.fill ? fillXml(style.fill, "bgColor") : "";
  return element("dxf", {}, fontXml(style, "name") + fill + (style.border ? borderXml(style.border) : ""));
}

interface StyleParts {
  readonly numbers: readonly string[];
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly formats: readonly string[];
  readonly differentials: readonly string[];
}

function counted(name: string, list: readonly string[]): string {
  return list.length === 0 ? "" : element(name, { count: list.length }, list.join(""));
}

function stylesXml(parts: StyleParts): string {
  const numbers = parts.numbers.map((formatCode, place) =>
    element("numFmt", { numFmtId: FIRST_OWN_FORMAT + place, formatCode }),
  );
  return element(
    "styleSheet",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    [
      counted("numFmts", numbers),
      counted("fonts", parts.fonts),
      counted("fills", parts.fills),
      counted("borders", parts.borders),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      counted("cellXfs", parts.formats),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      counted("dxfs", parts.differentials),
    ].join(""),
  );
}
