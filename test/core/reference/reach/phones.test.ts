import {
  areaCodeOf,
  landlineLengths,
  provinceOfAreaCode,
} from "../../../../src/core/reference/places/areaCodes";
import { areaCodeTable } from "../../../../src/core/reference/places/areaCodeTable";
import { provinceByCode } from "../../../../src/core/reference/places/divisions";
import { isAllottedSegment, isResaleSegment } from "../../../../src/core/reference/reach/mobileSegments";

const provinceOf = (code: string) => provinceByCode(provinceOfAreaCode(code) ?? "")?.shortName;

describe("area codes", () => {
  it.each([
    ["010", "北京"],
    ["021", "上海"],
    ["0755", "广东"],
    ["0571", "浙江"],
    ["0898", "海南"],
    ["0991", "新疆"],
    ["0335", "河北"],
    ["0951", "宁夏"],
    ["0971", "青海"],
    ["0931", "甘肃"],
  ])("%s belongs to %s", (code, province) => {
    expect(provinceOf(code)).toBe(province);
  });

  it("are found at the start of a number, the short ones first", () => {
    expect(areaCodeOf("075526001234")).toBe("0755");
    expect(areaCodeOf("02112345678")).toBe("021");
    expect(areaCodeOf("049012345678")).toBeUndefined();
    expect(areaCodeOf("13800138000")).toBeUndefined();
  });

  it("say how many digits follow", () => {
    expect(landlineLengths("010")).toEqual([8]);
    expect(landlineLengths("0592")).toEqual([7]);
    expect(landlineLengths("0851")).toEqual([7, 8]);
  });

  it("stand once each, under a real province, and no short one begins a long one", () => {
    const codes = areaCodeTable.flatMap((line) =>
      line
        .split(" ")
        .slice(1)
        .map((entry) => entry.replace(/[*-]$/, "")),
    );
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      expect(code).toMatch(/^(?:10|2\d|[3-9]\d\d)$/);
      if (code.length === 3) expect(codes).not.toContain(code.slice(0, 2));
    }
    for (const line of areaCodeTable) expect(provinceByCode(line.slice(0, 2))).toBeDefined();
  });
});

describe("mobile segments", () => {
  it.each(["13800138000", "14512345678", "16212345678", "19112345678", "19912345678"])(
    "%s is allotted",
    (mobile) => {
      expect(isAllottedSegment(mobile)).toBe(true);
    },
  );

  it.each(["14012345678", "15412345678", "16012345678", "19412345678", "12345678901"])(
    "%s is not",
    (mobile) => {
      expect(isAllottedSegment(mobile)).toBe(false);
    },
  );

  it("tell resale and satellite numbers", () => {
    expect(isResaleSegment("17012345678")).toBe(true);
    expect(isResaleSegment("13491234567")).toBe(true);
    expect(isResaleSegment("13800138000")).toBe(false);
  });
});
