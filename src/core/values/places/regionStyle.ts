import { allDivisions, type Division } from "../../reference/places/divisions";
import { valueIn } from "../text/reading";
import { readRegion } from "./readRegion";
import { formatRegion, type Region } from "./region";

/** How the regions of a column are written: 广东省深圳市南山区, 广东 · 深圳 · 南山, 深圳市南山区 … */
export interface RegionStyle {
  /** Official names, the short ones people say, or short ones above a district in full (广东深圳南山区). */
  readonly names: "full" | "short" | "short-above";
  /** Between the parts. */
  readonly separator: string;
  /** The first part said. */
  readonly from: "province" | "city";
}

export const officialStyle: RegionStyle = { names: "full", separator: "", from: "province" };

/** A region in a style, or in official names where it could not be told from another in that style. */
export function writeRegion(region: Region, style: RegionStyle): string {
  const text = styled(region, style);
  const read = valueIn(readRegion(text));
  return read?.code === region.code && read.rest === "" ? text : formatRegion(region);
}

/** A region as the column has it, the province kept where the cell names it. */
export function rewriteRegion(text: string, region: Region, style: RegionStyle): string {
  const [province] = divisionsIn(region);
  const isNamed = province !== undefined && text.trim().startsWith(province.shortName);
  return writeRegion(region, isNamed ? { ...style, from: "province" } : style);
}

/** A region that was understood, as it was written and how often. */
export interface WrittenRegion {
  readonly text: string;
  readonly region: Region;
  readonly count: number;
}

/** The style more than half of the regions are written in; the official one where there is none. */
export function commonRegionStyle(written: readonly WrittenRegion[]): RegionStyle {
  const votes = new Map<string, { readonly style: RegionStyle; count: number }>();
  let all = 0;
  for (const { text, region, count } of written) {
    // One name alone tells nothing of the separator and hardly anything of the rest.
    if (region.rest !== "" || divisionsIn(region).length < 2) continue;
    all += count;
    for (const style of stylesOf(text.trim(), region)) {
      const key = Object.values(style).join("\n");
      const vote = votes.get(key) ?? { style, count: 0 };
      vote.count += count;
      votes.set(key, vote);
    }
  }
  const best = [...votes.values()].reduce((a, b) => (b.count > a.count ? b : a), {
    style: officialStyle,
    count: 0,
  });
  return best.count * 2 > all ? best.style : officialStyle;
}

/** Every style that writes the region just so; the official one comes first. */
function stylesOf(text: string, region: Region): readonly RegionStyle[] {
  const separator = /\p{Script=Han}([^\p{Script=Han}]+)\p{Script=Han}/u.exec(text)?.[1] ?? "";
  return (["full", "short", "short-above"] as const)
    .flatMap((names) => (["province", "city"] as const).map((from) => ({ names, separator, from })))
    .filter((style) => styled(region, style) === text);
}

function styled(region: Region, { names, separator, from }: RegionStyle): string {
  const parts = divisionsIn(region);
  const said = from === "city" && parts[1]?.level === "city" ? parts.slice(1) : parts;
  return said
    .map(({ name, shortName, level }) =>
      names === "full" || (names === "short-above" && level === "district") ? name : shortName,
    )
    .join(separator);
}

/** From the province down; the city of a municipality says nothing more. */
function divisionsIn({ code }: Region): readonly Division[] {
  const parts: Division[] = [];
  for (let part = allDivisions().byCode.get(code); part !== undefined; part = part.parent)
    parts.unshift(part);
  return parts.filter((part) => part.name !== part.parent?.name);
}
