import type { DayParts } from "../../../../src/core/adopt/mapping/mapping";
import type { BookContext } from "../../../../src/core/analysis/context/bookContext";
import { contactPatch } from "../../../../src/core/analysis/followUps/contactPatch";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { createTableBuilder } from "../../../../src/core/tables/building/buildTable";
import { mappingOf, tableOf } from "../../tables/tableOf";
import { installedSheets } from "../installedSheets";
import { contextOf } from "../tiering/tierBook";

const today = 45_565;
const customers = [
  ["C1", "杭州示例有限公司"],
  ["C2", "上海示例有限公司"],
];
const note = {
  customerId: "C1",
  followedUpAt: today,
  followedUpBy: "张三",
  channel: "电话",
  content: "确认交期",
  nextFollowUpAt: today + 14,
};

type Sheet = readonly [
  name: string,
  fields: readonly (Field | null)[],
  rows: readonly (readonly CellValue[])[],
];

/** A book whose follow-ups stand on the team's own sheets. */
function adopted(sheets: readonly Sheet[], more: Partial<BookContext> = {}): BookContext {
  const mappings = sheets.map(([sheet, fields]) => mappingOf(sheet, "followUps", fields));
  const builder = createTableBuilder("followUps", mappings);
  for (const [sheet, , rows] of sheets) builder.add({ sheet, firstRow: 2, firstColumn: 0, rows });
  const context = contextOf({ customers });
  return { ...context, book: { ...context.book, followUps: builder.finish() }, ...more };
}

const full = ["customerId", "companyName", "followedUpAt", "followedUpBy", "content"] as const;
const rows = [
  ["C1", "杭州示例有限公司", today - 9, "张三", "报价"],
  ["C2", "上海示例有限公司", today - 3, "李四", "回访"],
];

describe("contactPatch", () => {
  it("adds the row to our follow-up sheet, the name left to its formula", () => {
    const context = contextOf({ customers, own: installedSheets });
    const [change] = contactPatch(context, { ...note, companyName: "杭州示例有限公司" }, "zh-CN").changes;
    expect(change).toMatchObject({ kind: "add-rows", table: "跟进", key: [0, 2] });
    const [row = []] = change?.kind === "add-rows" ? change.rows : [];
    expect(row.slice(0, 5)).toEqual(["C1", "", today, "张三", "电话"]);
  });

  it("brings a follow-up sheet along where the workbook has none, without dropdowns over lists it lacks", () => {
    const [change] = contactPatch(contextOf({ customers }), note, "en-US").changes;
    expect(change).toMatchObject({ kind: "add-sheet", sheet: { name: "Follow-ups" } });
    const rules = change?.kind === "add-sheet" ? change.sheet.validations.map(({ rule }) => rule) : [];
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((rule) => rule.kind === "list" && rule.source.startsWith("="))).toEqual([]);
  });

  it("names a person in both columns where the team's own sheet keeps names in two", () => {
    const own = ["lastName", "firstName", "followedUpAt", "content"] as const;
    const context = adopted([["Calls", own, [["Orr", "Una", today - 3, "quote"]]]]);
    const persons = tableOf("customers", ["firstName", "lastName"], [["Freya", "Colquhoun"]]);
    const book = { ...context.book, customers: persons };
    const { changes } = contactPatch(
      { ...context, book },
      { ...note, customerId: "Freya Colquhoun" },
      "en-US",
    );
    expect(changes).toMatchObject([
      {
        kind: "restore-row",
        row: { sheet: "Calls", hint: 3 },
        held: { cells: [{ value: "Colquhoun" }, { value: "Freya" }, {}, {}] },
      },
    ]);
  });

  it("writes under the last record of the team's own sheet and tells in the text what has no column", () => {
    const { changes } = contactPatch(adopted([["跟进表", full, rows]]), note, "zh-CN");
    expect(changes).toMatchObject([
      {
        kind: "restore-row",
        row: { sheet: "跟进表", hint: 4, key: null },
        held: {
          row: 4,
          firstColumn: 0,
          table: null,
          cells: [
            { value: "C1" },
            { value: "杭州示例有限公司" },
            { value: today, numberFormat: "yyyy-mm-dd" },
            { value: "张三" },
            { value: "确认交期；沟通方式：电话；下次跟进时间：2024-10-14" },
          ],
        },
      },
    ]);
  });

  it("goes into the team's table where the records stand in one", () => {
    const table = { sheet: "跟进表", name: "表1", firstRow: 1, firstColumn: 0, rows: 3, columns: 6 };
    const context = adopted([["跟进表", full, rows]], { tables: [table] });
    const [change] = contactPatch(context, note, "en-US").changes;
    expect(change).toMatchObject({ kind: "add-rows", table: "表1", sheet: "跟进表", key: [0, 1, 2] });
    expect(change?.kind === "add-rows" && change.rows[0]).toEqual([
      "C1",
      "杭州示例有限公司",
      today,
      "张三",
      "确认交期; Channel: 电话; Next follow-up: 2024-10-14",
      "",
    ]);
  });

  it("chooses among several sheets the one of the customer, else of the person", () => {
    const sheets: readonly Sheet[] = [
      ["张三", full, rows.slice(0, 1)],
      ["李四", full, rows.slice(1)],
    ];
    const sheetFor = (more: Partial<typeof note>) => {
      const [change] = contactPatch(adopted(sheets), { ...note, ...more }, "zh-CN").changes;
      return change?.kind === "restore-row" ? change.row.sheet : null;
    };
    expect(sheetFor({})).toBe("张三");
    expect(sheetFor({ customerId: "C2" })).toBe("李四");
    expect(sheetFor({ customerId: "C3", followedUpBy: "张三" })).toBe("张三");
  });

  it("names a customer without an id by its name, and passes over a sheet that cannot take a contact", () => {
    const named = adopted([
      ["跟进", ["companyName", "followedUpAt", "content"], [["新客户", today - 1, "来电"]]],
    ]);
    const [change] = contactPatch(named, { ...note, customerId: "新客户" }, "zh-CN").changes;
    expect(change?.kind === "restore-row" && change.held.cells[0]).toEqual({ value: "新客户" });
    const mute = adopted([["跟进", ["companyName", "followedUpAt"], [["新客户", today - 1]]]]);
    expect(contactPatch(mute, note, "zh-CN").changes[0]?.kind).toBe("add-sheet");
  });
});

