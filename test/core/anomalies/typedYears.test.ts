import { inspect } from "../../../src/core/anomalies/inspect";
import { implausibleFounding } from "../../../src/core/anomalies/rules/profile/implausibleFounding";
import { readFixture } from "./ruleFixture";

/** Severity and rows of what is said of founding dates: 45 dates, then these cells. */
function said(cells: readonly string[]): readonly string[] {
  const lines = cells.map((cell) => `| 1 | 公司{i} | ${cell} | |`).join("\n");
  const { book, context } = readFixture(
    `\ncustomers\n| × | companyName | foundedOn | 期望 |\n| 45 | 企业{i} | @2012-05-06 | |\n${lines}\n`,
  );
  const { found } = inspect(book, [implausibleFounding], context);
  return found.map(({ severity, rows }) => `${severity} ${[...rows].join(",")}`);
}

describe("a bare year among dates", () => {
  it("is a slip where it is the only one: Excel shows 1905", () => {
    expect(said(["=1983"])).toEqual(["warning 45"]);
  });

  it("is a habit where there are others", () => {
    expect(said(["=1956", "=2008", "1015-03-15"])).toEqual(["warning 47", "info 45,46"]);
  });
});

describe("a figure among years", () => {
  const years = (cell: string, place: string) => {
    const { book, context } = readFixture(
      `\ncustomers\n| × | companyName | foundedOn | city | 期望 |\n| 45 | 企业{i} | =1968 | ${place} | |\n| 1 | 公司 | ${cell} | ${place} | |\n`,
    );
    return inspect(book, [implausibleFounding], context).found.map(
      ({ severity, rows }) => `${severity} ${[...rows].join(",")}`,
    );
  };

  it("that is no year is a slip", () => {
    expect(years("=19998", "Boston")).toEqual(["warning 45"]);
    expect(years("=1097", "杭州市")).toEqual(["warning 45"]);
  });

  it("is an old firm abroad, where nothing is older here than its first law of companies", () => {
    expect(years("=1884", "Boston")).toEqual([]);
    expect(years("=1884", "杭州市")).toEqual(["warning 45"]);
  });
});
