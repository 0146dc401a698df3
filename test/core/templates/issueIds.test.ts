import type { CellValue } from "../../../src/core/sheets/cell";
import { issueIds } from "../../../src/core/templates/issueIds";
import { fc } from "../../property";
import { columnAt, fill, installedBook, sheetNamed, tableOf } from "./installedBook";

const sheet = "客户基础信息";
const day = "2024-05-01";

function customersOf(rows: readonly Readonly<Record<string, CellValue>>[]) {
  const book = installedBook();
  fill(book, sheet, rows);
  const table = tableOf(book, "customers");
  const cells = sheetNamed(book, sheet).cells.slice(table.firstRow, table.firstRow + rows.length);
  return { table, cells };
}

describe("issueIds", () => {
  it("gives every customer without an id the next one of the day, from top to bottom", () => {
    const { table, cells } = customersOf([
      { 企业名称: "甲" },
      { 客户编号: "C20240501007", 企业名称: "乙" },
      { 手机: "13900000001" },
    ]);
    expect(issueIds(table, cells, day).map(({ row, after }) => [row.hint, after])).toEqual([
      [5, "C20240501008"],
      [7, "C20240501009"],
    ]);
  });

  it("does not take formulas, blanks or an unwanted row for a customer", () => {
    const { table, cells } = customersOf([{}, { 企业名称: "  " }, { 企业名称: "甲" }]);
    expect(issueIds(table, cells, day, (row) => row !== 7)).toEqual([]);
    expect(issueIds(table, cells, day).map(({ row }) => row.hint)).toEqual([7]);
  });

  it("writes into the id's column, guarded by all that people typed", () => {
    const { table, cells } = customersOf([{ 客户编号: " ", 企业名称: "甲" }]);
    const [change] = issueIds(table, cells, day);
    expect(change).toMatchObject({ column: 0, field: "customerId", heading: "客户编号", before: " " });
    const names = columnAt(installedBook(), sheet, "企业名称");
    expect(change?.row.cells).toContainEqual({ column: names, value: "甲" });
    const formulas = table.columns.flatMap((column, i) => (column?.formula ? [i] : []));
    expect(change?.row.cells.filter(({ column }) => formulas.includes(column))).toEqual([]);
  });

  it("issues nothing where the sheet has no column for ids", () => {
    const { table, cells } = customersOf([{ 企业名称: "甲" }]);
    const without = {
      ...table,
      columns: table.columns.map((column) => (column?.key === "customerId" ? null : column)),
    };
    expect(issueIds(without, cells, day)).toEqual([]);
  });

  it("never issues an id that is there, keeps the others, and has nothing to do a second time", () => {
    const id = fc.oneof(
      fc.constant(""),
      fc.integer({ min: 1, max: 30 }).map((n) => `C20240501${String(n).padStart(3, "0")}`),
      fc.constantFrom("K1", "c20240501002 "),
    );
    const rows = fc.array(fc.record({ 客户编号: id, 企业名称: fc.constantFrom("", "甲", "乙") }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, (typed) => {
        const { table, cells } = customersOf(typed);
        const changes = issueIds(table, cells, day);
        const now = cells.map((row) => [...row]);
        for (const { row, column, after } of changes) now[row.hint - 5]?.splice(column, 1, after);
        const issued = changes.map(({ after }) => after);
        expect(new Set([...issued, ...typed.map((row) => row.客户编号)]).size).toBe(
          issued.length + new Set(typed.map((row) => row.客户编号)).size,
        );
        now.forEach((row, i) => {
          if (typed[i]?.客户编号 !== "") expect(row[0]).toBe(typed[i]?.客户编号);
        });
        expect(issueIds(table, now, day)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
