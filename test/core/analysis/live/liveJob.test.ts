import type { SheetMapping } from "../../../../src/core/adopt/mapping/mapping";
import { openLive } from "../../../../src/core/analysis/live/liveJob";
import type { LiveChanges } from "../../../../src/core/analysis/live/liveViews";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { tableOf } from "../../dedupe/customerTable";

const fields = ["customerId", "companyName", "phone"] as const;
const customers = tableOf(
  [
    { customerId: "C1", companyName: "深圳市腾云电子有限公司", phone: "13911112223" },
    { customerId: "C2", companyName: "北京问渠文化传播有限公司", phone: "13822223334" },
    { customerId: "C3", companyName: "武汉映月书房有限公司", phone: "13700000001" },
  ],
  fields,
);
const mapping: SheetMapping = {
  sheet: "customers",
  role: "customers",
  headerRow: 1,
  firstDataRow: 2,
  lastDataRow: 4,
  columns: [],
};
const open = () => openLive(customers, [mapping]);

const typed = (firstRow: number, ...rows: readonly (readonly CellValue[])[]): LiveChanges => ({
  moved: [],
  rows: [{ sheet: "customers", firstRow, firstColumn: 0, rows }],
  quiet: false,
});
const placesOf = (warnings: ReturnType<ReturnType<typeof open>["check"]>) =>
  warnings.map(({ row, existing }) => [row, existing.row]);

describe("rows checked while they are typed", () => {
  it("names the row that is there already and why, once", () => {
    const live = open();
    const row = typed(5, ["", "腾云电子", "139-1111-2223"]);
    const [warning] = live.check(row, "zh-CN");
    expect(warning).toMatchObject({
      row: 5,
      existing: { row: 2 },
      name: "深圳市腾云电子有限公司",
      others: 0,
    });
    expect(warning?.reasons).toEqual([
      expect.stringContaining("名称一致"),
      expect.stringContaining("电话相同"),
    ]);
    expect(live.check(row, "zh-CN")).toEqual([]);
  });

  it("says nothing of a stranger, a heading, a blank row, another sheet or a colleague's typing", () => {
    const live = open();
    const double = ["", "腾云电子", "13911112223"];
    expect(live.check(typed(5, ["", "温州瀚峰照明有限公司", "13755556666"]), "zh-CN")).toEqual([]);
    expect(live.check(typed(1, double), "zh-CN")).toEqual([]);
    expect(live.check(typed(6, ["", "", ""]), "zh-CN")).toEqual([]);
    const elsewhere = typed(9, double).rows.map((grid) => ({ ...grid, sheet: "别处" }));
    expect(live.check({ moved: [], rows: elsewhere, quiet: false }, "zh-CN")).toEqual([]);
    expect(live.check({ ...typed(9, double), quiet: true }, "zh-CN")).toEqual([]);
    // Learned all the same: the next row doubles it too.
    expect(live.check(typed(10, double), "zh-CN")[0]?.others).toBe(1);
  });

  it("names a row that people see rather than one of a hidden sheet that matches as well", () => {
    const twice = tableOf(
      [
        { customerId: "", companyName: "深圳市腾云电子有限公司", phone: "13911112223" },
        { customerId: "", companyName: "深圳市腾云电子有限公司", phone: "13911112223" },
      ],
      fields,
    );
    const table = {
      ...twice,
      sheets: ["旧客户", "customers"],
      sheetOf: Uint16Array.of(0, 1),
      columns: twice.columns.map((column, at) => ({ ...column, columnOnSheet: [at, at] })),
    };
    const hidden: SheetMapping = { ...mapping, sheet: "旧客户", hidden: true };
    const row = typed(9, ["", "腾云电子", "139-1111-2223"]);
    expect(openLive(table, [hidden, mapping]).check(row, "zh-CN")[0]?.existing.sheet).toBe("customers");
    const { hidden: _, ...shown } = hidden;
    expect(openLive(table, [shown, mapping]).check(row, "zh-CN")[0]?.existing.sheet).toBe("旧客户");
  });

  it("reports every doubled row of a paste, those within it too", () => {
    const warnings = open().check(
      typed(
        5,
        ["", "问渠文化传播", "13822223334"],
        ["", "温州瀚峰照明有限公司", "13755556666"],
        ["", "温州市瀚峰照明有限公司", "13755556666"],
      ),
      "zh-CN",
    );
    expect(placesOf(warnings)).toEqual([
      [5, 3],
      [7, 6],
    ]);
  });

  it("speaks only of what a change brought about", () => {
    const live = open();
    live.check(typed(5, ["", "腾云电子", "13911112223"]), "zh-CN");
    expect(live.check(typed(5, ["C9", "腾云电子", "13911112223"]), "zh-CN")).toEqual([]);
    expect(placesOf(live.check(typed(5, ["C9", "映月书房", "13700000001"]), "zh-CN"))).toEqual([[5, 4]]);
    expect(live.check(typed(5, ["", "", ""]), "zh-CN")).toEqual([]);
    expect(live.check(typed(6, ["", "腾云电子", "13911112223"]), "zh-CN")).toHaveLength(1);
  });

  it("follows rows that were inserted and deleted above", () => {
    const live = open();
    const move = (row: number, by: number) => ({
      moved: [{ sheet: "customers", row, by }],
      rows: [],
      quiet: false,
    });
    live.check(move(3, 2), "zh-CN");
    expect(placesOf(live.check(typed(8, ["", "问渠文化传播", "13822223334"]), "zh-CN"))).toEqual([[8, 5]]);
    live.check(move(5, -1), "zh-CN");
    expect(live.check(typed(9, ["", "映月书房", "13700000001"]), "zh-CN")[0]?.existing.row).toBe(5);
    expect(live.check(typed(10, ["", "问渠文化传播有限公司", ""]), "zh-CN")[0]?.existing.row).toBe(7);
  });
});

describe("persons typed in two columns", () => {
  it("are named by both halves of whoever is there already", () => {
    const persons = tableOf(
      [
        { customerId: "P1", firstName: "Freya", lastName: "Colquhoun", phone: "13911112223" },
        { customerId: "P2", firstName: "Hugh", lastName: "Yardley", phone: "13822223334" },
        { customerId: "P3", firstName: "Una", lastName: "Orr", phone: "13700000001" },
      ],
      ["customerId", "firstName", "lastName", "phone"],
    );
    const live = openLive(persons, [mapping]);
    const [warning] = live.check(typed(5, ["", "Freya", "Colquhoun", "139-1111-2223"]), "en-US");
    expect(warning).toMatchObject({ existing: { row: 2 }, name: "Freya Colquhoun" });
  });
});
