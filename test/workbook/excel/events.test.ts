import type { WorkbookChanges } from "../../../src/workbook/excel/events";
import { watchChanges } from "../../../src/workbook/excel/events";
import { asOwnWrite } from "../../../src/workbook/excel/ownWrites";
import { locate } from "../../../src/workbook/locate";
import { runOut } from "../faults/virtualTime";
import { openWorkbook, options } from "../openWorkbook";

jest.mock("../../../src/workbook/excel/timer", () => jest.requireActual("../faults/virtualTime"));

const open = () =>
  openWorkbook([
    { name: "客户", rows: [["甲"], ["乙"]] },
    { name: "交易", rows: [["1"]] },
  ]);

describe("watchChanges", () => {
  it("tells once of a burst of typing, and nothing of our own writes", async () => {
    const book = open();
    const told: WorkbookChanges[] = [];
    const stop = await watchChanges((changes) => told.push(changes), options);
    book.type("客户", 1, 0, "甲公司");
    book.type("客户", 2, 0, "乙公司");
    book.type("交易", 1, 0, "2");
    await book.host.idle();
    expect(told).toHaveLength(0);
    runOut();
    expect(told.map((changes) => [...changes.sheetIds].length)).toEqual([2]);
    await asOwnWrite(async () => {
      book.type("客户", 1, 0, "甲");
      await book.host.idle();
    });
    runOut();
    expect(told).toHaveLength(1);
    await stop();
    book.type("客户", 1, 0, "丙");
    await book.host.idle();
    runOut();
    expect(told).toHaveLength(1);
  });

  it("does not wait for ever where Excel does not answer to being left alone", async () => {
    const book = open();
    const stop = await watchChanges(() => undefined, options);
    book.host.faults.hook = () => {
      setImmediate(runOut);
      return { kind: "silence" };
    };
    await expect(stop()).rejects.toMatchObject({ code: "timeout" });
  });
});

describe("locate", () => {
  it("brings a cell in front of the user, on a hidden sheet too", async () => {
    const book = open();
    const id = book.area("交易", 1, 0).sheetId;
    book.model.updateSheet(id, { visibility: "hidden" });
    await locate({ sheet: "交易", row: 7, column: 2 });
    expect(book.model.activeSheetId()).toBe(id);
    expect(book.model.selection()).toMatchObject({ row: 6, column: 2 });
  });

  it("says which sheet is gone", async () => {
    open();
    await expect(locate({ sheet: "没有", row: 1, column: 0 })).rejects.toMatchObject({ code: "not-found" });
  });
});
