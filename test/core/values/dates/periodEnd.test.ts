import { periodEnd } from "../../../../src/core/values/dates/periodEnd";
import { formatSerial, serialOfIsoDay } from "../../../../src/core/values/dates/serialDay";

const today = serialOfIsoDay("2024-09-17");

function endOf(cell: string | number): string | null {
  const end = periodEnd(cell, today);
  return end === null ? null : formatSerial(end);
}

describe("the end of a period", () => {
  it.each([
    ["2024-03", "2024-03-31"],
    ["2024年2月", "2024-02-29"],
    ["23年6月", "2023-06-30"],
    ["Mar-24", "2024-03-31"],
    ["March 2023", "2023-03-31"],
    [202311, "2023-11-30"],
    ["113/05", "2024-05-31"],
    ["2024Q1", "2024-03-31"],
    ["25Q3", "2025-09-30"],
    ["2023年第四季度", "2023-12-31"],
    ["Q2 2024", "2024-06-30"],
  ])("of %s is %s", (cell, end) => {
    expect(endOf(cell)).toBe(end);
  });

  it.each(["2024-03-05", 45_000, "2024年", "3月", "", "Q5 2024", "年末"])("is none for %s", (cell) => {
    expect(endOf(cell)).toBeNull();
  });

  it("is today while the period runs, and lies ahead where it has not begun", () => {
    expect([endOf("2024-09"), endOf("2024Q3"), endOf("2024-12")]).toEqual([
      "2024-09-17",
      "2024-09-17",
      "2024-12-31",
    ]);
  });
});
