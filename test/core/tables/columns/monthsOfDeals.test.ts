import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { dateColumn } from "../../../../src/core/tables/columns/dateColumn";
import { columnOf } from "../../../../src/core/tables/table";
import { formatSerial, serialOfIsoDay } from "../../../../src/core/values/dates/serialDay";
import { tableOf } from "../tableOf";

const today = serialOfIsoDay("2024-09-17");

function daysOf(field: Field, cells: readonly CellValue[]): readonly (string | null)[] {
  const column = columnOf(
    tableOf(
      "transactions",
      [field, "note"],
      cells.map((cell) => [cell, "x"]),
    ),
    field,
  );
  const values = column === undefined ? [] : dateColumn(column, today).values;
  return [...values].map((value) => (Number.isNaN(value) ? null : formatSerial(value)));
}

describe("deals kept by months", () => {
  it("stand on the last day of their month, so that nobody is silent for longer than is known", () => {
    expect(daysOf("dealtOn", ["2024-01", "2024年2月", "2024-03", "2024-09"])).toEqual([
      "2024-01-31",
      "2024-02-29",
      "2024-03-31",
      "2024-09-17",
    ]);
  });

  it("a month among days stays a day that is missing", () => {
    expect(daysOf("dealtOn", ["2024-01-05", "2024-02-07", "2024-03", "2024-04"])).toEqual([
      "2024-01-05",
      "2024-02-07",
      null,
      null,
    ]);
  });

  it("one month in all cells says no rhythm, and days of visits are none of months", () => {
    expect(daysOf("dealtOn", ["2024-01", "2024-01"])).toEqual([null, null]);
    expect(daysOf("followedUpAt", ["2024-01", "2024-02"])).toEqual([null, null]);
  });
});
