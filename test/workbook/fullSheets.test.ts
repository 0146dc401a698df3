import type { Change, Patch } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { listOperations } from "../../src/workbook/journal/journal";
import { undoOperation } from "../../src/workbook/undoOperation";
import { calm, longTable, openWith } from "./longTable";
import { identityOf } from "./openWorkbook";

jest.setTimeout(120_000);

const lastRow = 1_048_576;

describe("any other sheet at Excel's last row", () => {
  const headings = ["编号", "等级"];

  function adding(count: number): Patch {
    const rows = Array.from({ length: count }, (_, i) => [`H${i}`, "核心"]);
    const change: Change = { kind: "add-rows", table: "历史表", sheet: "历史", key: [0], rows };
    return { operation: "tier", reason: "分级", changes: [change] };
  }

  it("refuses rows that do not fit before anything is written, and says which sheet", async () => {
    const book = openWith(["历史"]);
    longTable(book, ["历史", "历史表"], lastRow - 3, [[headings, ["H", "旧"]], [["Z", "旧"]]]);
    await expect(applyPatch(adding(4), calm)).rejects.toMatchObject({
      code: "sheet-full",
      params: { sheet: "历史", rows: 4 },
    });
    expect(await listOperations(calm)).toEqual([]);
    expect(await applyPatch(adding(3), calm)).toMatchObject({ written: { rowsAdded: 3 } });
    expect(book.cell("历史", lastRow, 0)).toBe("H2");
  });

  it("takes rows where a table reaches down to the last row and most of it is blank", async () => {
    const book = openWith(["历史"]);
    longTable(book, ["历史", "历史表"], lastRow, [[headings, ["H", "旧"]], []]);
    expect(await applyPatch(adding(4), calm)).toMatchObject({ written: { rowsAdded: 4 } });
    expect(book.values("历史").slice(1, 4)).toEqual([
      ["H", "旧"],
      ["H0", "核心"],
      ["H1", "核心"],
    ]);
  });

  it("refuses rows that push what lies below the table off the sheet", async () => {
    const book = openWith(["历史"]);
    longTable(book, ["历史", "历史表"], 3, [[headings, ["H", "旧"]], [["Z", "旧"]]]);
    book.type("历史", 5, 0, "合计");
    book.type("历史", lastRow - 1, 1, "合计");
    await expect(applyPatch(adding(4), calm)).rejects.toMatchObject({ code: "sheet-full" });
    expect(book.cell("历史", 4, 0)).toBe("");
    book.type("历史", 5, 0, "");
    expect(await applyPatch(adding(4), calm)).toMatchObject({ written: { rowsAdded: 4 } });
    expect(book.cell("历史", lastRow - 1, 1)).toBe("合计");
  });

  it("refuses rows that come back where they do not fit", async () => {
    const book = openWith([]);
    book.type("客户", 3, 0, "C2");
    const removal: Change = { kind: "remove-row", row: identityOf(book, "客户", 2) };
    await applyPatch({ operation: "merge", reason: "合并", changes: [removal] }, calm);
    book.type("客户", lastRow, 0, "C9");
    await expect(undoOperation(1, { ...calm, edited: "ask" })).rejects.toMatchObject({
      code: "sheet-full",
      params: { sheet: "客户" },
    });
    expect(book.cell("客户", lastRow, 0)).toBe("C9");
  });
});
