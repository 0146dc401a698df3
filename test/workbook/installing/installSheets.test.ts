import type { Patch } from "../../../src/core/changes/patch";
import type { SheetBlueprint } from "../../../src/core/sheets/blueprint";
import { applyPatch } from "../../../src/workbook/applyPatch";
import { undoOperation } from "../../../src/workbook/undoOperation";
import { type OpenWorkbook, openWorkbook, options } from "../openWorkbook";

const customers: SheetBlueprint = {
  name: "客户基础信息",
  visibility: "visible",
  tabColor: "#0F6CBD",
  columnWidths: [12, 30, 10],
  freeze: { rows: 2, columns: 1 },
  formats: [
    { row: 0, column: 0, rows: 1, columns: 3, bold: true, fill: "#DCE9F7", fontSize: 16, rowHeight: 30 },
    { row: 2, column: 0, rows: 1, columns: 2, numberFormat: "@" },
  ],
  cells: [
    { row: 0, column: 0, rows: 1, columns: 1, values: [["客户基础信息"]] },
    {
      row: 1,
      column: 0,
      rows: 2,
      columns: 3,
      values: [
        ["客户编号", "来源", "字数"],
        ["", "", "=LEN([@来源])"],
      ],
    },
  ],
  tables: [
    { row: 1, column: 0, rows: 2, columns: 3, name: "客户表", style: "TableStyleLight9", banded: true },
  ],
  validations: [
    {
      row: 2,
      column: 1,
      rows: 1,
      columns: 1,
      rule: { kind: "list", source: "=客户来源" },
      strict: true,
      prompt: { title: "来源", message: "从列表中选择" },
      error: { title: "来源", message: "请选择列表中的值" },
    },
  ],
  conditionalFormats: [
    {
      row: 2,
      column: 1,
      rows: 1,
      columns: 1,
      rule: { kind: "text-contains", text: "展会" },
      fill: "#E3F1E4",
      fontColor: null,
    },
  ],
  print: { landscape: true, titleRows: 2 },
};

const dictionary: SheetBlueprint = {
  ...customers,
  name: "字典",
  visibility: "hidden",
  cells: [{ row: 0, column: 0, rows: 3, columns: 1, values: [["客户来源"], ["展会"], ["官网"]] }],
  formats: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  print: null,
};

const install: Patch = {
  operation: "install",
  reason: "一键建表",
  changes: [
    { kind: "add-sheet", sheet: customers },
    { kind: "add-sheet", sheet: dictionary },
    { kind: "add-name", name: { name: "客户来源", formula: "=字典!$A$2:$A$3" } },
  ],
};

const ask = { ...options, edited: "ask" as const };
const names = (book: OpenWorkbook) => book.model.sheets().map((sheet) => sheet.name);
/** Names of the whole workbook; print titles belong to their sheet. */
const namesOf = (book: OpenWorkbook) =>
  book.model.names().flatMap((name) => (name.sheetId === null ? [name.name] : []));
const open = () => openWorkbook([{ name: "原有", rows: [["a", "=1+1"]] }]);

// The host works formulas out anew after every batch, a tenth of a second each time.
jest.setTimeout(30_000);

