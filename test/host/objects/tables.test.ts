import { activeSheet, closeOfficeBooks, openOfficeBook, refusal } from "../officeBook";

afterEach(closeOfficeBooks);

/** 客户 table in A1:C3 with two customers. */
async function customerTable(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = activeSheet(context);
    sheet.getRange("A1:C3").values = [
      ["编号", "名称", "金额"],
      ["C1", "甲", 10],
      ["C2", "乙", 20],
    ];
    sheet.tables.add("A1:C3", true).name = "客户";
    await context.sync();
  });
}

async function tableValues(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("客户").getRange().load("values");
    await context.sync();
    return range.values;
  });
}

describe("tables", () => {
  it("answer their parts, columns, rows and properties", async () => {
    openOfficeBook();
    await customerTable();
    const seen = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("客户");
      table.load("name,style,showBandedRows,worksheet/name");
      const body = table.getDataBodyRange().load("address");
      const header = table.getHeaderRowRange().load("values");
      const amount = table.columns.getItem("金额").load("index,values");
      const rows = table.rows.load("count,items/values");
      const byReference = activeSheet(context).getRange("客户[名称]").load("address");
      await context.sync();
      return [
        [table.name, table.style, table.worksheet.name],
        body.address,
        header.values,
        [amount.index, amount.values],
        [rows.count, rows.items.map((row) => row.values)],
        byReference.address,
      ];
    });
    expect(seen).toEqual([
      ["客户", "TableStyleMedium2", "Sheet1"],
      "Sheet1!A2:C3",
      [["编号", "名称", "金额"]],
      [2, [["金额"], [10], [20]]],
      [2, [[["C1", "甲", 10]], [["C2", "乙", 20]]]],
      "Sheet1!B2:B3",
    ]);
  });

  it("add and delete rows and columns", async () => {
    openOfficeBook();
    await customerTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("客户");
      table.rows.add(undefined, [
        ["C3", "丙", 30],
        ["C4", "丁", 40],
      ]);
      table.rows.add(0, [["C0", "零", 0]]);
      table.columns.add(1, [["等级"], ["A"], ["B"], ["C"], ["D"], ["E"]]);
      table.rows.getItemAt(1).delete();
      table.columns.getItem("金额").delete();
      table.columns.getItem("名称").name = "客户名称";
      await context.sync();
    });
    expect(await tableValues()).toEqual([
      ["编号", "等级", "客户名称"],
      ["C0", "A", "零"],
      ["C2", "C", "乙"],
      ["C3", "D", "丙"],
      ["C4", "E", "丁"],
    ]);
  });

  it("make headers unique, non-empty text", async () => {
    openOfficeBook();
    await Excel.run(async (context) => {
      activeSheet(context).getRange("A1:D2").values = [
        ["名", "名", "", 2024],
        [1, 2, 3, 4],
      ];
      activeSheet(context).tables.add("A1:D2", true).name = "客户";
      await context.sync();
    });
    expect(await tableValues()).toEqual([
      ["名", "名2", "Column3", "2024"],
      [1, 2, 3, 4],
    ]);
    await Excel.run(async (context) => {
      activeSheet(context).getRange("A1").values = [["名2"]];
      await context.sync();
    });
    expect(await tableValues()).toEqual([
      ["名2", "名22", "Column3", "2024"],
      [1, 2, 3, 4],
    ]);
  });

  it("without headers get a header row above their data", async () => {
    openOfficeBook();
    await Excel.run(async (context) => {
      activeSheet(context).getRange("A1:A3").values = [["甲"], ["乙"], ["below"]];
      activeSheet(context).tables.add("A1:A2", false).name = "客户";
      await context.sync();
    });
    expect(await tableValues()).toEqual([["Column1"], ["甲"], ["乙"]]);
  });

  it("refuse overlaps, merged cells, taken and malformed names", async () => {
    openOfficeBook(["Sheet1", "Other"]);
    await customerTable();
    const add = (address: string) =>
      refusal((context) => activeSheet(context).tables.add(address, true).load("id"));
    expect(await add("C3:E5")).toBe("InvalidArgument at TableCollection.add");
    await Excel.run(async (context) => {
      activeSheet(context).getRange("H1:I1").merge();
      context.workbook.tables.add("Other!A1:B2", true).name = "另一";
      await context.sync();
    });
    expect(await add("H1:I3")).toBe("MergedRangeConflict at TableCollection.add");
    const rename = (name: string) =>
      refusal((context) => {
        context.workbook.tables.getItem("另一").name = name;
      });
    expect(await rename("客户")).toBe("InvalidArgument at Table.name");
    expect(await rename("A1")).toBe("InvalidArgument at Table.name");
    expect(await rename("有 空格")).toBe("InvalidArgument at Table.name");
    expect(await rename("表_2")).toBe("nothing refused");
  });

  it("resize with their header in place only", async () => {
    openOfficeBook();
    await customerTable();
    const resize = (address: string) =>
      refusal((context) => context.workbook.tables.getItem("客户").resize(address));
    expect(await resize("A1:D6")).toBe("nothing refused");
    expect(await resize("A2:D6")).toBe("InvalidArgument at Table.resize");
    expect(await resize("A1:D1")).toBe("InvalidArgument at Table.resize");
    expect(await tableValues()).toContainEqual(["编号", "名称", "金额", "Column4"]);
  });

  it("show a totals row below the body, pushing cells down", async () => {
    openOfficeBook();
    await customerTable();
    const seen = await Excel.run(async (context) => {
      activeSheet(context).getRange("A4").values = [["under"]];
      await context.sync();
      const table = context.workbook.tables.getItem("客户");
      table.resize("A1:C3");
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("address,values");
      const under = activeSheet(context).getRange("A5").load("values");
      await context.sync();
      return [totals.address, totals.values[0]?.[0], under.values];
    });
    expect(seen).toEqual(["Sheet1!A4:C4", "Total", [["under"]]]);
  });

  it("turn into plain cells", async () => {
    openOfficeBook();
    await customerTable();
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("客户").convertToRange().load("address");
      const gone = context.workbook.tables.getItemOrNullObject("客户");
      await context.sync();
      return [range.address, gone.isNullObject];
    });
    expect(seen).toEqual(["Sheet1!A1:C3", true]);
  });

  it("sort by a column of their body", async () => {
    openOfficeBook();
    await customerTable();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("客户").sort.apply([{ key: 1, ascending: true }]);
      await context.sync();
    });
    expect(await tableValues()).toEqual([
      ["编号", "名称", "金额"],
      ["C2", "乙", 20],
      ["C1", "甲", 10],
    ]);
  });
});

