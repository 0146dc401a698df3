import { emptySheet } from "../../../src/host/model/emptySheet";
import { plainWorkbook } from "../../../src/host/model/plainWorkbook";
import { createHeadlessModel } from "../../../src/host/model/univer/createHeadlessModel";
import type { WorkbookModel } from "../../../src/host/model/workbookModel";
import { attachInProcess, type InProcessHost } from "../../../src/host/transports/inProcess";
import { activeSheet, refusal } from "../officeBook";

let model: WorkbookModel;
let host: InProcessHost;

beforeEach(() => {
  model = createHeadlessModel(
    plainWorkbook("book.xlsx", [emptySheet("s1", "客户"), emptySheet("s2", "字典")]),
  );
  host = attachInProcess(model);
});

afterEach(() => {
  host.detach();
  model.dispose();
});

async function customerTable(): Promise<void> {
  await Excel.run(async (context) => {
    const range = activeSheet(context).getRange("A1:C3");
    range.values = [
      ["编号", "金额", "两倍"],
      ["C1", 10, "=B2*2"],
      ["C2", 20, "=B3*2"],
    ];
    activeSheet(context).tables.add(range, true).name = "客户表";
    await context.sync();
  });
}

/** The table's address, then its values. */
async function tableNow(): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("客户表").getRange().load("values,address");
    await context.sync();
    return [range.address, range.values];
  });
}

describe("office.js over the real workbook model", () => {
  it("calculates formulas before they are read in the same batch", async () => {
    await customerTable();
    expect(await tableNow()).toEqual([
      "客户!A1:C3",
      [
        ["编号", "金额", "两倍"],
        ["C1", 10, 20],
        ["C2", 20, 40],
      ],
    ]);
  });

  it("grows a table over rows written below it", async () => {
    await customerTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("客户表");
      table.getDataBodyRange().getRowsBelow(2).values = [
        ["C3", 30, null],
        ["C4", 40, null],
      ];
      await context.sync();
    });
    expect(await tableNow()).toContain("客户!A1:C5");
  });

  it("adds and deletes table rows and columns in place", async () => {
    await customerTable();
    await Excel.run(async (context) => {
      activeSheet(context).getRange("A5").values = [["under"]];
      await context.sync();
      const table = context.workbook.tables.getItem("客户表");
      table.rows.add(0, [["C0", 5, "=B2*2"]]);
      table.rows.add(undefined, [["C9", 90, 180]]);
      table.columns.add(1, [["等级"], ["A"], ["B"], ["C"], ["D"]]);
      table.rows.getItemAt(1).delete();
      table.columns.getItem("两倍").delete();
      await context.sync();
    });
    expect(await tableNow()).toEqual([
      "客户!A1:C4",
      [
        ["编号", "等级", "金额"],
        ["C0", "A", 5],
        ["C2", "C", 20],
        ["C9", "D", 90],
      ],
    ]);
    const under = await Excel.run(async (context) => {
      const cells = activeSheet(context).getRange("A5:A7").load("values");
      await context.sync();
      return cells.values.flat();
    });
    expect(under).toContain("under");
  });

  it("moves tables, names and rules along with inserted rows", async () => {
    await customerTable();
    const seen = await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      context.workbook.names.add("编号列", sheet.getRange("A2:A3"));
      sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { operator: "GreaterThan", formula1: 0 } };
      const body = sheet.getRange("A2:A3").load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      body.load("address,values");
      const name = context.workbook.names.getItem("编号列").getRange().load("address");
      const rule = sheet.getRange("B4:B5").dataValidation.load("type");
      await context.sync();
      return [body.address, body.values, name.address, rule.type];
    });
    expect(seen).toEqual(["客户!A4:A5", [["C1"], ["C2"]], "客户!A4:A5", "WholeNumber"]);
    expect(await tableNow()).toContain("客户!A3:C5");
  });

  it("filters, and shows what the filter hides", async () => {
    await customerTable();
    const seen = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("客户表");
      table.columns.getItem("编号").filter.applyValuesFilter(["C2"]);
      await context.sync();
      const hidden = activeSheet(context).getRange("A2").load("rowHidden");
      const visible = table.getRange().getSpecialCells("Visible").load("address");
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      const filtered = [hidden.rowHidden, visible.address, table.autoFilter.isDataFiltered];
      table.clearFilters();
      hidden.load("rowHidden");
      await context.sync();
      return [...filtered, hidden.rowHidden];
    });
    expect(seen).toEqual([true, "客户!A1:C1,客户!A3:C3", true, false]);
  });

  it("finds the cells that break their rule", async () => {
    await customerTable();
    const seen = await Excel.run(async (context) => {
      const rules = activeSheet(context).getRange("B2:B3").dataValidation;
      rules.rule = { wholeNumber: { operator: "LessThan", formula1: 15 } };
      const wrong = rules.getInvalidCellsOrNullObject().load("address");
      rules.load("valid");
      await context.sync();
      return [wrong.address, rules.valid];
    });
    expect(seen).toEqual(["客户!B3", null]);
  });

  it("keeps formats, sizes, merged cells, links and protection", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      const head = sheet.getRange("A1:C1");
      head.values = [["客户台账", "", ""]];
      head.merge();
      head.format.fill.color = "#FFEECC";
      head.format.font.bold = true;
      head.format.rowHeight = 30;
      head.format.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.getRange("A2").hyperlink = { documentReference: "字典!A1", textToDisplay: "字典" };
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
      const merged = sheet.getRange("A1:D4").getMergedAreasOrNullObject().load("address");
      const link = sheet.getRange("A2").load("hyperlink,values");
      head.format.load("rowHeight,fill/color,font/bold");
      const line = sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("style,weight");
      await context.sync();
      return [
        merged.address,
        link.values,
        link.hyperlink.documentReference,
        [head.format.rowHeight, head.format.fill.color, head.format.font.bold],
        [line.style, line.weight],
      ];
    });
    expect(seen).toEqual([
      "客户!A1:C1",
      [["字典"]],
      "字典!A1",
      [30, "#FFEECC", true],
      ["Continuous", "Thin"],
    ]);
    const write = (address: string) =>
      refusal((context) => {
        activeSheet(context).getRange(address).values = [[1]];
      });
    expect(await write("C3")).toBe("AccessDenied at Range.values");
    expect(await write("B2")).toBe("nothing refused");
  });
});
