import { recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { createTableBuilder } from "../../../../src/core/tables/building/buildTable";
import { dateColumn } from "../../../../src/core/tables/columns/dateColumn";
import { columnOf } from "../../../../src/core/tables/table";
import { formatSerial, serialOfIsoDay } from "../../../../src/core/values/dates/serialDay";
import { company, many, sheet } from "../../adopt/invented";

const today = serialOfIsoDay("2024-12-31");
type Sheet = ReturnType<typeof sheet>;

function tableOf(heads: readonly Sheet[]) {
  const mappings = recogniseSheets(heads);
  const builder = createTableBuilder("transactions", mappings);
  for (const { head } of heads) builder.add(head);
  return builder.finish();
}

const sold = (name: string, headings: readonly string[], cells: (i: number) => readonly CellValue[]) =>
  sheet(name, [
    [...headings, "客户名称", "产品", "金额"],
    ...many.map((i) => [...cells(i), company(i % 6), `产品${i % 4}`, 120 + 37 * i]),
  ]);

function daysIn(heads: readonly Sheet[]) {
  const table = tableOf(heads);
  const column = columnOf(table, "dealtOn");
  const days = column
    ? [...dateColumn(column, today).values].map((day) => (day > 0 ? formatSerial(day) : null))
    : [];
  return { days, places: column?.columnOnSheet };
}

describe("days that stand in several columns", () => {
  const iso = (i: number) => `2024-0${1 + (i % 9)}-${10 + (i % 18)}`;
  const parts = (i: number) => [2024, `${1 + (i % 9)}月`, 10 + (i % 18)];

  it("are days of the table, which stand nowhere on the sheet", () => {
    const { days, places } = daysIn([sold("销售", ["年", "月", "日"], parts)]);
    expect(days).toEqual(many.map(iso));
    expect(places).toEqual([-1]);
  });

  it("stand among those of sheets that hold whole ones", () => {
    const { days, places } = daysIn([
      sold("一部", ["成交日期"], (i) => [iso(i)]),
      sold("二部", ["年", "月", "日"], parts),
    ]);
    expect(days).toEqual([...many.map(iso), ...many.map(iso)]);
    expect(places).toEqual([0, -1]);
  });

  it("have the year and month above them where these stand once", () => {
    const once = (i: number) => [i === 0 ? 2024 : "", i % 10 === 0 ? 1 + i / 10 : "", 1 + (i % 10)];
    const { days } = daysIn([sold("销售", ["年", "月", "日"], once)]);
    expect(days).toEqual(
      many.map((i) => `2024-0${1 + Math.floor(i / 10)}-${String(1 + (i % 10)).padStart(2, "0")}`),
    );
  });

  it("are none where a part is missing here and there, or comes to no day", () => {
    const gaps = (i: number) => (i === 2 ? [2024, "", 5] : i === 3 ? [2024, 2, 31] : [2024, 2, 1 + (i % 28)]);
    const { days } = daysIn([sold("销售", ["年", "月", "日"], gaps)]);
    expect(days.slice(1, 5)).toEqual(["2024-02-02", null, null, "2024-02-05"]);
  });

  it("are the last one of the month where no day is kept, or today", () => {
    const { days } = daysIn([sold("销售", ["年", "月"], (i) => [2024, 1 + (i % 12)])]);
    expect(days.slice(0, 3)).toEqual(["2024-01-31", "2024-02-29", "2024-03-31"]);
  });

  it("are of the year each sheet says, whatever another does", () => {
    const yearAbove = (name: string, year: string) =>
      sheet(name, [
        [year, "", "客户名称", "产品", "金额"],
        ["月", "日", "", "", ""],
        ...many.map((i) => [1 + (i % 12), 10 + i, company(i % 6), `产品${i % 4}`, 120 + 37 * i]),
      ]);
    const { days } = daysIn([yearAbove("一部", "2023年"), yearAbove("二部", "2024年")]);
    expect([days[0], days[many.length]]).toEqual(["2023-01-10", "2024-01-10"]);
    const named = ["2023年销售", "2024年销售"].map((name) =>
      sold(name, ["月", "日"], (i) => [1 + (i % 12), 10 + i]),
    );
    const byName = daysIn(named).days;
    expect([byName[0], byName[many.length]]).toEqual(["2023-01-10", "2024-01-10"]);
  });
});
