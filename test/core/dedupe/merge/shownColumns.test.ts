import { openChildLinks } from "../../../../src/core/dedupe/merge/childLinks";
import { shownColumns } from "../../../../src/core/dedupe/merge/shownColumns";
import { planMerge } from "../../../../src/core/dedupe/merge/survivorship";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import type { Table } from "../../../../src/core/tables/table";
import { tableOf } from "../customerTable";

type Columns = readonly (readonly [Field, string, readonly CellValue[]])[];

/** A table whose fields may come twice. */
function twice(columns: Columns): Table {
  const rowCount = columns[0]?.[2].length ?? 0;
  const base = tableOf(
    Array.from({ length: rowCount }, () => ({})),
    [],
  );
  return {
    ...base,
    columns: columns.map(([field, heading, cells], at) => ({
      field,
      heading,
      cells,
      scale: 1,
      columnOnSheet: [at],
    })),
  };
}

const names = ["companyName", "名称", ["腾云电子", "腾云电子", "映月书房"]] as const;
const headingOf = (columns: Columns, rows: readonly number[], field: Field) =>
  shownColumns(twice(columns), rows).find(({ key }) => key === field)?.column.heading;

describe("the column a field is shown by", () => {
  it("is the one in which the rows differ, not one that their sheet does not have", () => {
    const columns: Columns = [
      names,
      ["note", "Payment", ["", "", "T/T"]],
      ["note", "备注", ["要开专票", "", ""]],
    ];
    expect(headingOf(columns, [0, 1], "note")).toBe("备注");
    expect(headingOf(columns, [0, 2], "note")).toBe("Payment");
  });

  it("is the one they fill where they do not differ, else the first", () => {
    const columns: Columns = [
      names,
      ["phone", "电话1", ["", "", ""]],
      ["phone", "电话2", ["8101", "8101", ""]],
    ];
    expect(headingOf(columns, [0, 1], "phone")).toBe("电话2");
    expect(headingOf(columns, [2], "phone")).toBe("电话1");
  });

  it("is the first for what a customer is told by", () => {
    const columns: Columns = [
      names,
      ["companyName", "简称", ["甲", "乙", "丙"]],
      ["customerId", "编号", ["1", "2", "3"]],
    ];
    expect(headingOf(columns, [0, 1], "companyName")).toBe("名称");
  });
});

describe("the columns of its field beside it", () => {
  const owing: Columns = [
    names,
    ["number", "一月", [133.86, 133.86, 0]],
    ["number", "二月", [418, 90, 0]],
    ["number", "还欠", [382, 1023, 0]],
  ];
  const keysOf = (rows: readonly number[]) =>
    shownColumns(twice(owing), rows).map(({ key, column }) => [key, column.heading]);

  it("follow where the rows differ in them, for what is not shown is lost unseen", () => {
    expect(keysOf([0, 1])).toEqual([
      ["companyName", "名称"],
      ["number", "二月"],
      ["number+2", "还欠"],
    ]);
  });

  it("are not shown where the rows agree", () => {
    expect(keysOf([0])).toEqual([
      ["companyName", "名称"],
      ["number", "一月"],
    ]);
  });
});

describe("a value chosen for it", () => {
  it("goes into the column it was chosen for, of several of one field", () => {
    const empty = tableOf([], [], "followUps");
    const customers = twice([
      ["companyName", "名称", ["腾云电子", "腾云电子"]],
      ["number", "上半年拿货", [700, 90]],
      ["number", "还欠", [382, 1023]],
    ]);
    const book = { customers, followUps: empty, transactions: tableOf([], [], "transactions") };
    const { cells } = planMerge(customers, openChildLinks(book), [0, 1], { values: { "number+1": 1405 } });
    expect(cells.map(({ value }) => value)).toEqual(["腾云电子", 700, 1405]);
  });

  it("goes into that column, and the others keep what the rules say", () => {
    const customers = twice([
      names,
      ["note", "Payment", ["", "", "T/T"]],
      ["note", "备注", ["要开专票", "月结", ""]],
    ]);
    const empty = tableOf([], [], "followUps");
    const links = openChildLinks({
      customers,
      followUps: empty,
      transactions: tableOf([], [], "transactions"),
    });
    const plan = planMerge(customers, links, [0, 1], { values: { note: "都要" } });
    expect(plan.values.note).toBe("都要");
    expect(plan.cells.map(({ column, value }) => [column.heading, value])).toEqual([
      ["名称", "腾云电子"],
      ["Payment", ""],
      ["备注", "都要"],
    ]);
  });
});
