import { recogniseSheets } from "../../../src/core/adopt/recogniseSheets";
import type { CellValue } from "../../../src/core/sheets/cell";

/** The field of the first column of a customer list with this heading and these names. */
function fieldOf(heading: string, names: readonly string[], more: readonly string[] = []) {
  const rows: CellValue[][] = [
    [heading, "phone", "city", ...more],
    ...names.map((name, i) => [name, `310-555-01${10 + i}`, "los angeles", ...more.map(() => "x")]),
  ];
  const head = { sheet: "s", firstRow: 1, firstColumn: 0, rows };
  const [mapping] = recogniseSheets(
    [{ sheet: "s", visible: true, head, lastRow: rows.length, lastColumn: 2, tables: [] }],
    { chosen: [{ sheet: "s", role: "customers", headerRow: 1 }] },
  );
  return mapping?.columns[0]?.field;
}

describe("a column headed only by Name", () => {
  it("names companies when its cells do not look like persons", () => {
    expect(
      fieldOf("name", [
        "arnie mortons of chicago",
        "hotel bel-air",
        "cafe bizou",
        "art's delicatessen",
        "campanile",
      ]),
    ).toBe("companyName");
  });

  it("names persons when they do", () => {
    expect(fieldOf("姓名", ["王小明", "李建国", "赵雪", "陈佳怡", "周伟"])).toBe("personName");
  });
});
