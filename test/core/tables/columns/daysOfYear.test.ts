import type { CellValue } from "../../../../src/core/sheets/cell";
import { dateColumn } from "../../../../src/core/tables/columns/dateColumn";
import type { Column } from "../../../../src/core/tables/table";
import { formatSerial, serialOfIsoDay } from "../../../../src/core/values/dates/serialDay";

const today = serialOfIsoDay("2024-09-17");
const daysOf = (cells: readonly CellValue[], year?: number) => {
  const column: Column = {
    ...{ field: "dealtOn", heading: "日期", scale: 1, columnOnSheet: [0], cells },
    ...(year !== undefined && { year }),
  };
  return [...dateColumn(column, today).values].map((day) => (Number.isNaN(day) ? null : formatSerial(day)));
};

describe("days without a year", () => {
  it("are of the year their sheet names", () => {
    expect(daysOf(["3月5日", "12.31", "3/5"], 2022)).toEqual(["2022-03-05", "2022-12-31", "2022-03-05"]);
  });

  it("stay open where no sheet names one", () => {
    expect(daysOf(["3月5日", "12.31"])).toEqual([null, null]);
  });

  it("keep a year of their own, and no day is made of what that year lacks", () => {
    expect(daysOf(["2023-03-05", "2月30日", "无"], 2022)).toEqual(["2023-03-05", null, null]);
  });
});
