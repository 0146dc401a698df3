import { outlyingFigures } from "../../../../../src/core/anomalies/numbers/figures/outlyingFigures";
import type { CellValue } from "../../../../../src/core/sheets/cell";

/** The rows that are far from a few hundred figures of a list. */
function far(usual: readonly CellValue[], more: readonly CellValue[]): readonly number[] {
  const cells = [...Array.from({ length: 80 }, () => usual).flat(), ...more];
  const { rows } = outlyingFigures({
    field: "number",
    heading: "信用额度",
    scale: 1,
    cells,
    columnOnSheet: [0],
  });
  return [...rows].map((row) => row - usual.length * 80);
}

const limits = [1000, 2000, 2500, 5000, 10_000];

describe("figures below nought", () => {
  it("are slips where one of two hundred and fifty or fewer is, and not where more are", () => {
    const many = Array.from({ length: 10 }, (_, i) => 100 + i);
    expect(far(many, [-105, -110, -115])).toEqual([0, 1, 2]);
    expect(far(many, [-105, -110, -115, -104])).toEqual([]);
  });
});

describe("noughts", () => {
  it("are slips where all others are large, and none beside counts of a few", () => {
    const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(far([120, 150, 180], [0, 0])).toEqual([0, 1]);
    expect(far(counts, [0, 0])).toEqual([]);
    expect(far([...counts, 10], [0])).toEqual([0]);
  });
});

describe("figures far beyond all others", () => {
  it("are a few more than slips elsewhere", () => {
    const prices = [85, 110, 140, 190, 205];
    expect(far(prices, [9000, 12_000, 18_000, 20_500])).toEqual([0, 1, 2, 3]);
    expect(far(prices, [600, 700, 800, 900])).toEqual([]);
  });

  it("come back where they are common ones mistyped", () => {
    expect(far([0.13, 0.06, 0.13], [0.31, 0.31, 0.31, 0.31])).toEqual([0, 1, 2, 3]);
    expect(far([0.075, 0.06, 0.075], [0.75, 0.75, 0.75])).toEqual([0, 1, 2]);
    expect(far([10, 20, 30, 50, 7, 11], [10_000, 10_000, 10_000, 20_000])).toEqual([0, 1, 2, 3]);
  });

  it("are what they are where they come back and no common one makes them", () => {
    expect(far([0.13, 0.06, 0.13], [0.5, 0.5, 0.5])).toEqual([]);
    expect(far(limits, [75_000, 75_000, 75_000])).toEqual([]);
    // Months of loans, and pieces: ten times as much is no slip of the hand where both are whole.
    expect(far([12, 12, 12, 24, 36], [120, 120, 120, 240])).toEqual([]);
    expect(far([1, 1, 1, 2, 5], [50, 50, 50, 50])).toEqual([]);
  });
});

describe("days among numbers of things", () => {
  const beds = [2, 4, 6, 8, 11, 14];

  it("are slips of their own, beside figures mistyped", () => {
    expect(far(beds, [45_387, 45_386, 400, 1000])).toEqual([0, 1, 2, 3]);
    expect(far(beds, [300, 500, 400, 1000, 600, 700])).toEqual([]);
  });

  it("are none among figures of their size", () => {
    expect(far([20_000, 30_000, 35_000], [45_387, 45_386, 400_000, 500_000])).toEqual([2, 3]);
  });
});

describe("figures of a short list", () => {
  it("end with the largest, in whatever writing some of them are", () => {
    expect(far(limits, ["2.5k", "10k", "1k", "2k", "2k", 200_000, 250_000])).toEqual([5, 6]);
    expect(far([5, 8, 20, 80], [500_000, 50_000])).toEqual([0, 1]);
  });

  it("may be ranges: they are no words, and no other size", () => {
    const ranges = ["15~30", "10-20", "20万左右", "3.5-4.5", "8-20", "30至60"];
    expect(far([5, 8, 20, 80], [...ranges, ...ranges, 500_000])).toEqual([12]);
  });

  it("are no list where the largest stands once, or where as many words stand among them", () => {
    expect(far(limits, [12_000])).toEqual([]);
    const words = Array.from({ length: 120 }, (_, i) => `看效果${"甲乙丙丁"[i % 4]}`);
    expect(far([5, 8, 20, 80], [...words, 500_000])).toEqual([]);
  });

  it("have no telephone among them, though words stand for a figure here and there", () => {
    const words = Array.from({ length: 40 }, (_, i) => ["空栏", "暂空", "月底清"][i % 3] ?? "");
    expect(far([50, 80, 200, 120], [...words, 15_947_747_734])).toEqual([40]);
  });
});

describe("years", () => {
  const vintages = [2017, 2018, 2019, 2020, 2021, 2021, 2022, 2023];

  it("are far off by so many of them, not by what share of the other they are", () => {
    expect(far(vintages, [2042, 1202, 2033])).toEqual([0, 1, 2]);
    expect(far(vintages, [2025, 1996, "NV"])).toEqual([]);
  });

  it("of two generations lie wide", () => {
    const built = [1958, 1963, 1971, 1979, 1986, 1992, 1999, 2004, 2011, 2018];
    expect(far(built, [1925, 2026, 2091])).toEqual([]);
    expect(far(built, [1191])).toEqual([0]);
  });

  it("are none where round sums stand", () => {
    expect(far([1950, 2000, 2000, 2050], [2100, 2400])).toEqual([]);
  });
});
