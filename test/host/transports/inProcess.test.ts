import { attachInProcess } from "../../../src/host/transports/inProcess";
import { createMemoryModel } from "../memoryModel";
import { activeSheet, closeOfficeBooks, openOfficeBook, refusal } from "../officeBook";

afterEach(closeOfficeBooks);

describe("the unmodified office.js over an in-process workbook", () => {
  it("writes and reads cells through Excel.run", async () => {
    const { host } = openOfficeBook(["客户"]);
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("客户").getRange("A1:B2");
      range.values = [
        [1, "a"],
        [true, "0300"],
      ];
      range.load("values,address,rowCount");
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
    // One sync of work, one that gives the kept range back.
    expect(host.counters().syncs).toBe(2);
  });

  it("reports a missing sheet with Excel's code and place", async () => {
    openOfficeBook();
    const seen = await refusal((context) => context.workbook.worksheets.getItem("没有").load("name"));
    expect(seen).toBe("ItemNotFound at WorksheetCollection.getItem");
  });

  it("lets the library refuse members above the declared requirement set, before anything is sent", async () => {
    const { host } = openOfficeBook();
    const run = Excel.run(async (context) => {
      activeSheet(context).load("name");
      activeSheet(context).onNameChanged.add(async () => undefined);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(host.counters().syncs).toBe(0);
  });

  it("answers members this host does not have with their names", async () => {
    openOfficeBook();
    expect(await refusal((context) => activeSheet(context).getRange("A1").flashFill())).toBe(
      "ApiNotFound at Range.flashFill",
    );
    expect(await refusal((context) => context.workbook.comments.load("items"))).toBe(
      "ApiNotFound at Workbook.comments",
    );
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

  it("leaves no Office global and no browser shims behind in node", () => {
    openOfficeBook();
    expect(["Office", "window", "document"].filter((name) => Reflect.has(globalThis, name))).toEqual([]);
    expect(typeof Excel.run).toBe("function");
  });
});

describe("limits and conditions of the host", () => {
  it("refuses requests and replies beyond 5 MB with the library's own codes", async () => {
    openOfficeBook();
    const long = "x".repeat(32_000);
    const write = await refusal((context) => {
      const sheet = activeSheet(context);
      for (let row = 0; row < 170; row++) sheet.getRangeByIndexes(row, 0, 1, 1).values = [[long]];
    });
    expect(write).toBe("RequestPayloadSizeLimitExceeded at ");
    for (const start of [0, 85]) {
      await Excel.run(async (context) => {
        const sheet = activeSheet(context);
        for (let row = 0; row < 85; row++) sheet.getRangeByIndexes(start + row, 0, 1, 1).values = [[long]];
        await context.sync();
      });
    }
    const read = await refusal((context) => activeSheet(context).getRange("A1:A170").load("values"));
    expect(read).toBe("ResponsePayloadSizeLimitExceeded at ");
  });

  it("refuses everything while a cell is being edited, or waits for its end when asked to", async () => {
    const { model } = openOfficeBook();
    model.setState({ cellEdit: true });
    expect(await refusal((context) => activeSheet(context).load("name"))).toBe(
      "InvalidOperationInCellEditMode at ",
    );
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = activeSheet(context).load("name");
      await context.sync();
      return sheet.name;
    });
    model.setState({ cellEdit: false });
    expect(await waiting).toBe("Sheet1");
  });

  it("fails any batch a test picks, and goes on", async () => {
    const { host } = openOfficeBook();
    host.faults.hook = (batch) =>
      batch.number === 1 ? { kind: "error", code: "ActivityLimitReached" } : null;
    const load = (): Promise<string> => refusal((context) => activeSheet(context).load("name"));
    expect(await load()).toBe("ActivityLimitReached at ");
    expect(await load()).toBe("nothing refused");
  });

  it("may never answer", async () => {
    const { host } = openOfficeBook();
    host.faults.hook = () => ({ kind: "silence" });
    const outcome = await Promise.race([
      refusal((context) => activeSheet(context).load("name")),
      host.idle().then(() => "still waiting"),
    ]);
    expect(outcome).toBe("still waiting");
  });
});
