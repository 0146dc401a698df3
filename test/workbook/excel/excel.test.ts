import { batch, withinTime } from "../../../src/workbook/excel/excel";
import { WorkbookError, workbookErrorOf } from "../../../src/workbook/excel/workbookError";
import { openWorkbook } from "../openWorkbook";

const limits = { soft: 20, hard: 100, cellEdit: 2_000, backOff: 1 };

async function firstCell(context: Excel.RequestContext) {
  const range = context.workbook.worksheets.getItem("客户").getRange("A1").load("values");
  await context.sync();
  return range.values[0]?.[0];
}

const open = () => openWorkbook([{ name: "客户", rows: [["甲"]] }]);

describe("batch", () => {
  it("gives what the work gives", async () => {
    open();
    expect(await batch("read", firstCell)).toBe("甲");
  });

  it("asks a busy Excel again, and gives up after five times", async () => {
    const book = open();
    const waits: string[] = [];
    let fails = 2;
    book.host.faults.hook = () => (fails-- > 0 ? { kind: "error", code: "ActivityLimitReached" } : null);
    expect(await batch("read", firstCell, { limits, onWait: (reason) => waits.push(reason) })).toBe("甲");
    expect(waits).toEqual(["busy", "busy"]);
    fails = 99;
    await expect(batch("read", firstCell, { limits })).rejects.toMatchObject({ code: "busy" });
    expect(99 - fails).toBe(5);
  });

  it("repeats work that may not run twice only where Excel refused it whole", async () => {
    const book = open();
    let seen = 0;
    book.host.faults.hook = () => (++seen === 1 ? { kind: "error", code: "GeneralException" } : null);
    await expect(batch("delete", firstCell, { limits, once: true })).rejects.toMatchObject({
      code: "unexpected",
    });
    seen = 0;
    book.host.faults.hook = () => (++seen === 1 ? { kind: "error", code: "ActivityLimitReached" } : null);
    expect(await batch("delete", firstCell, { limits, once: true })).toBe("甲");
  });

  it("waits while a cell is edited, tells so, and can be cancelled", async () => {
    const book = open();
    const signal = { aborted: false };
    let asked = 0;
    book.host.faults.hook = () => {
      asked++;
      return { kind: "error", code: "InvalidOperationInCellEditMode" };
    };
    const waits: string[] = [];
    const onWait = (reason: string) => {
      waits.push(reason);
      signal.aborted = true;
    };
    const longer = { ...limits, cellEdit: 60_000 };
    await expect(batch("read", firstCell, { limits: longer, signal, onWait })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(waits).toEqual(["cell-edit"]);
    expect(asked).toBeGreaterThan(2);
  });

  it("tells a long wait, then gives up an answer that never comes", async () => {
    const book = open();
    book.host.faults.hook = () => ({ kind: "silence" });
    const waits: string[] = [];
    const call = batch("read", firstCell, { limits, onWait: (reason) => waits.push(reason) });
    await expect(call).rejects.toMatchObject({ code: "timeout", params: { batch: "read" } });
    expect(waits).toEqual(["slow"]);
  });

  it("calls nothing slow once it was given up", async () => {
    const waits: string[] = [];
    const never = new Promise<void>(() => {});
    const late = { ...limits, soft: 60, hard: 20 };
    const call = withinTime("read", never, late, { onWait: (reason) => waits.push(reason) });
    await expect(call).rejects.toMatchObject({ code: "timeout" });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(waits).toEqual([]);
  });

  it("does not begin once cancelled", async () => {
    const book = open();
    book.host.resetCounters();
    await expect(batch("read", firstCell, { signal: { aborted: true } })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(book.host.counters().syncs).toBe(0);
  });
});

describe("workbookErrorOf", () => {
  it("decides by Excel's code, never by its localised words", () => {
    const error = { code: "AccessDenied", message: "拒绝访问", debugInfo: { errorLocation: "Range.values" } };
    expect(workbookErrorOf(error, "write")).toMatchObject({
      code: "access-denied",
      params: { batch: "write", excel: "AccessDenied", at: "Range.values" },
    });
  });

  it("keeps an unknown code, and passes our own errors on", () => {
    expect(workbookErrorOf({ code: "Whatever" }, "x")).toMatchObject({
      code: "unexpected",
      params: { excel: "Whatever" },
    });
    const own = new WorkbookError("cancelled");
    expect(workbookErrorOf(own, "x")).toBe(own);
    expect(workbookErrorOf(new TypeError("slip"), "x")).toMatchObject({
      code: "unexpected",
      params: { excel: "slip" },
    });
  });
});
