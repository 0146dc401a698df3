import { daysPaid } from "../../../../src/core/tiering/deals/contractDays";
import { monthsLater } from "../../../../src/core/values/dates/monthsLater";
import { formatSerial, serialOfIsoDay } from "../../../../src/core/values/dates/serialDay";

jest.mock("../../../../src/core/values/dates/monthsLater", () => {
  const real = jest.requireActual("../../../../src/core/values/dates/monthsLater");
  return { monthsLater: jest.fn(real.monthsLater) };
});

const today = serialOfIsoDay("2024-09-30");

/** The day paid on of a contract that only says when it ends. */
function lastPaid(end: string, turn: 1 | 3 | 12): readonly string[] {
  return daysPaid([{ start: Number.NaN, end: serialOfIsoDay(end) }], turn, today).map(formatSerial);
}

describe("the last turn of a contract that only says when it ends", () => {
  it("is the last one begun by today, the day itself included", () => {
    expect(lastPaid("2024-10-30", 1)).toEqual(["2024-09-30"]);
    expect(lastPaid("2024-10-31", 1)).toEqual(["2024-09-30"]);
    expect(lastPaid("2024-12-31", 3)).toEqual(["2024-09-30"]);
    expect(lastPaid("2024-11-01", 1)).toEqual(["2024-09-01"]);
    expect(lastPaid("2025-10-01", 12)).toEqual(["2023-10-01"]);
    expect(lastPaid("2025-09-30", 12)).toEqual(["2024-09-30"]);
    expect(lastPaid("2020-02-29", 12)).toEqual(["2019-02-28"]);
  });

  it("is found in a few steps from the end of all time", () => {
    jest.mocked(monthsLater).mockClear();
    expect(lastPaid("9999-12-31", 1)).toEqual(["2024-09-30"]);
    expect(jest.mocked(monthsLater).mock.calls.length).toBeLessThan(5);
  });
});
