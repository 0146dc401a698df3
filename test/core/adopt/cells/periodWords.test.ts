import { isPeriod, opensPeriod } from "../../../../src/core/adopt/cells/periodWords";

describe("a month, a quarter or a year", () => {
  it.each(["3月", "十二月份", "2024年", "Q3", "第二季度", "March", "sept"])("is said by %s alone", (text) => {
    expect(isPeriod(text)).toBe(true);
    expect(opensPeriod(text)).toBe(true);
  });

  it.each(["2月（情人节价翻倍）", "2024年5月", "2024-5月", "March 2024", "Sept, 2023", "Q3, 2023"])(
    "opens the rows of one, with a remark or its year: %s",
    (text) => {
      expect(isPeriod(text)).toBe(false);
      expect(opensPeriod(text)).toBe(true);
    },
  );

  it.each(["2024-05-01", "5月2日", "45413", "Mayfair", "三月花店", "Q30 2023", ""])(
    "is not said by %s",
    (text) => {
      expect(isPeriod(text)).toBe(false);
      expect(opensPeriod(text)).toBe(false);
    },
  );
});
