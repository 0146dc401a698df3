import { isPlainMobile, isPlainMobileFigure } from "../../../src/core/values/contacts/plainMobile";
import { isPlainEmail, readEmail } from "../../../src/core/values/contacts/readEmail";
import { fc } from "../../property";

describe("a mobile stored as a figure", () => {
  it.each([13_800_138_000, 19_999_999_990, 15_011_535_642])("%i is plain where its text is", (figure) => {
    expect(isPlainMobileFigure(figure)).toBe(isPlainMobile(String(figure)));
  });

  it.each([0, -13_800_138_000, 13_800_138_000.5, 1_812_025_626, 138_001_380_001, Number.NaN, 13_888_888_888])(
    "%d is no plain one",
    (figure) => {
      expect(isPlainMobileFigure(figure)).toBe(false);
    },
  );

  it("is judged as its text, runs of one digit too", () => {
    const run = fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 5, max: 9 }), fc.integer({ min: 0, max: 9 }))
      .map(([at, length, digit]) =>
        ["13912345678".slice(0, 2 + at), String(digit).repeat(length), "12345678"].join(""),
      )
      .map((text) => Number(text.slice(0, 11)));
    fc.assert(
      fc.property(fc.oneof(run, fc.integer({ min: 12_900_000_000, max: 20_100_000_000 })), (figure) => {
        expect(isPlainMobileFigure(figure)).toBe(isPlainMobile(String(figure)));
      }),
    );
  });
});

describe("a plain address", () => {
  const pieces = [
    "zhang",
    "wei",
    ".",
    "_",
    "-",
    "@",
    "qq",
    "163",
    "gmail",
    ".com",
    ".con",
    ".cn",
    " ",
    "A",
    "，",
    "李",
  ];

  it("is one that reads exactly as it stands", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 }), (parts) => {
        const text = parts.join("");
        const read = readEmail(text);
        const isExact = read.reading === "exact" && read.value === text;
        expect(isPlainEmail(text)).toBe(isExact);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["g0@163.com", "zhang.wei@company.com.cn"])("is %s", (text) => {
    expect(isPlainEmail(text)).toBe(true);
  });

  it.each(["", "a@qq.con", "A@qq.com", "a b@qq.com", "a@", "@qq.com"])("is not %j", (text) => {
    expect(isPlainEmail(text)).toBe(false);
  });
});
