import { findingDue } from "../../../../../src/core/analysis/anomalies/list/findingDue";
import { serialOf } from "../../../../../src/core/values/dates/serialDay";

const day = (year: number, month: number, date: number) => serialOf(year, month, date) ?? 0;

describe("findingDue", () => {
  it("gives an error two working days, weekends left out", () => {
    expect(findingDue("error", day(2024, 9, 30))).toBe(day(2024, 10, 2));
    expect(findingDue("error", day(2024, 10, 3))).toBe(day(2024, 10, 7));
    expect(findingDue("error", day(2024, 10, 5))).toBe(day(2024, 10, 8));
  });

  it("gives an offer no less time than a warning, however the month ends", () => {
    expect(findingDue("info", day(2026, 11, 24))).toBe(day(2026, 12, 1));
    expect(findingDue("info", day(2026, 11, 30))).toBe(findingDue("warning", day(2026, 11, 30)));
  });

  it("gives a warning a week and an offer the rest of the month", () => {
    expect(findingDue("warning", day(2024, 12, 28))).toBe(day(2025, 1, 4));
    expect(findingDue("info", day(2024, 2, 3))).toBe(day(2024, 2, 29));
  });
});
