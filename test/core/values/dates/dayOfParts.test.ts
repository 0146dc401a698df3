import { dayOfParts, namesPart } from "../../../../src/core/values/dates/dayOfParts";
import { serialOfIsoDay } from "../../../../src/core/values/dates/serialDay";

describe("a day whose parts stand in cells of their own", () => {
  it("is put together however the parts are written", () => {
    const day = serialOfIsoDay("2024-03-05");
    const written = [
      { year: 2024, month: 3, day: 5 },
      { year: "2024年", month: "3月", day: "5日" },
      { year: "24", month: "03", day: "05" },
      { year: "２０２４年度", month: "3月份", day: "5号" },
      { year: 2024, month: "Mar", day: 5 },
      { year: 2024, month: "March.", day: 5 },
    ];
    expect(written.map(dayOfParts)).toEqual(written.map(() => day));
  });

  it("is known to the month without a day, and wants its year where nobody wrote one", () => {
    expect(dayOfParts({ year: 2024, month: "3月" })).toBe("2024-03");
    expect(dayOfParts({ month: "3", day: 5 })).toBe("3月5日");
  });

  it("is left as it stands where it is none, and blank where nothing stands", () => {
    expect(dayOfParts({ year: 2024, month: 2, day: 30 })).toBe("2024-2-30");
    expect(dayOfParts({ year: 2024, month: "待定", day: 3 })).toBe("2024-待定-3");
    expect(dayOfParts({ year: "", month: 3, day: 5 })).toBe("-3-5");
    expect(dayOfParts({ year: "", month: " ", day: "" })).toBe("");
  });

  it("has parts within their bounds", () => {
    expect([2024, "24年", 1066, 199, "年"].map((cell) => namesPart("year", cell))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([1, "12月", 13, "May", "Market"].map((cell) => namesPart("month", cell))).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
    expect([31, "5日", 32, 0].map((cell) => namesPart("day", cell))).toEqual([true, true, false, false]);
  });
});
