import { dealsReachOf } from "../../../../src/core/analysis/tiering/dealsReach";
import { serialOfIsoDay } from "../../../../src/core/values/dates/serialDay";

/** A deal every second day up to a day. */
const daysTo = (last: string) => Array.from({ length: 200 }, (_, i) => serialOfIsoDay(last) - 2 * i);
const dealtOn = (cells: readonly (string | number)[]) => ({ field: "dealtOn" as const, cells });

describe("how far deals reach", () => {
  it("is their last day and its quarter where they end long before", () => {
    expect(dealsReachOf([dealtOn(daysTo("2024-09-20"))], "2026-09-30")).toEqual({
      lastDay: "2024-09-20",
      quarterEnd: "2024-09-30",
    });
  });

  it("is nothing to speak of where they reach the day, on any of the sheets", () => {
    expect(dealsReachOf([dealtOn(daysTo("2026-09-20"))], "2026-09-30")).toBeNull();
    expect(
      dealsReachOf([dealtOn(daysTo("2024-09-20")), dealtOn(daysTo("2026-09-20"))], "2026-09-30"),
    ).toBeNull();
  });

  it("is unknown without days that can be read", () => {
    expect(dealsReachOf([], "2026-09-30")).toBeNull();
    expect(dealsReachOf([dealtOn(["", "待定"])], "2026-09-30")).toBeNull();
  });
});
