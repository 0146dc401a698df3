import { activeSheet, closeOfficeBooks, openOfficeBook, refusal } from "../officeBook";

afterEach(closeOfficeBooks);

describe("the list of sheets", () => {
  it("adds, renames, moves, hides and deletes", async () => {
    openOfficeBook(["客户", "跟进"]);
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("字典");
      added.position = 0;
      added.visibility = "Hidden";
      added.tabColor = "#ABCDEF";
      added.showGridlines = false;
      worksheets.getItem("跟进").name = "跟进记录";
      worksheets.add().load("name");
      await context.sync();
      worksheets.getItem("客户").delete();
      worksheets.load("items/name,items/visibility,items/tabColor,items/showGridlines,items/position");
      await context.sync();
      return worksheets.items.map((one) => [one.name, one.visibility, one.tabColor, one.showGridlines]);
    });
    expect(seen).toEqual([
      ["字典", "Hidden", "#ABCDEF", false],
      ["跟进记录", "Visible", "", true],
      ["Sheet4", "Visible", "", true],
    ]);
  });

  it("finds a sheet by any spelling of its name and answers a null object for others", async () => {
    openOfficeBook(["Kunden"]);
    const seen = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem("KUNDEN").load("name");
      const none = context.workbook.worksheets.getItemOrNullObject("x");
      const inside = none.getRange("A1").load("values");
      await context.sync();
      return [found.name, none.isNullObject, inside.isNullObject];
    });
    expect(seen).toEqual(["Kunden", true, true]);
  });

  it.each(["a/b", "", "x".repeat(32), "'quoted", "History", "a[b"])("refuses the name %p", async (name) => {
    openOfficeBook();
    const seen = await refusal((context) => {
      activeSheet(context).name = name;
    });
    expect(seen).toBe("InvalidArgument at Worksheet.name");
  });

  it("refuses a name that is taken, deleting the last visible sheet, and changes of a protected structure", async () => {
    const { model } = openOfficeBook(["A", "B"]);
    expect(await refusal((context) => context.workbook.worksheets.add("b").load("id"))).toBe(
      "ItemAlreadyExists at WorksheetCollection.add",
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("B").visibility = "VeryHidden";
      await context.sync();
    });
    expect(await refusal((context) => context.workbook.worksheets.getItem("A").delete())).toBe(
      "InvalidOperation at Worksheet.delete",
    );
    model.setState({ structureProtected: true });
    expect(await refusal((context) => context.workbook.worksheets.add("C").load("id"))).toBe(
      "AccessDenied at WorksheetCollection.add",
    );
  });
});

describe("protection", () => {
  it("refuses writing locked cells of a protected sheet, but not unlocked ones", async () => {
    openOfficeBook();
    await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, "geheim");
      sheet.getRange("B1").values = [["ok"]];
      sheet.getRange("A1").format.fill.color = "red";
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowSort: false });
    });
    const write = (context: Excel.RequestContext): void => {
      activeSheet(context).getRange("A1").values = [["x"]];
    };
    expect(await refusal(write)).toBe("AccessDenied at Range.values");
    expect(await refusal((context) => activeSheet(context).protection.protect())).toBe(
      "AccessDenied at WorksheetProtection.protect",
    );
    expect(await refusal((context) => activeSheet(context).protection.unprotect("falsch"))).toBe(
      "InvalidArgument at WorksheetProtection.unprotect",
    );
    expect(await refusal((context) => activeSheet(context).protection.unprotect("geheim"))).toBe(
      "nothing refused",
    );
    expect(await refusal(write)).toBe("nothing refused");
  });

  it("refuses any change of a read-only workbook", async () => {
    openOfficeBook().model.setState({ readOnly: true });
    expect(
      await refusal((context) => {
        activeSheet(context).getRange("A1").values = [[1]];
      }),
    ).toBe("AccessDenied at Range.values");
  });
});

