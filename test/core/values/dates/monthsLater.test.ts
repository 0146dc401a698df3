import { monthsLater } from "../../../../src/core/values/dates/monthsLater";
import { formatSerial, serialOfIsoDay } from "../../../../src/core/values/dates/serialDay";

describe("the same day some months later", () => {
  it.each([
    ["2024-01-15", 12, "2025-01-15"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-11-30", 3, "2025-02-28"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-03-31", -13, "2023-02-28"],
    ["2024-03-31", 0, "2024-03-31"],
  ])("is of %s, %i later, %s", (day, months, later) => {
    expect(formatSerial(monthsLater(serialOfIsoDay(day), months))).toBe(later);
  });
});
