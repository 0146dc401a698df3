import type { SheetMapping } from "../../../../src/core/adopt/mapping/mapping";
import { openBook } from "../../../../src/core/analysis/book/openBook";
import { layoutFacts } from "../../../../src/core/analysis/facts/layoutFacts";
import type { LayoutFacts } from "../../../../src/core/anomalies/rule/context";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { SheetLayout } from "../../../../src/core/sheets/sheetLayout";
import { mappingOf } from "../../tables/tableOf";

const plain: SheetLayout = {
  sheet: "客户",
  merged: [],
  hiddenRows: [],
  lastColumn: 2,
  marks: null,
  tables: [],
};
const customer = (id: number, phone: CellValue = "13857121234"): readonly CellValue[] => [
  `C${id}`,
  `杭州云杉${id}号科技有限公司`,
  phone,
];

/** Headings in row 1, the rows given from row 2 on. */
function factsOf(
  rows: readonly (readonly CellValue[])[],
  layout: Partial<SheetLayout> = {},
  mapping: SheetMapping = mappingOf("客户", "customers", ["customerId", "companyName", "mobile"]),
): LayoutFacts {
  const reading = openBook([mapping]);
  reading.add({ sheet: "客户", firstRow: 2, firstColumn: 0, rows });
  return layoutFacts(reading.book(), [mapping], [{ ...plain, ...layout }], reading.rowsSeen());
}

const places = (facts: LayoutFacts, fact: keyof LayoutFacts) =>
  facts[fact].map(({ column, rows }) => [column, ...rows]);
const three = [customer(1), customer(2), customer(3)];

describe("the faults of a sheet's layout", () => {
  it("are none on a plain list", () => {
    const facts = factsOf(three);
    expect(Object.values(facts).flat()).toEqual([]);
  });

  it("name the record above blank rows, not the blank rows below the last one", () => {
    const blank = ["", "", ""];
    expect(places(factsOf([customer(1), blank, blank, customer(2), blank]), "blankRows")).toEqual([
      [null, 0],
    ]);
  });

  it("take a subtotal between records for a merged cell's equal", () => {
    const facts = factsOf([customer(1), ["小计", "", 2], customer(2)]);
    expect(places(facts, "mergedCells")).toEqual([[null, 0]]);
  });

  it("name the first record under a merged cell, in its column", () => {
    const merged = [{ row: 3, column: 1, rows: 2, columns: 1 }];
    expect(places(factsOf(three, { merged }), "mergedCells")).toEqual([[1, 1]]);
  });

  it("pass over merged titles above the data and merged cells of columns nobody reads", () => {
    const merged = [
      { row: 1, column: 0, rows: 1, columns: 3 },
      { row: 3, column: 7, rows: 2, columns: 2 },
    ];
    expect(factsOf(three, { merged }).mergedCells).toEqual([]);
  });

  it("name the last record inside a table that ends too early", () => {
    const tables = [{ name: "客户表", row: 1, column: 0, rows: 3, columns: 3 }];
    expect(places(factsOf(three, { tables }), "rowsOutside")).toEqual([[null, 1]]);
  });

  it("pass over tables the headings do not belong to", () => {
    const tables = [{ name: "别表", row: 40, column: 9, rows: 3, columns: 3 }];
    expect(factsOf(three, { tables }).rowsOutside).toEqual([]);
  });

  it("name a column of codes once where some of them are numbers", () => {
    const facts = factsOf([customer(1), customer(2, 13_857_121_234), customer(3, 13_857_121_235)]);
    expect(places(facts, "codesNotText")).toEqual([[2, 1]]);
  });

  it("name every hidden record", () => {
    const hiddenRows = [{ row: 3, rows: 5 }];
    expect(places(factsOf(three, { hiddenRows }), "hiddenRows")).toEqual([[null, 1, 2]]);
  });

  it("name the second of two read columns under one heading", () => {
    const mapping = mappingOf("客户", "customers", ["customerId", "companyName", "mobile", "mobile"]);
    const twice = {
      ...mapping,
      columns: mapping.columns.map((column) =>
        column.field === "mobile" ? { ...column, heading: "电话" } : column,
      ),
    };
    const rows = three.map((row) => [...row, "13857121239"]);
    expect(places(factsOf(rows, {}, twice), "duplicateHeadings")).toEqual([[3, 0]]);
  });

  it("say nothing of what Excel would not tell", () => {
    const facts = factsOf(three, { merged: null, hiddenRows: null });
    expect([...facts.mergedCells, ...facts.hiddenRows]).toEqual([]);
  });
});