describe("what a sheet and a workbook keep", () => {
  it("freezes panes", async () => {
    openOfficeBook();
    const seen = await Excel.run(async (context) => {
      const panes = activeSheet(context).freezePanes;
      const before = panes.getLocationOrNullObject();
      panes.freezeRows(2);
      const rows = panes.getLocationOrNullObject().load("address");
      panes.freezeAt(activeSheet(context).getRange("A1:B1"));
      const both = panes.getLocationOrNullObject().load("address");
      await context.sync();
      return [before.isNullObject, rows.address, both.address];
    });
    expect(seen).toEqual([true, "Sheet1!1:2", "Sheet1!A1:B1"]);
  });

  it("keeps settings, properties, names and XML parts", async () => {
    const { model } = openOfficeBook(["客户"]);
    const seen = await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.settings.add("schema", { version: 3, list: ["甲"] });
      workbook.properties.custom.add("Ledger", "1");
      workbook.worksheets.getItem("客户").customProperties.add("role", "客户基础信息表");
      workbook.names.add("行业清单", workbook.worksheets.getItem("客户").getRange("A2:A9"));
      workbook.names.add("税率", "=0.06");
      workbook.customXmlParts.add('<?xml version="1.0"?><ledger xmlns="urn:ledger" a="1"/>');
      const setting = workbook.settings.getItem("schema").load("value");
      const property = workbook.properties.custom.getItem("ledger").load("value,type");
      const role = workbook.worksheets
        .getItem("客户")
        .customProperties.getItemOrNullObject("Role")
        .load("value");
      const name = workbook.names.getItem("行业清单").load("formula,type,value,scope");
      const range = name.getRange().load("address");
      const rate = workbook.names.getItem("税率").load("type,value");
      const part = workbook.customXmlParts.getByNamespace("urn:ledger").getOnlyItem().load("namespaceUri");
      const xml = part.getXml();
      const missing = workbook.settings.getItemOrNullObject("none");
      await context.sync();
      return {
        setting: setting.value,
        property: [property.value, property.type],
        role: role.value,
        name: [name.formula, name.type, name.value, name.scope, range.address],
        rate: [rate.type, rate.value],
        xml: xml.value.includes("urn:ledger"),
        missing: missing.isNullObject,
      };
    });
    expect(seen).toEqual({
      setting: { version: 3, list: ["甲"] },
      property: ["1", "String"],
      role: "客户基础信息表",
      name: ["=客户!$A$2:$A$9", "Range", "客户!A2:A9", "Workbook", "客户!A2:A9"],
      rate: ["Double", 0.06],
      xml: true,
      missing: true,
    });
    expect(model.settings().schema).toBe('{"version":3,"list":["甲"]}');
  });

  it.each(["1st", "a b", "A1", "R1C1", "c", ""])("refuses the name %p", async (name) => {
    openOfficeBook();
    expect(await refusal((context) => context.workbook.names.add(name, "=1").load("name"))).toBe(
      "InvalidArgument at NamedItemCollection.add",
    );
  });

  it("stores page layout and charts", async () => {
    openOfficeBook();
    const seen = await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea("A1:D9");
      sheet.pageLayout.setPrintMargins("Inches", { top: 1 });
      sheet.pageLayout.load("orientation,zoom,topMargin");
      const area = sheet.pageLayout.getPrintArea().load("address");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5"), "Columns");
      chart.name = "分级";
      chart.title.text = "客户等级";
      chart.legend.position = "Bottom";
      chart.setPosition("D2", "F5");
      chart.load("name,left,top,width,height,chartType,title/text,legend/position");
      chart.series.load("count");
      await context.sync();
      const { name, left, top, width, height } = chart;
      return [
        sheet.pageLayout.toJSON(),
        area.address,
        { name, left, top, width, height },
        [chart.title.text, chart.legend.position, chart.series.count],
      ];
    });
    expect(seen).toMatchObject([
      { orientation: "Landscape", zoom: { horizontalFitToPages: 1 }, topMargin: 72 },
      "Sheet1!A1:D9",
      { name: "分级", left: 162, top: 15, width: 162, height: 60 },
      ["客户等级", "Bottom", 1],
    ]);
  });
});
