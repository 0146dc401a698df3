import { additionsTo, cellsOf, missingColumns } from "../../../../src/core/imports/lists/targets";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { ColumnKey } from "../../../../src/core/sheets/column";
import { optionsFor } from "../../../../src/core/templates/checks/checkStructure";
import { sheetContext } from "../../../../src/core/templates/sheets/sheetContext";
import { fc } from "../../../property";
import { defaults, headsOf, installedBook, tableOf } from "../../templates/installedBook";

const book = installedBook("zh-CN", "compact");
const table = tableOf(book, "customers");
const stamp = { version: 3, profile: "compact", goals: [], language: "zh-CN" } as const;
const context = sheetContext(optionsFor(headsOf(book), stamp, defaults));
type Values = Readonly<Record<string, CellValue>>;
const row = (values: Values) => new Map<ColumnKey, CellValue>(Object.entries(values));

function addedRows(rows: readonly Values[]) {
  const changes = additionsTo(table, rows.map(row), context);
  const headings = changes.flatMap((change) =>
    change.kind === "add-part" && change.part.kind === "column" ? [change.part.column.heading] : [],
  );
  const rowsChange = changes.find((change) => change.kind === "add-rows");
  return { changes, headings, rowsChange };
}

describe("additionsTo", () => {
  it("puts every value under its own column, and nothing under the others", () => {
    const { changes, headings, rowsChange } = addedRows([{ customerId: "C1", companyName: "甲" }]);
    expect(changes).toHaveLength(1);
    expect(headings).toEqual([]);
    const at = (key: string) => table.columns.findIndex((column) => column?.key === key);
    const [cells = []] = rowsChange?.rows ?? [];
    expect(cells).toHaveLength(table.columns.length);
    expect([cells[at("customerId")], cells[at("companyName")]]).toEqual(["C1", "甲"]);
    expect(cells.filter((cell) => cell !== "")).toHaveLength(2);
  });

  it("brings the columns rows need and the table lacks, before the rows and at its right edge", () => {
    const { changes, headings, rowsChange } = addedRows([
      { customerId: "C1", sourceRow: "名录!2 #0a1b2c3d" },
      { customerId: "C2" },
    ]);
    expect(changes.at(-1)?.kind).toBe("add-rows");
    expect(headings).toContain("来源行");
    const wide = table.columns.length + headings.length;
    expect(rowsChange?.rows.map(({ length }) => length)).toEqual([wide, wide]);
    expect(rowsChange?.key).toEqual([table.columns.length + headings.indexOf("来源行")]);
    expect(rowsChange?.rows[0]?.[rowsChange.key[0] ?? -1]).toBe("名录!2 #0a1b2c3d");
  });

  it.each([
    ["nothing is to be added", table, []],
    ["the table became a plain range", { ...table, table: null }, [row({ customerId: "C1" })]],
  ])("adds nothing where %s", (_how, target, rows) => {
    expect(additionsTo(target, rows, context)).toEqual([]);
  });

  it("loses no value and changes none, whatever columns the rows fill", () => {
    const keys = table.spec.columns.flatMap(({ key, formula }) => (formula ? [] : [key]));
    const values = fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(fc.string({ minLength: 1 }), fc.integer()),
      {
        minKeys: 1,
        maxKeys: 6,
      },
    );
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 4 }), (rows) => {
        const changes = additionsTo(
          table,
          rows.map((each) => row(each)),
          context,
        );
        const added = changes.flatMap((change) =>
          change.kind === "add-part" && change.part.kind === "column" ? [change.part.column.heading] : [],
        );
        const headings = [...table.headings, ...added];
        const change = changes.at(-1);
        const back = (change?.kind === "add-rows" ? change.rows : []).map((cells) =>
          Object.fromEntries(cells.flatMap((cell, i) => (cell === "" ? [] : [[headings[i] ?? "", cell]]))),
        );
        const heading = (key: string) =>
          table.spec.columns.find((column) => column.key === key)?.heading["zh-CN"] ?? key;
        const wanted = rows.map((each) =>
          Object.fromEntries(Object.entries(each).map(([key, cell]) => [heading(key), cell])),
        );
        expect(back).toEqual(wanted);
        expect(new Set(headings).size).toBe(headings.length);
      }),
    );
  });
});

describe("cellsOf", () => {
  const cells = Array.from({ length: 8 }, (_, i) => ({ row: i + 1, cells: [`甲${i + 1}`] }));

  it("reads a column below the headings, and no row below the table", () => {
    expect(cellsOf({ ...table, rows: 3 }, "customerId", cells)).toEqual(["甲5", "甲6"]);
  });

  it("gives blanks for a column the table lacks and for a row that ends before it", () => {
    expect(cellsOf({ ...table, rows: 3 }, "sourceRow", cells)).toEqual(["", ""]);
    expect(cellsOf({ ...table, rows: 3 }, "companyName", cells)).toEqual(["", ""]);
  });
});

describe("missingColumns", () => {
  it("are those that are needed and not there, in the order of the definition", () => {
    const [first, second] = table.spec.columns.filter(
      (column) => !table.columns.includes(column) && !column.formula,
    );
    const needed = new Set<ColumnKey>([second?.key ?? "", "customerId", first?.key ?? ""]);
    expect(missingColumns(table, needed)).toEqual([first, second]);
    expect(missingColumns(table, new Set())).toEqual([]);
  });
});
