import { recogniseSheets } from "../../../../../src/core/adopt/recogniseSheets";
import type { CellValue } from "../../../../../src/core/sheets/cell";
import { company, many, sheet } from "../../invented";

const parts = (i: number) => [2024, 1 + (i % 12), 1 + ((i * 7) % 28)];
const ledger = (headings: readonly string[], cells: (i: number) => readonly CellValue[], name = "销售") =>
  sheet(name, [
    [...headings, "客户名称", "产品", "金额"],
    ...many.map((i) => [...cells(i), company(i % 6), `产品${i % 4}`, 120 + 37 * i]),
  ]);
const daysOf = (head: ReturnType<typeof ledger>) => {
  const [mapping] = recogniseSheets([head]);
  const day = mapping?.columns.find(({ field }) => field === "dealtOn");
  return { role: mapping?.role, day, fields: mapping?.columns.map(({ field }) => field) };
};

describe("the day of a deal in several columns", () => {
  it("is read from year, month and day, in Chinese and English, whatever they are headed", () => {
    for (const headings of [
      ["年", "月", "日"],
      ["年份", "月份", "日期"],
      ["销售年", "销售月", "销售日"],
      ["Year", "Month", "Day"],
      ["Order Year", "Order Month", "Order Day"],
    ]) {
      const { role, day } = daysOf(ledger(headings, parts));
      expect([headings[2], role, day?.heading, day?.dayParts]).toEqual([
        headings[2],
        "transactions",
        headings[2],
        { year: 0, month: 1, day: 2 },
      ]);
    }
  });

  it("is known to the month from year and month", () => {
    const { day } = daysOf(ledger(["年份", "月份"], (i) => parts(i).slice(0, 2)));
    expect(day).toMatchObject({ heading: "月份", dayParts: { year: 0, month: 1 } });
    expect(day?.dayParts?.day).toBeUndefined();
  });

  it("takes its year from the sheet's name where no column holds it", () => {
    const { day } = daysOf(ledger(["月", "日"], (i) => parts(i).slice(1), "2024年销售"));
    expect(day).toMatchObject({ heading: "日", dayParts: { month: 0, day: 1 }, year: 2024 });
  });

  it("is none where a day of the deal stands whole, or figures are no parts", () => {
    const whole = daysOf(
      ledger(["年", "月", "日", "下单日期"], (i) => [...parts(i), `2024-03-${10 + (i % 18)}`]),
    );
    expect(whole.day).toMatchObject({ heading: "下单日期" });
    expect(whole.day?.dayParts).toBeUndefined();
    const counts = daysOf(ledger(["年", "月", "日"], (i) => [3 + i, 40 + i, 900 + i]));
    expect(counts.day?.dayParts).toBeUndefined();
    const births = daysOf(ledger(["出生年", "出生月", "出生日"], (i) => [1990, 1 + (i % 12), 1 + (i % 28)]));
    expect(births.day?.dayParts).toBeUndefined();
  });
});
