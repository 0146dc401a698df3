import { activeSheet, closeOfficeBooks, openOfficeBook, refusal } from "../officeBook";

afterEach(closeOfficeBooks);

async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return Excel.run(async (context) => {
    const range = find(activeSheet(context)).load("address");
    await context.sync();
    return range.isNullObject ? "null" : range.address;
  });
}

describe("writing cells", () => {
  it("leaves null alone, clears empty text and fills with a single value", async () => {
    openOfficeBook();
    const values = await Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A1:C2");
      range.values = [
        ["满", "满", "满"],
        ["满", "满", "满"],
      ];
      range.values = [
        [null, "", 3],
        ["b", null, true],
      ];
      activeSheet(context).getRange("A4:B5").values = [
        ["x", "x"],
        ["x", "x"],
      ];
      const all = activeSheet(context).getRange("A1:C5").load("values,valueTypes");
      await context.sync();
      return [all.values, all.valueTypes[0]];
    });
    expect(values).toStrictEqual([
      [
        ["满", "", 3],
        ["b", "满", true],
        ["", "", ""],
        ["x", "x", ""],
        ["x", "x", ""],
      ],
      ["String", "Empty", "Double"],
    ]);
  });

  it("refuses a matrix of another size at Range.values", async () => {
    openOfficeBook();
    const seen = await refusal((context) => {
      activeSheet(context).getRange("A1:B2").values = [[1, 2]];
    });
    expect(seen).toBe("InvalidArgument at Range.values");
  });

  it("carries a date's format along and reads text cells as text", async () => {
    openOfficeBook();
    const seen = await Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A1:C1");
      range.numberFormat = [["General", "@", "0.00"]];
      range.values = [["1/2/2025", "0300", "1/2/2025"]];
      range.load("values,numberFormat,numberFormatCategories");
      await context.sync();
      return [range.values[0], range.numberFormat[0], range.numberFormatCategories[0]];
    });
    expect(seen).toEqual([
      [45659, "0300", 45659],
      ["m/d/yyyy", "@", "0.00"],
      ["Date", "Text", "Number"],
    ]);
  });

  it("writes more than 1,500 cells, which the library sends in pieces", async () => {
    const { host } = openOfficeBook();
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `客户${row}`]);
    const back = await Excel.run(async (context) => {
      const range = activeSheet(context).getRange("B3:C1002");
      range.values = rows;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(back).toStrictEqual(rows);
    expect(host.counters().coverage.get("Range._ValidateArraySize")).toBe(1);
  });

  it("skips hidden rows of a filter and repeats the first row, so that a filter is felt", async () => {
    const { model } = openOfficeBook();
    const sheetId = model.activeSheetId();
    const area = { sheetId, row: 0, column: 0, rows: 4, columns: 1 };
    model.setFilter(sheetId, area, null, { 0: { filterOn: "Values", values: ["a"] } });
    model.setHidden({ ...area, row: 2, rows: 1 }, "rows", true);
    const values = await Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A1:A4");
      range.values = [["1a"], ["2b"], ["3c"], ["4d"]];
      range.load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(values).toEqual(["1a", "1a", "", "1a"]);
  });

  it("answers null for whole columns and refuses writing a matrix to them", async () => {
    openOfficeBook();
    const values = await Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A:B").load("values,address,cellCount,isEntireColumn");
      await context.sync();
      return [range.values, range.address, range.cellCount, range.isEntireColumn];
    });
    expect(values).toEqual([null, "Sheet1!A:B", 2_097_152, true]);
    const refused = await refusal((context) => {
      activeSheet(context).getRange("A:A").values = [[1]];
    });
    expect(refused).toBe("InvalidArgument at Range.values");
  });

  it("refuses reading more than five million cells", async () => {
    openOfficeBook();
    const seen = await refusal((context) => activeSheet(context).getRange("A1:Z200000").load("values"));
    expect(seen).toBe("RangeExceedsLimit at ");
  });
});

