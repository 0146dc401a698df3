import type { SheetMapping } from "../../src/core/adopt/mapping/mapping";
import type { Grid } from "../../src/core/sheets/grid";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { readRows } from "../../src/workbook/reading/lists/readRows";
import { openWorkbook } from "./openWorkbook";

function mapping(
  sheet: string,
  columns: readonly number[],
  firstDataRow: number,
  lastDataRow: number,
): SheetMapping {
  const reason = { kind: "user" } as const;
  return {
    sheet,
    role: "customers",
    headerRow: firstDataRow - 1,
    firstDataRow,
    lastDataRow,
    columns: columns.map((column) => ({
      column,
      heading: "",
      field: "companyName",
      confidence: 1,
      reason,
      scale: 1,
      samples: [],
    })),
  };
}

async function gridsOf(mappings: readonly SheetMapping[], running = {}): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  await readRows(mappings, (grid) => void grids.push(grid), running);
  return grids;
}

describe("readHeads", () => {
  it("gives every sheet's first rows, formats, tables and reach", async () => {
    const book = openWorkbook([
      {
        name: "客户",
        rows: [
          [null, null],
          [null, "企业名称", "日期"],
          [null, "甲", 45_000],
        ],
        formats: [{ column: 2, format: "yyyy-mm-dd" }],
      },
      { name: "空", rows: [] },
      {
        name: "表",
        rows: [
          ["编号", "等级"],
          ["H1", "核心"],
        ],
        table: "历史表",
      },
    ]);
    book.model.updateSheet(book.area("空", 1, 0).sheetId, { visibility: "hidden" });
    const heads = await readHeads();
    expect(heads).toMatchObject([
      {
        sheet: "客户",
        visible: true,
        lastRow: 3,
        lastColumn: 2,
        head: {
          firstRow: 2,
          firstColumn: 1,
          rows: [
            ["企业名称", "日期"],
            ["甲", 45_000],
          ],
        },
      },
      { sheet: "空", visible: false, lastRow: 0, lastColumn: 0, head: { rows: [] }, tables: [] },
      { sheet: "表", tables: [{ name: "历史表", firstRow: 1, firstColumn: 0, rows: 2, columns: 2 }] },
    ]);
    expect(heads[0]?.head.numberFormats?.[1]?.[1]).toBe("yyyy-mm-dd");
  });

  it("reads the first 220 rows only, and does not follow a stray cell out to XEX", async () => {
    const rows = Array.from({ length: 300 }, (_, i) => [`C${i}`, "甲"]);
    const book = openWorkbook([{ name: "客户", rows }]);
    book.type("客户", 5, 16_000, "x");
    const [head] = await readHeads();
    expect(head?.head.rows).toHaveLength(220);
    expect(head?.lastColumn).toBe(1);
    expect(head?.lastRow).toBe(300);
  });

  it("does not count mere formatting as rows", async () => {
    const book = openWorkbook([{ name: "客户", rows: [["企业名称"], ["甲"]] }]);
    book.model.setStyle(book.area("客户", 1, 0, 500, 3), { fill: "#FFFF00" });
    expect((await readHeads())[0]?.lastRow).toBe(2);
  });

  it("needs few round trips for many sheets", async () => {
    const sheets = Array.from({ length: 20 }, (_, i) => ({ name: `表${i}`, rows: [["企业名称"], ["甲"]] }));
    const book = openWorkbook(sheets);
    book.host.resetCounters();
    expect(await readHeads()).toHaveLength(20);
    expect(book.host.counters().syncs).toBeLessThanOrEqual(6);
  });
});

describe("readRows", () => {
  it("passes on a sheet of rates with its headings, once, though it is a list to be inspected too", async () => {
    const rows = [
      ["币种", "汇率"],
      ["USD", 7.2],
      ["EUR", 7.8],
    ];
    openWorkbook([{ name: "汇率", rows }]);
    const rates = { firstRow: 1, lastRow: 3, firstColumn: 0, lastColumn: 1 };
    const mapped = { ...mapping("汇率", [1], 2, 3), role: null, related: true, rates } as const;
    expect(await gridsOf([mapped])).toEqual([{ sheet: "汇率", firstRow: 1, firstColumn: 0, rows }]);
  });

  it("passes on the span of the mapped columns, every row once and in order", async () => {
    const rows = [["a", "b", "c", "d"], ...Array.from({ length: 5 }, (_, i) => [i, `甲${i}`, "", `x${i}`])];
    openWorkbook([{ name: "客户", rows }]);
    const grids = await gridsOf([mapping("客户", [1, 2], 2, 6)]);
    expect(grids).toEqual([
      { sheet: "客户", firstRow: 2, firstColumn: 1, rows: rows.slice(1).map((row) => row.slice(1, 3)) },
    ]);
  });

  it("keeps every answer near 1 MB, told by the length of what came before", async () => {
    const rows = Array.from({ length: 4_000 }, (_, i) => ["甲".repeat(600), `C${i}`]);
    const book = openWorkbook([{ name: "客户", rows }]);
    book.host.resetCounters();
    const grids = await gridsOf([mapping("客户", [0, 1], 1, 4_000)]);
    expect(grids.flatMap((grid) => grid.rows)).toEqual(rows);
    expect(grids.length).toBeLessThan(12);
    expect(book.host.counters().responseBytes.largest).toBeLessThan(2_000_000);
  });

  it("asks for few rows where Excel finds an answer too large, and for more again", async () => {
    const rows = Array.from({ length: 64 }, (_, i) => [`C${i}`]);
    const book = openWorkbook([{ name: "客户", rows }]);
    let refused = 0;
    book.host.faults.hook = () =>
      refused++ < 1 ? { kind: "error", code: "ResponsePayloadSizeLimitExceeded" } : null;
    const grids = await gridsOf([mapping("客户", [0], 1, 64)]);
    expect(grids.map((grid) => grid.rows.length)).toEqual([1, 4, 16, 43]);
    expect(grids.flatMap((grid) => grid.rows)).toEqual(rows);
  });

  it("tells how far it is and stops when cancelled", async () => {
    const rows = Array.from({ length: 10 }, (_, i) => [`C${i}`]);
    openWorkbook([{ name: "客户", rows }]);
    const shares: number[] = [];
    await gridsOf([mapping("客户", [0], 1, 10)], { report: (share: number) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    await expect(gridsOf([mapping("客户", [0], 1, 10)], { signal: { aborted: true } })).rejects.toMatchObject(
      { code: "cancelled" },
    );
  });

  it("reads nothing of a sheet without rows, without a role or without fields", async () => {
    const book = openWorkbook([{ name: "客户", rows: [["企业名称"]] }]);
    book.host.resetCounters();
    const nothing = [
      mapping("客户", [0], 2, 1),
      { ...mapping("客户", [0], 1, 1), role: null },
      mapping("客户", [], 1, 1),
    ];
    expect(await gridsOf(nothing)).toEqual([]);
    expect(book.host.counters().syncs).toBe(0);
  });
});
