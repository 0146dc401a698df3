import type { CellStyle } from "../../model/parts/cells";
import { child, childrenOf, flag, type XmlNode } from "../package/xml";
import { builtinFormat } from "./builtinFormats";
import { colorOf } from "./colors";

/** A file's formats: by cell format number, and the differential ones conditional formats use. */
export interface FileStyles {
  readonly styles: readonly CellStyle[];
  /** Per cell format: the position in `styles` and the number format; both missing = plain. */
  readonly formats: readonly { readonly style?: number; readonly numberFormat?: string }[];
  readonly differential: readonly CellStyle[];
  readonly defaultFont: { readonly name: string; readonly size: number };
}

export function readStyles(root: XmlNode | undefined, theme: readonly string[]): FileStyles {
  const fonts = childrenOf(child(root, "fonts"), "font").map((node) => fontStyle(node, theme));
  const fills = childrenOf(child(root, "fills"), "fill").map((node) => fillStyle(node, theme, false));
  const borders = childrenOf(child(root, "borders"), "border").map((node) => borderStyle(node, theme));
  const numberFormats = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "General",
    ]),
  );
  const base = fonts[0] ?? {};
  const parts = { fonts, fills, borders, numberFormats, base };
  const collected = collectFormats(childrenOf(child(root, "cellXfs"), "xf"), parts);
  return {
    ...collected,
    differential: childrenOf(child(root, "dxfs"), "dxf").map((node) => differential(node, theme)),
    defaultFont: { name: base.fontName ?? "Calibri", size: base.fontSize ?? 11 },
  };
}

interface StyleParts {
  readonly fonts: readonly CellStyle[];
  readonly fills: readonly CellStyle[];
  readonly borders: readonly CellStyle[];
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly base: CellStyle;
}

function collectFormats(
  nodes: readonly XmlNode[],
  parts: StyleParts,
): Pick<FileStyles, "styles" | "formats"> {
  const styles: CellStyle[] = [];
  const places = new Map<string, number>();
  const formats = nodes.map((node) => {
    const style = cellStyle(node, parts);
    const id = Number(node.attributes.numFmtId ?? 0);
    const format = parts.numberFormats.get(id) ?? builtinFormat(id);
    const numberFormat = format === undefined || format === "General" ? {} : { numberFormat: format };
    if (Object.keys(style).length === 0) return numberFormat;
    const key = JSON.stringify(style);
    const place = places.get(key) ?? styles.push(style) - 1;
    places.set(key, place);
    return { style: place, ...numberFormat };
  });
  return { styles, formats };
}

function cellStyle(node: XmlNode, parts: StyleParts): CellStyle {
  const place = (name: string) => Number(node.attributes[name] ?? 0);
  return {
    ...different(parts.fonts[place("fontId")] ?? {}, parts.base),
    ...parts.fills[place("fillId")],
    ...parts.borders[place("borderId")],
    ...alignmentStyle(child(node, "alignment")),
    ...(flag(child(node, "protection")?.attributes.locked, true) ? {} : { locked: false }),
  };
}

/** What a font adds to the workbook's own. */
function different(font: CellStyle, base: CellStyle): CellStyle {
  const { fontName, fontSize, ...rest } = font;
  return {
    ...rest,
    ...(fontName === undefined || fontName === base.fontName ? {} : { fontName }),
    ...(fontSize === undefined || fontSize === base.fontSize ? {} : { fontSize }),
  };
}

function fontStyle(node: XmlNode, theme: readonly string[]): CellStyle {
  const name = (child(node, "name") ?? child(node, "rFont"))?.attributes.val;
  const size = child(node, "sz")?.attributes.val;
  const color = colorOf(child(node, "color"), theme);
  const underline = child(node, "u");
  const on = (tag: string) => {
    const found = child(node, tag);
    return found !== undefined && flag(found.attributes.val, true);
  };
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size === undefined ? {} : { fontSize: Number(size) }),
    ...(color === null || color === "#000000" ? {} : { fontColor: color }),
    ...(on("b") ? { bold: true } : {}),
    ...(on("i") ? { italic: true } : {}),
    ...(on("strike") ? { strikethrough: true } : {}),
    ...(underline !== undefined && underline.attributes.val !== "none" ? { underline: true } : {}),
  };
}

/** Cells hold the fill's colour in the foreground, differential formats in the background (ECMA-376 18.8.32). */
function fillStyle(node: XmlNode, theme: readonly string[], isDifferential: boolean): CellStyle {
  const pattern = child(node, "patternFill");
  const kind = pattern?.attributes.patternType;
  if (pattern === undefined || kind === "none" || (kind === undefined && !isDifferential)) return {};
  if (kind === "gray125" && !isDifferential) return {};
  const sides = isDifferential ? ["bgColor", "fgColor"] : ["fgColor", "bgColor"];
  const color = sides.map((side) => colorOf(child(pattern, side), theme)).find((found) => found !== null);
  return color === undefined || color === null ? {} : { fill: color };
}

const SIDES = ["left", "right", "top", "bottom"] as const;

function borderStyle(node: XmlNode, theme: readonly string[]): CellStyle {
  const entries = SIDES.flatMap((side) => {
    const line = child(node, side);
    const style = line?.attributes.style;
    if (style === undefined || style === "none") return [];
    return [[side, { style, color: colorOf(child(line, "color"), theme) ?? "#000000" }] as const];
  });
  return entries.length === 0 ? {} : { border: Object.fromEntries(entries) };
}

const HORIZONTAL: Readonly<Record<string, NonNullable<CellStyle["horizontal"]>>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  centerContinuous: "Center",
  distributed: "Center",
};
const VERTICAL: Readonly<Record<string, NonNullable<CellStyle["vertical"]>>> = {
  top: "Top",
  center: "Center",
  distributed: "Center",
};

function alignmentStyle(node: XmlNode | undefined): CellStyle {
  const attributes = node?.attributes ?? {};
  const horizontal = HORIZONTAL[attributes.horizontal ?? ""];
  const vertical = VERTICAL[attributes.vertical ?? ""];
  const indent = Number(attributes.indent ?? 0);
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(flag(attributes.wrapText) ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

function differential(node: XmlNode, theme: readonly string[]): CellStyle {
  const font = child(node, "font");
  const fill = child(node, "fill");
  const border = child(node, "border");
  return {
    ...(font === undefined ? {} : fontStyle(font, theme)),
    ...(fill === undefined ? {} : fillStyle(fill, theme, true)),
    ...(border === undefined ? {} : borderStyle(border, theme)),
  };
}
