import type { XmlNode } from "../package/xml";

/** Excel's old indexed palette (ECMA-376 18.8.27), 0–63; 64 and 65 are the system's text and background. */
const INDEXED: readonly string[] = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The order in which cells name theme colours: light 1, dark 1, light 2, dark 2, accents 1–6, links. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
const OFFICE_THEME =
  "000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** "#RRGGBB" of each theme colour by the number cells use. */
export function themeColors(theme: XmlNode | undefined): readonly string[] {
  const scheme = theme?.children[0]?.children.find((node) => node.name === "clrScheme");
  const listed = scheme?.children.map((entry) => {
    const color = entry.children[0]?.attributes;
    return color?.lastClr ?? color?.val ?? "000000";
  });
  const colors = listed !== undefined && listed.length >= 12 ? listed : OFFICE_THEME;
  return THEME_ORDER.map((place) => `#${colors[place] ?? "000000"}`.toUpperCase());
}

/** "#RRGGBB" of a colour element; null for automatic. */
export function colorOf(node: XmlNode | undefined, theme: readonly string[]): string | null {
  const attributes = node?.attributes ?? {};
  const tint = Number(attributes.tint ?? 0);
  const { rgb, indexed } = attributes;
  if (rgb !== undefined) return tinted(`#${rgb.slice(-6).toUpperCase()}`, tint);
  if (attributes.theme !== undefined) return tinted(theme[Number(attributes.theme)] ?? "#000000", tint);
  if (indexed === undefined) return null;
  const color = INDEXED[Number(indexed)];
  return color === undefined ? null : tinted(`#${color}`, tint);
}

/** ECMA-376 18.3.1.15: the tint moves the lightness (HLS) towards white (> 0) or black (< 0). */
function tinted(color: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return color;
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return `#${channels.map((channel) => hex(withLightness(channel, lightness, target))).join("")}`;
}

/** Keeps hue and saturation: the distance from the lightness scales with the room there is to black and white. */
function withLightness(channel: number, lightness: number, target: number): number {
  const room = 1 - Math.abs(2 * lightness - 1);
  const newRoom = 1 - Math.abs(2 * target - 1);
  return room === 0 ? target : target + ((channel - lightness) * newRoom) / room;
}

function hex(channel: number): string {
  const byte = Math.max(0, Math.min(255, Math.round(channel * 255)));
  return byte.toString(16).toUpperCase().padStart(2, "0");
}

/** The 8-digit form files want. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").slice(-6).toUpperCase().padStart(6, "0")}`;
}