describe("filters", () => {
  it("keep criteria to be saved, cleared and applied again", async () => {
    openOfficeBook();
    await customerTable();
    const seen = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("客户");
      table.columns.getItem("名称").filter.applyValuesFilter(["甲"]);
      table.autoFilter.load("criteria,isDataFiltered,enabled");
      await context.sync();
      const saved = table.autoFilter.criteria;
      const filtered = table.autoFilter.isDataFiltered;
      table.clearFilters();
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      return [saved, filtered, table.autoFilter.isDataFiltered];
    });
    expect(seen).toEqual([[null, { filterOn: "Values", values: ["甲"] }, null], true, false]);
  });

  it("of a sheet cover a range and go away", async () => {
    openOfficeBook();
    const seen = await Excel.run(async (context) => {
      const { autoFilter } = activeSheet(context);
      const before = autoFilter.getRangeOrNullObject();
      autoFilter.apply("A1:C9", 1, { filterOn: "Custom", criterion1: ">5" });
      const range = autoFilter.getRangeOrNullObject().load("address");
      autoFilter.load("criteria");
      await context.sync();
      autoFilter.remove();
      autoFilter.load("enabled");
      const { criteria } = autoFilter;
      await context.sync();
      return [before.isNullObject, range.address, criteria[1], autoFilter.enabled];
    });
    expect(seen).toEqual([true, "Sheet1!A1:C9", { filterOn: "Custom", criterion1: ">5" }, false]);
  });

  it("refuse a column outside and criteria without a kind", async () => {
    openOfficeBook();
    await customerTable();
    expect(
      await refusal((context) =>
        activeSheet(context).autoFilter.apply("A5:B9", 4, { filterOn: "Values", values: [] }),
      ),
    ).toBe("InvalidArgument at AutoFilter.apply");
  });
});
