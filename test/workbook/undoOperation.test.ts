import type { CellChange, Patch } from "../../src/core/changes/patch";
import type { CellValue } from "../../src/core/sheets/cell";
import type { CellStyle } from "../../src/host/model/parts/cells";
import { applyPatch } from "../../src/workbook/applyPatch";
import { foreseenHurt } from "../../src/workbook/foreseenHurt";
import { listOperations } from "../../src/workbook/journal/journal";
import { planPatch } from "../../src/workbook/planning/planPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { writePlan } from "../../src/workbook/writePlan";
import { identityOf, type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

const rows = [
  ["客户编号", "企业名称", "城市"],
  ["C1", "甲", "北京"],
  ["C2", "乙", "上海"],
  ["C3", "丙", "广州"],
];

const ask = { ...options, edited: "ask" as const };
const open = () => openWorkbook([{ name: "客户", rows }]);

function set(book: OpenWorkbook, row: number, column: number, after: CellValue): Patch {
  const before = book.cell("客户", row, column);
  const change: CellChange = {
    kind: "set-cell",
    row: identityOf(book, "客户", row),
    column,
    heading: String(rows[0]?.[column]),
    field: null,
    before,
    after,
  };
  return { operation: "correct", reason: "更正", changes: [change] };
}

describe("undoOperation", () => {
  it.each([[[1, 2]], [[2, 1]]])("undoes two independent operations in the order %j", async (order) => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    await applyPatch(set(book, 2, 2, "北京市"), options);
    for (const id of order) expect((await undoOperation(id, ask)).kind).toBe("undone");
    expect(book.values("客户")).toEqual(rows);
  });

  it("names the later operation that stands on this one, and works once that one is undone", async () => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    await applyPatch(set(book, 2, 1, "甲集团"), options);
    expect(await undoOperation(1, ask)).toEqual({ kind: "depends", on: [2] });
    expect(book.cell("客户", 2, 1)).toBe("甲集团");
    await undoOperation(2, ask);
    expect((await undoOperation(1, ask)).kind).toBe("undone");
    expect(book.values("客户")).toEqual(rows);
  });

  it("finds its rows after the user sorted the sheet", async () => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    book.model.sort(book.area("客户", 2, 0, 3, 3), [{ column: 0, ascending: false }], false);
    await undoOperation(1, ask);
    expect(book.values("客户").slice(1)).toEqual(rows.slice(1).toReversed());
  });

  it("asks about a cell that was edited since, keeps it or brings it back as told", async () => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    book.type("客户", 2, 1, "甲厂");
    const asked = await undoOperation(1, ask);
    expect(asked).toMatchObject({ kind: "edited", conflicts: [{ reason: "cell-edited", found: "甲厂" }] });
    await undoOperation(1, { ...options, edited: "overwrite" });
    expect(book.values("客户")).toEqual(rows);
  });

  it("can itself be undone", async () => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    await undoOperation(1, ask);
    await undoOperation(2, ask);
    expect(book.cell("客户", 2, 1)).toBe("甲公司");
    expect((await listOperations()).map((operation) => operation.state)).toEqual(["done", "undone", "done"]);
  });

  it("refuses an operation that is unknown or undone already", async () => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    await undoOperation(1, ask);
    await expect(undoOperation(1, ask)).rejects.toMatchObject({ code: "operation-unknown" });
    await expect(undoOperation(9, ask)).rejects.toMatchObject({ code: "operation-unknown" });
  });

  it("works although the user sorted 变更日志 and renamed its sheet", async () => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    await applyPatch(set(book, 3, 1, "乙公司"), options);
    const journal = book.area("变更日志", 2, 0, 6, 12);
    book.model.sort(journal, [{ column: 11, ascending: false }], false);
    book.model.renameSheet(journal.sheetId, "日志 2026");
    await undoOperation(1, ask);
    expect(book.values("客户").map((row) => row[1])).toEqual(["企业名称", "甲", "乙公司", "丙"]);
  });

  it("undoes the rest where somebody tampered with an entry, and says how many are lost", async () => {
    const book = open();
    const both = {
      ...set(book, 2, 1, "甲公司"),
      changes: [2, 3].flatMap((row) => set(book, row, 1, `公司${row}`).changes),
    };
    await applyPatch(both, options);
    book.type("变更日志", 3, 11, "1.1.1/1|[]]");
    expect(await undoOperation(1, ask)).toMatchObject({ kind: "undone", unreadable: 1 });
    expect(book.values("客户").map((row) => row[1])).toEqual(["企业名称", "公司2", "乙", "丙"]);
  });

  it("brings formulas back in the row where they stand now, and number formats", async () => {
    const sums = [
      ["编号", "数量", "单价", "金额"],
      ["R1", 2, 3, "=B2*C2"],
      ["R2", 4, 5, "=B3*C3"],
      ["R3", 6, 7, "=B4*C4"],
    ];
    const book = openWorkbook([{ name: "客户", rows: sums, formats: [{ column: 3, format: "0.00" }] }]);
    await book.model.settled();
    const row = { sheet: "客户", hint: 3, key: { column: 0, value: "R2" }, cells: [] };
    const set = {
      kind: "set-cell" as const,
      row,
      column: 3,
      heading: "金额",
      field: null,
      before: 20,
      after: "=20",
    };
    await applyPatch({ operation: "correct", reason: "", changes: [set] }, options);
    expect(book.model.valueTypes(book.area("客户", 3, 3))).toEqual([["String"]]);
    book.model.insertCells(book.area("客户", 2, 0, 2, 16_384), "Down");
    await undoOperation(1, ask);
    expect(book.model.formulas(book.area("客户", 5, 3))).toEqual([["=B5*C5"]]);
    expect(book.model.numberFormats(book.area("客户", 5, 3))).toEqual([["0.00"]]);
  }, 20_000);

  it("brings a removed row with its formulas back among formulas that moved meanwhile", async () => {
    const sums = [
      ["编号", "数量", "金额"],
      ["R1", 2, "=B2+C$1"],
      ["R2", 4, "=B3+B2"],
      ["R3", 6, "=B4+B2"],
      ["和", "=SUM(B2:B4)", ""],
    ];
    const book = openWorkbook([
      { name: "客户", rows: sums.map((row) => row.map((cell) => (cell === "金额" ? 1 : cell))) },
    ]);
    await book.model.settled();
    const before = book.model.formulas(book.area("客户", 1, 0, 5, 3));
    const removal = {
      kind: "remove-row" as const,
      row: { sheet: "客户", hint: 3, key: { column: 0, value: "R2" }, cells: [] },
    };
    const row = { sheet: "客户", hint: 4, key: { column: 0, value: "R3" }, cells: [] };
    const set = {
      kind: "set-cell" as const,
      row,
      column: 2,
      heading: "金额",
      field: null,
      before: 8,
      after: 100,
    };
    await applyPatch({ operation: "merge", reason: "", changes: [removal, set] }, options);
    expect(book.values("客户").map((cells) => cells[0])).toEqual(["编号", "R1", "R3", "和"]);
    await undoOperation(1, ask);
    expect(book.model.formulas(book.area("客户", 1, 0, 5, 3))).toEqual(before);
  }, 20_000);

  it("brings a removed row back in its colours, and a plain one without those of the row above", async () => {
    const book = openWorkbook([{ name: "客户", rows }]);
    const colour = (row: number, column: number, columns: number, style: CellStyle) =>
      book.model.setStyle(book.area("客户", row, column, 1, columns), style);
    const width = rows[0]?.length ?? 0;
    colour(2, 0, width, { fill: "#FF0000" });
    colour(4, 1, 1, { fontColor: "#0070C0", fill: "#FFFF00" });
    const looks = () =>
      rows.map((row, r) =>
        row.map((_, c) => {
          const { fill, fontColor } = book.model.style(book.area("客户", r + 1, c, 1, 1));
          return [fill, fontColor ?? "#000000"];
        }),
      );
    const before = looks();
    const changes = [2, 3, 4].map((row) => ({
      kind: "remove-row" as const,
      row: identityOf(book, "客户", row),
    }));
    await applyPatch({ operation: "merge", reason: "", changes }, options);
    await undoOperation(1, ask);
    expect(book.values("客户")).toEqual(rows);
    expect(looks()).toEqual(before);
  });

  it("gives the neighbours of a row that was edited in the moment of leaving their colours back", async () => {
    const book = openWorkbook([{ name: "客户", rows }]);
    const area = book.area("客户", 2, 0, 1, rows[0]?.length ?? 1);
    book.model.setStyle(area, { fill: "#FF0000" });
    const changes = [2, 3].map((row) => ({
      kind: "remove-row" as const,
      row: identityOf(book, "客户", row),
    }));
    let edited = false;
    book.host.faults.hook = ({ members }) => {
      if (edited || !members.includes("Delete")) return null;
      edited = true;
      book.type("客户", 3, 1, "改");
      return null;
    };
    const merged = { operation: "merge", reason: "", changes } as const;
    await expect(applyPatch(merged, options)).rejects.toMatchObject({ code: "not-verified" });
    expect(edited).toBe(true);
    expect(book.model.style(area).fill).toBe("#FF0000");
  });

  it("leaves a row the colour it is put in with where no journal kept its own", async () => {
    const book = openWorkbook([{ name: "客户", rows }]);
    const width = rows[0]?.length ?? 0;
    const look = () => book.model.style(book.area("客户", 3, 0, 1, 1)).fill;
    book.model.setStyle(book.area("客户", 2, 0, 2, width), { fill: "#EEEEEE" });
    const plan = await planPatch(
      [{ kind: "remove-row", row: identityOf(book, "客户", 3) }],
      { foreseen: true },
      {},
    );
    const head = { operation: "merge", reason: "", undoes: null } as const;
    await writePlan(plan, head, options);
    await undoOperation(1, ask);
    expect(book.values("客户")).toEqual(rows);
    expect(look()).toBe("#EEEEEE");
  });

  it("brings back formulas that pointed at a removed row, on every sheet", async () => {
    const sums = [
      ["编号", "数量"],
      ["R1", 2],
      ["R2", 4],
      ["R3", 6],
    ];
    const report = [
      ["和", "=SUM(客户!B2:B4)"],
      ["第一", "=客户!B2"],
      ["末", "=客户!B4*2"],
      ["旁", "=客户!B3"],
    ];
    const book = openWorkbook([
      { name: "客户", rows: sums },
      { name: "报表", rows: report },
    ]);
    await book.model.settled();
    const before = book.model.formulas(book.area("报表", 1, 0, 4, 2));
    const removal = (row: number) => ({ kind: "remove-row" as const, row: identityOf(book, "客户", row) });
    const merged = { operation: "merge", reason: "", changes: [removal(2), removal(4)] } as const;
    const hurt = [{ sheet: "报表", count: 2, first: "B2" }];
    expect(await foreseenHurt(merged)).toEqual(hurt);
    expect(book.model.formulas(book.area("报表", 1, 0, 4, 2))).toEqual(before);
    expect((await applyPatch(merged, options)).hurt).toEqual(hurt);
    expect(book.model.formulas(book.area("报表", 1, 0, 4, 2))).not.toEqual(before);
    await undoOperation(1, ask);
    expect(book.model.formulas(book.area("报表", 1, 0, 4, 2))).toEqual(before);
    await book.model.settled();
    expect(book.values("报表").map((row) => row[1])).toEqual([12, 2, 12, 4]);
  }, 20_000);

  it("works after somebody turned the journal's table into a plain range, and goes on with the same numbers", async () => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    const table = book.model.tables().find(({ name }) => name === "ClientLedgerJournal");
    book.model.removeTable(table?.id ?? "", false);
    expect(await listOperations()).toMatchObject([{ id: 1, state: "done" }]);
    expect(await undoOperation(1, ask)).toMatchObject({ kind: "undone", applied: { operationId: 2 } });
    expect(book.values("客户")).toEqual(rows);
    expect(book.model.sheets().filter(({ name }) => name.startsWith("变更日志"))).toHaveLength(1);
  });
});