const inParts = ["companyName", "number", "text", "followedUpAt", "followedUpBy", "content"] as const;
const dayParts = { year: 1, month: 2, day: 3 };

/** A book whose only follow-up sheet keeps the parts of its days apart, and says their year where no column does. */
function parted(parts: DayParts, rows: readonly (readonly CellValue[])[], year?: number): BookContext {
  const plain = mappingOf("跟进表", "followUps", inParts);
  const columns = plain.columns.map((column) =>
    column.field === "followedUpAt" ? { ...column, dayParts: parts, ...(year && { year }) } : column,
  );
  const builder = createTableBuilder("followUps", [{ ...plain, columns }]);
  builder.add({ sheet: "跟进表", firstRow: 2, firstColumn: 0, rows });
  const context = contextOf({ customers });
  return { ...context, book: { ...context.book, followUps: builder.finish() } };
}

describe("contactPatch on a sheet with columns of year, month and day", () => {
  // The contact took place on 2024-09-30.
  it("writes each part into its own, as the record above does", () => {
    const context = parted(dayParts, [
      ["杭州示例有限公司", 2024, "8月", "21日", "张三", "报价"],
      ["上海示例有限公司", 2024, "8月", "3日", "李四", "回访"],
    ]);
    const { changes } = contactPatch(context, note, "zh-CN");
    expect(changes).toMatchObject([
      {
        kind: "restore-row",
        row: { sheet: "跟进表", hint: 4 },
        held: {
          cells: ["杭州示例有限公司", 2024, "9月", "30日", "张三"]
            .map((value) => ({ value }))
            .concat([{ value: expect.stringMatching(/^确认交期/) as string }]),
        },
      },
    ]);
    expect(JSON.stringify(changes)).not.toContain("；跟进时间");
  });

  it("writes none where the sheet says another year, or its cells cannot be followed", () => {
    const rows = [["杭州示例有限公司", "", "8月", "21日", "张三", "报价"]];
    const { year: _year, ...monthAndDay } = dayParts;
    const kindOn = (context: BookContext) => contactPatch(context, note, "zh-CN").changes[0]?.kind;
    expect(kindOn(parted(monthAndDay, rows, 2024))).toBe("restore-row");
    expect(kindOn(parted(monthAndDay, rows, 2023))).toBe("add-sheet");
    expect(kindOn(parted(monthAndDay, rows))).toBe("add-sheet");
    expect(kindOn(parted(dayParts, [["杭州示例有限公司", 2024, "8月", "月底", "张三", "报价"]]))).toBe(
      "add-sheet",
    );
  });

  it("knows the row of a table by the parts as well", () => {
    const context = parted(dayParts, [["杭州示例有限公司", 2024, 8, 21, "张三", "报价"]]);
    const tables = [{ sheet: "跟进表", name: "表1", firstRow: 1, rows: 2, firstColumn: 0, columns: 6 }];
    const [change] = contactPatch({ ...context, tables }, note, "zh-CN").changes;
    expect(change).toMatchObject({ kind: "add-rows", table: "表1", key: [0, 2, 3, 1] });
    expect(change?.kind === "add-rows" && change.rows[0]?.slice(0, 4)).toEqual([
      "杭州示例有限公司",
      2024,
      9,
      30,
    ]);
  });
});
