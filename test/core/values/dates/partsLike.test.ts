import { partsLike } from "../../../../src/core/values/dates/partsLike";
import { serialOfIsoDay } from "../../../../src/core/values/dates/serialDay";

const march = serialOfIsoDay("2025-03-07");

describe("parts of a day written as others of their columns", () => {
  it.each([
    [
      { year: 2024, month: 11, day: 28 },
      { year: 2025, month: 3, day: 7 },
    ],
    [
      { year: "2024年", month: "11月", day: "28日" },
      { year: "2025年", month: "3月", day: "7日" },
    ],
    [
      { year: "24", month: "09", day: "05" },
      { year: "25", month: "03", day: "07" },
    ],
    [
      { year: 24, month: "Nov", day: 1 },
      { year: 25, month: "Mar", day: 7 },
    ],
    [
      { year: "2024", month: "SEP", day: "1号" },
      { year: "2025", month: "MAR", day: "7号" },
    ],
    [
      { year: 2024, month: "november", day: 30 },
      { year: 2025, month: "march", day: 7 },
    ],
    [
      { month: "１１月", day: 30 },
      { month: "3月", day: 7 },
    ],
  ])("%j as %j", (like, parts) => {
    expect(partsLike(march, like)).toEqual(parts);
  });

  it("are none where the others are no parts, or hold no figure to write in its place", () => {
    for (const like of [
      { year: "去年", month: 11, day: 28 },
      { year: 2024, month: "旬", day: "初" },
      { year: 2024, month: 3, day: "月底" },
      { year: "", month: "", day: "" },
    ])
      expect(partsLike(march, like)).toBeNull();
  });
});
