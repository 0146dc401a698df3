import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellStyle } from "../../parts/cells";

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const LINE_NAMES = new Map(Object.entries(LINES).map(([name, type]) => [type, name]));
const HORIZONTAL = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };
/** One step of indentation on the screen, pixels. */
const INDENT = 9;
/** The engine has no place for "locked": an unlocked cell carries this text direction, which nothing else uses. */
const UNLOCKED = 2;

/** The engine's form of a style; what the style clears (null, false, General) becomes null, which clears there. */
export function encodeStyle(style: CellStyle, numberFormat?: string): IStyleData {
  const line = (on: boolean) => (on ? { s: BooleanNumber.TRUE } : { s: BooleanNumber.FALSE });
  return {
    ...(style.fill === undefined ? {} : { bg: style.fill === null ? null : { rgb: style.fill } }),
    ...(style.fontColor === undefined
      ? {}
      : { cl: style.fontColor === null ? null : { rgb: style.fontColor } }),
    ...(style.fontName === undefined ? {} : { ff: style.fontName }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.bold === undefined ? {} : { bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(style.italic === undefined ? {} : { it: style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(style.underline === undefined ? {} : { ul: line(style.underline) }),
    ...(style.strikethrough === undefined ? {} : { st: line(style.strikethrough) }),
    ...(style.wrap === undefined ? {} : { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
    ...encodeAlignment(style),
    ...(style.locked === undefined ? {} : { td: style.locked ? null : UNLOCKED }),
    ...(style.border === undefined ? {} : { bd: encodeBorder(style.border) }),
    ...(numberFormat === undefined
      ? {}
      : { n: numberFormat === "General" ? null : { pattern: numberFormat } }),
  };
}

function encodeAlignment(style: CellStyle): IStyleData {
  const { horizontal, vertical, indent } = style;
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal === "General" ? null : HORIZONTAL[horizontal] }),
    ...(vertical === undefined ? {} : { vt: VERTICAL[vertical] }),
    ...(indent === undefined ? {} : { pd: indent === 0 ? null : { l: indent * INDENT } }),
  };
}

type Border = NonNullable<CellStyle["border"]>;
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

function encodeBorder(border: Border): IBorderData {
  const encoded: IBorderData = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = border[side];
    if (line === undefined) continue;
    encoded[SIDES[side]] =
      line === null ? null : { s: LINES[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } };
  }
  return encoded;
}

/** A style as the model speaks it, plain parts left out, and the number format ("General" where none). */
export interface DecodedStyle {
  readonly style: CellStyle;
  readonly numberFormat: string;
}

export function decodeStyle(data: Nullable<IStyleData>): DecodedStyle {
  if (!data) return { style: {}, numberFormat: "General" };
  const indent = Math.round((data.pd?.l ?? 0) / INDENT);
  const border = decodeBorder(data.bd);
  const horizontal = (["Left", "Center", "Right"] as const).find((name) => HORIZONTAL[name] === data.ht);
  const vertical = (["Top", "Center", "Bottom"] as const).find((name) => VERTICAL[name] === data.vt);
  const style: CellStyle = {
    ...(data.bg?.rgb ? { fill: data.bg.rgb } : {}),
    ...(data.cl?.rgb ? { fontColor: data.cl.rgb } : {}),
    ...(data.ff ? { fontName: data.ff } : {}),
    ...(data.fs ? { fontSize: data.fs } : {}),
    ...(data.bl ? { bold: true } : {}),
    ...(data.it ? { italic: true } : {}),
    ...(data.ul?.s ? { underline: true } : {}),
    ...(data.st?.s ? { strikethrough: true } : {}),
    ...(data.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(indent > 0 ? { indent } : {}),
    ...(data.td === UNLOCKED ? { locked: false } : {}),
    ...(border === null ? {} : { border }),
  };
  return { style, numberFormat: data.n?.pattern || "General" };
}

function decodeBorder(data: Nullable<IBorderData>): Border | null {
  if (!data) return null;
  const entries = (["top", "bottom", "left", "right"] as const).flatMap((side) => {
    const line: Nullable<IBorderStyleData> = data[SIDES[side]];
    if (!line?.s) return [];
    return [[side, { style: LINE_NAMES.get(line.s) ?? "thin", color: line.cl?.rgb ?? "#000000" }] as const];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
