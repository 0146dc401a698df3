import { yearIn } from "../../../../src/core/adopt/headings/yearIn";
import { headedPeriod, monthIn } from "../../../../src/core/adopt/months/headedPeriod";
import { formatSerial } from "../../../../src/core/values/dates/serialDay";

function endOf(heading: string, group = "", year: number | null = null): string | null {
  const period = headedPeriod({ heading, group, key: "" }, year);
  return period && formatSerial(period.last);
}

const lastIn = (...texts: readonly string[]) => formatSerial(monthIn(texts)?.last ?? 0);

describe("the period a heading names", () => {
  it("begins with its first month", () => {
    const firstOf = (heading: string) =>
      formatSerial(headedPeriod({ heading, group: "", key: "" }, 2024)?.first ?? 0);
    expect(["25Q3", "第一季度", "2月"].map(firstOf)).toEqual(["2025-07-01", "2024-01-01", "2024-02-01"]);
  });

  it("is a month or quarter with its year, or a date whose format is lost", () => {
    expect(["2024年3月", "Mar-24", "2024-03", "45352"].map((heading) => endOf(heading))).toEqual(
      Array.from({ length: 4 }, () => "2024-03-31"),
    );
    expect(endOf("25Q3")).toBe("2025-09-30");
    expect(endOf("2079-12")).toBe("2079-12-31");
  });

  it("is of the year above it before that of the sheet", () => {
    expect(endOf("2月", "2023年", 2024)).toBe("2023-02-28");
    expect(endOf("February", "", 2024)).toBe("2024-02-29");
  });

  it("is none without a year, in a thirteenth month, or on a day within a month", () => {
    expect(["3月", "2024年13月", "45353", "合计"].map((heading) => endOf(heading))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("what a sheet's name and titles say", () => {
  it("is the one year and month all of them name", () => {
    expect(yearIn(["23年销售", "2023年"])).toBe(2023);
    expect(lastIn("9月台账", "2025年9月")).toBe("2025-09-30");
    expect(lastIn("SALES SEP 2025")).toBe("2025-09-30");
  });

  it("is no month where a word only begins as one", () => {
    expect(["Market orders 2024", "Decor sales 2024"].map((title) => monthIn([title]))).toEqual([null, null]);
    expect(lastIn("Sept sales", "September 2024")).toBe("2024-09-30");
  });

  it("is nothing where they name two, or no year", () => {
    expect([yearIn(["2023年", "2024年"]), monthIn(["2025年8月、9月"]), monthIn(["9月"])]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
