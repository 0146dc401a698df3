import { attachInProcess } from "../../../src/host/transports/inProcess";
import { createMemoryModel } from "../memoryModel";

describe("the unmodified office.js over an in-process workbook", () => {
  it("writes and reads cells through Excel.run", async () => {
    const host = attachInProcess(createMemoryModel(["客户"]));
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("客户").getRange("A1:B2");
      range.values = [
        [1, "a"],
        [true, "0300"],
      ];
      range.load("values,address,rowCount,format/fill/color");
      await context.sync();
      return { values: range.values, address: range.address, rows: range.rowCount };
    });
    expect(seen).toStrictEqual({
      values: [
        [1, "a"],
        [true, 300],
      ],
      address: "客户!A1:B2",
      rows: 2,
    });
    expect(host.counters().syncs).toBe(2);
    host.detach();
  });

  it("reports a missing sheet with Excel's code and place", async () => {
    const host = attachInProcess(createMemoryModel());
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    host.detach();
  });

  it("refuses members above the declared requirement set before anything is sent", async () => {
    const host = attachInProcess(createMemoryModel());
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getDirectDependents().load("addresses");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
    host.detach();
  });

  it("serves several workbooks one after another in one process", async () => {
    for (const name of ["一", "二", "三"]) {
      const host = attachInProcess(createMemoryModel([name]));
      const names = await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        return sheets.items.map((sheet) => sheet.name);
      });
      expect(names).toEqual([name]);
      host.detach();
    }
  });
});
