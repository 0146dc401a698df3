import { beginsLate, coverageOf, endsEarly } from "../../../../src/core/tiering/deals/coverage";
import { formatSerial, serialOf } from "../../../../src/core/values/dates/serialDay";

const day = (year: number, month: number, date: number) => serialOf(year, month, date) ?? 0;
const asOf = day(2026, 9, 30);

/** A deal every `gap` days from one day to another. */
function every(gap: number, from: number, to: number): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / gap) + 1 }, (_, i) => from + i * gap);
}
const cover = (days: readonly number[]) => {
  const found = coverageOf(Float64Array.from(days), asOf);
  return found && [formatSerial(found.last), formatSerial(found.quarterEnd), endsEarly(found, asOf)];
};

describe("how far records reach", () => {
  it("is the as-of day where deals go on, also beyond it", () => {
    const [, end, early] = cover(every(3, day(2022, 1, 1), day(2026, 11, 20))) ?? [];
    expect([end, early]).toEqual(["2026-09-30", false]);
  });

  it("is not set by a few deals with a year that was mistyped", () => {
    const ledger = every(1, day(2022, 1, 1), day(2024, 9, 28));
    expect(cover([...ledger, day(2026, 5, 1), day(2026, 8, 2), Number.NaN])).toEqual([
      "2024-09-22",
      "2024-09-30",
      true,
    ]);
  });

  it("is not set by mistyped years that are just as many as make a quarter", () => {
    const ledger = every(1, day(2022, 1, 1), day(2024, 9, 28));
    const mistyped = [day(2025, 8, 1), ...every(10, day(2026, 5, 1), day(2026, 7, 18))];
    expect(cover([...ledger, ...mistyped])?.slice(1)).toEqual(["2024-09-30", true]);
  });

  it("ends with the quarter before where the last one has only begun", () => {
    expect(cover(every(1, day(2022, 1, 1), day(2024, 7, 20)))?.slice(1)).toEqual(["2024-06-30", true]);
    expect(cover(every(1, day(2022, 1, 1), day(2024, 8, 25)))?.slice(1)).toEqual(["2024-09-30", true]);
    expect(cover(every(1, day(2022, 1, 1), day(2024, 12, 30)))?.slice(1)).toEqual(["2024-12-31", true]);
  });

  it("takes few deals for what they are", () => {
    expect(cover([day(2024, 1, 5), day(2025, 12, 20)])).toEqual(["2025-12-20", "2025-12-31", true]);
    expect(cover([day(2026, 7, 5)])?.[2]).toBe(false);
  });

  it("is nothing without a deal up to the day", () => {
    expect(cover([])).toBeNull();
    expect(cover([day(2027, 1, 1), Number.NaN])).toBeNull();
  });

  it.each([
    [364, false],
    [351, false],
    [349, true],
    [180, true],
  ])("begins %d days before the as-of day: too late for a year is %p", (days, late) => {
    const found = { first: 45_000 - days, last: 45_000, quarterEnd: 45_000 };
    expect(beginsLate(found, 45_000, 365)).toBe(late);
  });

  it("begins with the first day of business, not with a year that was mistyped", () => {
    const ledger = [day(1925, 3, 1), ...every(1, day(2026, 3, 1), asOf)];
    const found = coverageOf(Float64Array.from(ledger), asOf);
    expect(found && formatSerial(found.first).slice(0, 7)).toBe("2026-03");
    expect(found && beginsLate(found, asOf, 365)).toBe(true);
    const old = coverageOf(Float64Array.from(every(3, day(2022, 1, 1), asOf)), asOf);
    expect(old && beginsLate(old, asOf, 365)).toBe(false);
  });
});