describe("finding ranges", () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["getCell", (sheet) => sheet.getRange("B2:C3").getCell(1, 2), "Sheet1!D3"],
    ["getOffsetRange", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, -1), "Sheet1!A3:B4"],
    ["getResizedRange", (sheet) => sheet.getRange("B2:C3").getResizedRange(2, -1), "Sheet1!B2:B5"],
    ["getRowsBelow", (sheet) => sheet.getRange("B2:C3").getRowsBelow(2), "Sheet1!B4:C5"],
    ["getRowsAbove", (sheet) => sheet.getRange("B3:C3").getRowsAbove(2), "Sheet1!B1:C2"],
    ["getColumnsAfter", (sheet) => sheet.getRange("B2:C3").getColumnsAfter(1), "Sheet1!D2:D3"],
    ["getEntireRow", (sheet) => sheet.getRange("B2:C3").getEntireRow(), "Sheet1!2:3"],
    ["getLastCell", (sheet) => sheet.getRange("B2:C3").getLastCell(), "Sheet1!C3"],
    ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D1"), "Sheet1!B1:D2"],
    ["getIntersection", (sheet) => sheet.getRange("A1:C3").getIntersectionOrNullObject("C3:D9"), "Sheet1!C3"],
    ["no intersection", (sheet) => sheet.getRange("A1").getIntersectionOrNullObject("C3"), "null"],
    ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 1, 2, 3), "Sheet1!B2:D3"],
    ["empty used range", (sheet) => sheet.getUsedRange(true), "Sheet1!A1"],
    ["no used range", (sheet) => sheet.getUsedRangeOrNullObject(true), "null"],
  ])("%s", async (_, find, expected) => {
    openOfficeBook();
    expect(await addressOf(find)).toBe(expected);
  });

  it("reads sheet names with quotes, and puts quotes where a name needs them", async () => {
    openOfficeBook(["It's 2024", "客户"]);
    expect(await addressOf((sheet) => sheet.getRange("'It''s 2024'!B2"))).toBe("'It''s 2024'!B2");
    expect(await refusal((context) => activeSheet(context).getRange("客户!A1").load("address"))).toBe(
      "InvalidArgument at Worksheet.getRange",
    );
    expect(await refusal((context) => activeSheet(context).getRange("A0").load("address"))).toBe(
      "InvalidArgument at Worksheet.getRange",
    );
  });

  it("finds the block around a cell, used cells and words", async () => {
    openOfficeBook();
    const seen = await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("B2:C4").values = [
        ["名称", "城市"],
        ["甲", "上海"],
        ["乙", "北京"],
      ];
      sheet.getRange("F9").values = [["远"]];
      const region = sheet.getRange("B3").getSurroundingRegion().load("address");
      const used = sheet.getRange("A1:D20").getUsedRange(true).load("address");
      const found = sheet.getRange("A1:F9").findOrNullObject("海", {}).load("address");
      const all = sheet.findAllOrNullObject("京", { completeMatch: true }).load("address");
      const constants = sheet.getRange("B2:C4").getSpecialCells("Constants").load("address");
      const blanks = sheet.getRange("B2:C4").getSpecialCellsOrNullObject("Blanks").load("address");
      await context.sync();
      return [
        region.address,
        used.address,
        found.address,
        all.isNullObject,
        constants.address,
        blanks.isNullObject,
      ];
    });
    expect(seen).toEqual(["Sheet1!B2:C4", "Sheet1!B2:C4", "Sheet1!C3", true, "Sheet1!B2:C4", true]);
  });
});

