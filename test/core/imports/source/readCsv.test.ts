import { headOfGrid, readCsv } from "../../../../src/core/imports/source/readCsv";
import { headRows } from "../../../../src/core/sheets/grid";
import { fc } from "../../../property";

const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;

describe("reading a CSV file", () => {
  it.each([
    ["commas", "公司,电话\n甲,0755-1\n"],
    ["semicolons", "公司;电话\n甲;0755-1\n"],
    ["tabs", "公司\t电话\r\n甲\t0755-1\r\n"],
    ["a stated separator", "sep=|\r\n公司|电话\r\n甲|0755-1\r\n"],
    ["upright strokes", "公司|电话\n甲|0755-1\n"],
    ["a byte-order mark", "\ufeff公司,电话\n甲,0755-1"],
  ])("understands %s", (_, text) => {
    expect(readCsv(text, "a.csv").rows).toEqual([
      ["公司", "电话"],
      ["甲", "0755-1"],
    ]);
  });

  it("keeps quotes, separators and line breaks inside a field, and leading zeros", () => {
    expect(readCsv('名称,备注,编号\n"甲,乙","他说""好""\n再来",007\n', "a.csv").rows[1]).toEqual([
      "甲,乙",
      '他说"好"\n再来',
      "007",
    ]);
  });

  it("takes what exports hide from Excel as the text it is, and no other formula", () => {
    expect(readCsv('编号,手机,备注\n="007",="13800138000","=""a"""\n', "a.csv").rows[1]).toEqual([
      "007",
      "13800138000",
      "a",
    ]);
    expect(readCsv("a\n=1+1\n", "a.csv").rows[1]).toEqual(["=1+1"]);
  });

  it("takes a quote that never closes for the rest of the file, and an empty file for no rows", () => {
    expect(readCsv('a,b\n"c,d\ne', "a.csv").rows).toEqual([["a", "b"], ["c,d\ne"]]);
    expect(readCsv("", "a.csv").rows).toEqual([]);
    expect(headOfGrid(readCsv("", "a.csv")).lastRow).toBe(0);
  });

  it("is recognised by as many rows as a sheet", () => {
    const grid = readCsv(Array.from({ length: 500 }, (_, i) => `a${i},b`).join("\n"), "a.csv");
    expect(headOfGrid(grid).head.rows).toHaveLength(headRows);
    expect(headOfGrid(grid).lastRow).toBe(500);
  });

  it("brings back every field that was written quoted", () => {
    const fields = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fields, (rows) => {
        const text = ["x,y", ...rows.map((row) => row.map(quoted).join(","))].join("\n");
        expect(readCsv(text, "a.csv").rows.slice(1)).toEqual(rows);
      }),
    );
  });
});
