import { dayAtDistance, distanceOf } from "../../../../src/core/anomalies/days/distances";
import { serialOf } from "../../../../src/core/values/dates/serialDay";

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return serialOf(year, month, date) ?? Number.NaN;
};

it.each([
  ["days", "2024-02-28", "2024-03-01", 2],
  ["months", "2024-01-15", "2025-01-15", 12],
  ["months", "2024-01-31", "2024-02-29", 1],
  ["monthsLessADay", "2024-03-01", "2025-02-28", 12],
  ["monthsLessADay", "2024-01-01", "2024-12-31", 12],
  ["dayOfAMonth", "2024-01-15", "2024-02-20", 120],
  ["dayOfAMonth", "2024-01-15", "2024-02-29", 131],
] as const)("measures in %s from %s to %s", (unit, from, to, distance) => {
  expect(distanceOf(unit, day(from), day(to))).toBe(distance);
  expect(dayAtDistance(unit, day(from), distance)).toBe(day(to));
});

it("knows no months to another day of the month", () => {
  expect(distanceOf("months", day("2024-01-15"), day("2024-02-16"))).toBeNaN();
  expect(distanceOf("months", day("2024-01-15"), Number.NaN)).toBeNaN();
});