describe("installing sheets", () => {
  it("writes cells, tables, formulas, names, dropdowns, rules, panes and visibility", async () => {
    const book = open();
    const applied = await applyPatch(install, options);
    expect(applied).toMatchObject({ operationId: 1, written: { sheetsAdded: 2 }, conflicts: [] });
    expect(names(book)).toEqual(["原有", "设置", "变更日志", "客户基础信息", "字典"]);
    const sheet = book.model.sheets().find((one) => one.name === "客户基础信息");
    expect(sheet).toMatchObject({ frozenRows: 2, frozenColumns: 1, visibility: "visible" });
    expect(book.model.sheets().find((one) => one.name === "字典")?.visibility).toBe("hidden");
    expect(book.model.tables().map((table) => table.name)).toContain("客户表");
    expect(namesOf(book)).toEqual(["客户来源"]);
    const source = book.area("客户基础信息", 3, 1);
    expect(book.model.choices(source)).toEqual(["展会", "官网"]);
    expect(book.model.conditionalFormats(source.sheetId)).toHaveLength(1);
    expect(String(book.model.formulas(book.area("客户基础信息", 3, 2))[0]?.[0])).toMatch(/^=LEN/);
    expect(book.model.numberFormats(source)).toEqual([["@"]]);
  });

  it("writes formulas of more rows than one request carries", async () => {
    const book = open();
    const long = `=LEN("${"x".repeat(7000)}")`;
    const values = Array.from({ length: 900 }, (_, i) => [`C${i}`, "", long]);
    const bodied = customers.cells.map((block) =>
      block.row === 1 ? { ...block, rows: 901, values: [...block.values.slice(0, 1), ...values] } : block,
    );
    const tables = customers.tables.map((table) => ({ ...table, rows: 901 }));
    const sheet = { ...customers, cells: bodied, tables, validations: [], conditionalFormats: [] };
    const applied = await applyPatch({ ...install, changes: [{ kind: "add-sheet", sheet }] }, options);
    expect(applied).toMatchObject({ written: { sheetsAdded: 1 }, conflicts: [] });
    const formulas = book.model.formulas(book.area("客户基础信息", 3, 2, 900, 1)).flat();
    expect(formulas.filter((formula) => formula === long)).toHaveLength(900);
  });

  it("leaves a sheet alone that the workbook has already", async () => {
    const book = openWorkbook([{ name: "字典", rows: [["我的词"]] }]);
    const applied = await applyPatch(install, options);
    expect(applied).toMatchObject({ written: { sheetsAdded: 1 }, done: 1 });
    expect(book.values("字典")).toEqual([["我的词"]]);
  });

  it("is undone whole while nobody typed into the sheets", async () => {
    const book = open();
    await applyPatch(install, options);
    expect(await undoOperation(1, ask)).toMatchObject({
      kind: "undone",
      applied: { written: { sheetsRemoved: 2 } },
    });
    expect(names(book)).toEqual(["原有", "设置", "变更日志"]);
    expect(namesOf(book)).toEqual([]);
  });

  it("keeps a sheet that holds something of the user's, and says which", async () => {
    const book = open();
    await applyPatch(install, options);
    book.type("客户基础信息", 3, 0, "C1");
    const asked = await undoOperation(1, ask);
    expect(asked).toMatchObject({
      kind: "edited",
      conflicts: [{ reason: "sheet-in-use", change: { sheet: "客户基础信息" } }],
    });
    expect(names(book)).toHaveLength(5);
    await undoOperation(1, { ...options, edited: "keep" });
    expect(names(book)).toEqual(["原有", "设置", "变更日志", "客户基础信息"]);
    expect(book.cell("客户基础信息", 3, 0)).toBe("C1");
  });

  it("keeps a sheet that somebody types on while the others are written, and says which", async () => {
    const book = open();
    await applyPatch(install, options);
    let typed = false;
    // Names go before the sheets do.
    book.host.faults.hook = ({ members }) => {
      if (!typed && members.includes("Delete")) {
        typed = true;
        book.type("客户基础信息", 9, 1, "记得回电");
      }
      return null;
    };
    const undone = await undoOperation(1, ask);
    expect(typed).toBe(true);
    expect(undone).toMatchObject({
      kind: "undone",
      applied: {
        written: { sheetsRemoved: 1 },
        conflicts: [{ reason: "sheet-in-use", change: { sheet: "客户基础信息" } }],
      },
    });
    expect(names(book)).toEqual(["原有", "设置", "变更日志", "客户基础信息"]);
    expect(book.cell("客户基础信息", 9, 1)).toBe("记得回电");
  });

  it("takes rows into an installed table, with its computed columns, in the same patch", async () => {
    const book = open();
    const rows = [
      ["C1", "展会", ""],
      ["C2", "官网", ""],
    ];
    const changes = [...install.changes, { kind: "add-rows" as const, table: "客户表", key: [0], rows }];
    await applyPatch({ ...install, changes }, options);
    expect(
      book
        .values("客户基础信息")
        .slice(2)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ["C1", "展会"],
      ["C2", "官网"],
    ]);
    const formulas = book.model.formulas(book.area("客户基础信息", 3, 2, 2, 1)).flat();
    expect(formulas).toEqual(["=LEN([@来源])", "=LEN([@来源])"]);
    expect(await undoOperation(1, ask)).toMatchObject({
      kind: "undone",
      applied: { written: { rowsRemoved: 2, sheetsRemoved: 2 } },
    });
  });
});