describe("inserting, deleting and moving", () => {
  it("keeps a range on its cells when rows are inserted before it", async () => {
    openOfficeBook();
    const seen = await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      const kept = sheet.getRange("A5:B6").load("address");
      kept.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      kept.load("address,values");
      await context.sync();
      return [kept.address, kept.values];
    });
    expect(seen).toEqual([
      "Sheet1!A7:B8",
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  it("refuses tearing a table or merged cells apart", async () => {
    openOfficeBook();
    await Excel.run(async (context) => {
      activeSheet(context).tables.add("B5:D7", true);
      activeSheet(context).getRange("F5:G5").merge();
      await context.sync();
    });
    const insert = (address: string) =>
      refusal((context) => activeSheet(context).getRange(address).insert("Down").load("address"));
    expect(await insert("C2")).toBe("InsertDeleteConflict at Range.insert");
    expect(await insert("F2")).toBe("InsertDeleteConflict at Range.insert");
    expect(await insert("A2:E2")).toBe("nothing refused");
    expect(await refusal((context) => activeSheet(context).getRange("B3:E8").merge())).toBe(
      "InvalidOperation at Range.merge",
    );
  });

  it("copies values, formulas with moved references, and formats", async () => {
    openOfficeBook();
    const seen = await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("A1:B1").values = [[5, "=A1*2"]];
      sheet.getRange("B1").format.fill.color = "red";
      sheet.getRange("A2").copyFrom("A1:B1");
      sheet.getRange("A3").copyFrom("A1:B1", "Values");
      const formulas = sheet.getRange("A2:B3").load("formulas");
      const fill = sheet.getRange("B2").format.fill.load("color");
      await context.sync();
      return [formulas.formulas, fill.color];
    });
    expect(seen).toEqual([
      [
        [5, "=A2*2"],
        [5, 0],
      ],
      "#FF0000",
    ]);
  });

  it("clears contents, formats or everything", async () => {
    openOfficeBook();
    const seen = await Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A1:B1");
      range.values = [["a", "b"]];
      range.format.font.bold = true;
      range.dataValidation.rule = { list: { source: "a,b", inCellDropDown: true } };
      activeSheet(context).getRange("A1").clear("Contents");
      activeSheet(context).getRange("B1").clear();
      const bold = activeSheet(context).getRange("A1").format.font.load("bold");
      const rules = [activeSheet(context).getRange("A1"), activeSheet(context).getRange("B1")].map((cell) =>
        cell.dataValidation.load("type"),
      );
      range.load("values");
      await context.sync();
      return [range.values, bold.bold, rules.map((rule) => rule.type)];
    });
    expect(seen).toEqual([[["", ""]], true, ["List", "None"]]);
  });
});

describe("formats", () => {
  it("gives a column the standard width again", async () => {
    openOfficeBook();
    const seen = await Excel.run(async (context) => {
      const column = activeSheet(context).getRange("B:B").format;
      column.columnWidth = 90;
      column.useStandardWidth = false;
      column.load("columnWidth,useStandardWidth");
      await context.sync();
      const before = [column.columnWidth, column.useStandardWidth];
      column.useStandardWidth = true;
      column.load("columnWidth,useStandardWidth");
      await context.sync();
      return [before, [column.columnWidth, column.useStandardWidth]];
    });
    expect(seen).toEqual([
      [90, false],
      [54, true],
    ]);
  });

  it("sets and reads fill, font, borders, alignment and sizes", async () => {
    openOfficeBook();
    const seen = await Excel.run(async (context) => {
      const { format } = activeSheet(context).getRange("B2:C3");
      format.fill.color = "#12ab34";
      format.font.set({ bold: true, color: "blue", size: 14, name: "微软雅黑" });
      format.borders.getItem("EdgeBottom").set({ style: "Continuous", weight: "Medium", color: "#111111" });
      format.horizontalAlignment = "Center";
      format.columnWidth = 90;
      format.load("horizontalAlignment,columnWidth,fill/color,font/bold,font/color,font/name");
      const bottom = activeSheet(context)
        .getRange("B3")
        .format.borders.getItem("EdgeBottom")
        .load("style,weight");
      const top = activeSheet(context).getRange("B3").format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      return [format.toJSON(), bottom.style, bottom.weight, top.style];
    });
    expect(seen).toMatchObject([
      {
        horizontalAlignment: "Center",
        columnWidth: 90,
        fill: { color: "#12AB34" },
        font: { bold: true, color: "#0000FF", name: "微软雅黑" },
      },
      "Continuous",
      "Medium",
      "None",
    ]);
  });

  it("refuses colours and words it does not know", async () => {
    openOfficeBook();
    expect(
      await refusal((context) => {
        activeSheet(context).getRange("A1").format.fill.color = "nonsense";
      }),
    ).toBe("InvalidArgument at RangeFill.color");
  });
});
