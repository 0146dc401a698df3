import { allDivisions } from "../../../../src/core/reference/places/divisions";
import { readRegion } from "../../../../src/core/values/places/readRegion";
import { regionOf } from "../../../../src/core/values/places/region";
import {
  commonRegionStyle,
  officialStyle,
  type RegionStyle,
  rewriteRegion,
  writeRegion,
} from "../../../../src/core/values/places/regionStyle";
import { valueIn } from "../../../../src/core/values/text/reading";
import { fc } from "../../../property";

function regionIn(text: string) {
  const region = valueIn(readRegion(text));
  if (region === undefined) throw new Error(`${text} was not read`);
  return region;
}

function styleOf(texts: readonly string[]): RegionStyle {
  return commonRegionStyle(texts.map((text) => ({ text, region: regionIn(text), count: 1 })));
}

describe("the style of a column of regions", () => {
  it.each([
    [["广东省深圳市南山区", "江苏省苏州市"], { names: "full", separator: "", from: "province" }],
    [["广东 · 深圳 · 南山", "江苏 · 苏州"], { names: "short", separator: " · ", from: "province" }],
    [["广东深圳南山区", "江苏苏州虎丘区"], { names: "short-above", separator: "", from: "province" }],
    [["深圳市南山区", "苏州市虎丘区"], { names: "full", separator: "", from: "city" }],
    [["广东-深圳", "江苏-苏州", "北京-朝阳"], { names: "short", separator: "-", from: "province" }],
  ])("is learned from %j", (texts, style) => {
    expect(styleOf(texts)).toEqual(style);
  });

  it("is the official one where no form has more than half, and where only provinces are named", () => {
    expect(styleOf(["广东深圳", "江苏省苏州市"])).toEqual(officialStyle);
    expect(styleOf(["广东", "江苏"])).toEqual(officialStyle);
    expect(styleOf([])).toEqual(officialStyle);
  });
});

describe("a region written in a style", () => {
  const short: RegionStyle = { names: "short", separator: " · ", from: "province" };

  it("says the city of a municipality once", () => {
    expect(writeRegion(regionIn("北京市朝阳区"), short)).toBe("北京 · 朝阳");
    expect(writeRegion(regionIn("广东省深圳市南山区"), short)).toBe("广东 · 深圳 · 南山");
  });

  it("keeps the province where the cell names it, though the column does not", () => {
    const style: RegionStyle = { names: "short", separator: "", from: "city" };
    expect(rewriteRegion("广东省深圳市", regionIn("广东省深圳市"), style)).toBe("广东深圳");
    expect(rewriteRegion("深圳市南山区", regionIn("深圳市南山区"), style)).toBe("深圳南山");
  });

  it("means the same place in every style", () => {
    const style = fc.record({
      names: fc.constantFrom("full", "short", "short-above"),
      separator: fc.constantFrom("", " ", "-", "/", " · "),
      from: fc.constantFrom("province", "city"),
    });
    fc.assert(
      fc.property(fc.constantFrom(...allDivisions().all), style, (division, chosen) => {
        const region = regionOf(division);
        expect(regionIn(writeRegion(region, chosen))).toMatchObject({
          ...regionIn(writeRegion(region, officialStyle)),
        });
      }),
    );
  });
});
