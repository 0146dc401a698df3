import type { CellChange } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { undoOperation } from "../../src/workbook/undoOperation";
import { identityOf, openWorkbook, options } from "./openWorkbook";

jest.setTimeout(60_000);

/** Excel's last column is XFD. */
const columns = 16_384;

function wide() {
  const headings = Array.from({ length: columns }, (_, c) => (c === 0 ? "客户编号" : `第 ${c} 列`));
  const rows = ["C1", "C2"].map((id, r) => Array.from({ length: columns }, (_, c) => (c === 0 ? id : r * c)));
  return [headings, ...rows];
}

describe("a sheet of 16,384 columns", () => {
  it("is read, written in its last column, and a row of it removed and brought back, in small answers", async () => {
    const rows = wide();
    const book = openWorkbook([{ name: "宽表", rows }]);
    const heads = await readHeads();
    expect(heads.map(({ sheet }) => sheet)).toEqual(["宽表"]);
    const change: CellChange = {
      kind: "set-cell",
      row: { ...identityOf(book, "宽表", 3), cells: [] },
      column: columns - 1,
      heading: "",
      field: null,
      before: columns - 1,
      after: "=改",
    };
    const leaving = { kind: "remove-row", row: { ...identityOf(book, "宽表", 2), cells: [] } } as const;
    const limits = { soft: 20_000, hard: 40_000, cellEdit: 0, backOff: 1 };
    const calm = { ...options, limits };
    const patch = { operation: "merge", reason: "宽", changes: [change, leaving] } as const;
    const applied = await applyPatch(patch, calm);
    expect(applied).toMatchObject({ conflicts: [], written: { cells: 1, rowsRemoved: 1 } });
    expect(book.cell("宽表", 2, columns - 1)).toBe("=改");
    expect(await undoOperation(1, { ...calm, edited: "ask" })).toMatchObject({
      kind: "undone",
      unreadable: 0,
    });
    expect(book.values("宽表")).toEqual(rows);
    const { requestBytes, responseBytes } = book.host.counters();
    expect(requestBytes.largest).toBeLessThan(2_000_000);
    expect(responseBytes.largest).toBeLessThan(2_000_000);
  });
});
