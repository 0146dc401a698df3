import { activeSheet, closeOfficeBooks, openOfficeBook } from "../officeBook";

afterEach(closeOfficeBooks);

describe("events of the workbook", () => {
  it("tell a person's edit with its values, and give its range", async () => {
    const { model, host } = openOfficeBook();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      activeSheet(context).onChanged.add(async (event) => void heard.push(event));
      await context.sync();
    });
    const area = { sheetId: model.activeSheetId(), row: 1, column: 2, rows: 1, columns: 1 };
    model.writeCells(area, [[{ kind: "value", value: "改" }]], "user");
    await host.idle();
    const [event] = heard;
    expect(event).toMatchObject({
      address: "C2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      details: { valueBefore: "", valueAfter: "改", valueTypeBefore: "Empty", valueTypeAfter: "String" },
    });
    const values = await Excel.run(async (context) => {
      const range = event?.getRange(context).load("values,address");
      await context.sync();
      return [range?.values, range?.address];
    });
    expect(values).toEqual([[["改"]], "Sheet1!C2"]);
  });

  it("tell the add-in's own writes as such, after the batch, to sheet, workbook and table", async () => {
    const { host } = openOfficeBook();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const table = activeSheet(context).tables.add("A1:B3", true);
      await context.sync();
      activeSheet(context).onChanged.add(async (event) => void heard.push(`sheet ${event.triggerSource}`));
      context.workbook.worksheets.onChanged.add(async () => void heard.push("workbook"));
      table.onChanged.add(async (event) => void heard.push(`table ${event.address}`));
      await context.sync();
    });
    await Excel.run(async (context) => {
      activeSheet(context).getRange("A2").values = [["x"]];
      await context.sync();
    });
    await host.idle();
    expect(heard.toSorted()).toEqual(["sheet ThisLocalAddin", "table A2", "workbook"]);
  });

  it("stop when events are switched off, and when a handler is removed", async () => {
    const { model, host } = openOfficeBook();
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onAdded.add(
        async (event) => void heard.push(event.worksheetId),
      );
      await context.sync();
      return added;
    });
    const enable = (on: boolean) =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = on;
        await context.sync();
      });
    await enable(false);
    model.addSheet("silent");
    await enable(true);
    const { id } = model.addSheet("heard");
    await host.idle();
    expect(heard).toEqual([id]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    model.addSheet("again");
    await host.idle();
    expect(heard).toEqual([id]);
  });

  it("tell selection, protection and new tables", async () => {
    const { model, host } = openOfficeBook();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.onSelectionChanged.add(async (event) => void heard.push(event.address));
      sheet.onProtectionChanged.add(async (event) => void heard.push(event.isProtected));
      context.workbook.tables.onAdded.add(async (event) => void heard.push(event.tableId));
      await context.sync();
    });
    const sheetId = model.activeSheetId();
    model.select({ sheetId, row: 0, column: 0, rows: 2, columns: 2 });
    model.updateSheet(sheetId, { protection: { password: null, options: {} } });
    const { id } = model.addTable({ sheetId, row: 0, column: 0, rows: 2, columns: 2 }, "T");
    await host.idle();
    expect(heard).toEqual(["A1:B2", true, id]);
  });
});
