import { installPatch } from "../../src/core/templates/installPatch";
import { templatePatch } from "../../src/taskpane/session/excel/templateWork";
import type { TemplateJob } from "../../src/taskpane/session/gateway/workbookGateway";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { undoOperation } from "../../src/workbook/undoOperation";
import { type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

jest.setTimeout(60_000);

const day = "2026-11-21";
const ask = { ...options, edited: "ask" as const };

async function install(language: "zh-CN" | "en-US" = "zh-CN"): Promise<OpenWorkbook> {
  const book = openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
  const choice = { profile: "standard", goals: [], language } as const;
  await applyPatch(installPatch(await readHeads(), choice, "建表"), options);
  return book;
}

const run = async (job: TemplateJob) => applyPatch(await templatePatch(job, job.kind), options);
const customers = (book: OpenWorkbook) => book.values("客户基础信息").slice(4);
const namesOf = (book: OpenWorkbook) =>
  book.model.names().flatMap(({ name, sheetId }) => (sheetId === null ? [name] : []));

describe("demo data", () => {
  it.each(["zh-CN", "en-US"] as const)(
    "goes in once and out again to the last row (%s)",
    async (language) => {
      const book = await install(language);
      const sheets =
        language === "zh-CN"
          ? ["客户基础信息", "客户跟进记录", "交易记录"]
          : ["Customers", "Follow-ups", "Transactions"];
      const before = sheets.map((sheet) =>
        book
          .values(sheet)
          .flat()
          .filter((cell) => String(cell).startsWith("DEMO-")),
      );
      expect(before.flat()).toEqual([]);
      expect(await run({ kind: "add-demo", day })).toMatchObject({
        conflicts: [],
        written: { rowsAdded: 28 },
      });
      expect(await run({ kind: "add-demo", day })).toMatchObject({ operationId: null });
      // Nothing breaks a rule but what was planted: the deal of a customer who does not exist.
      const wrong = book.model.invalidCells(book.area(sheets[2] ?? "", 5, 0, 14, 12));
      expect(wrong.map(({ row, column }) => [row, column])).toEqual([[17, 1]]);
      const customersWrong = book.model.invalidCells(book.area(sheets[0] ?? "", 5, 0, 8, 12));
      const places = customersWrong.map(({ row, column, rows }) => [row + 1, column, rows]);
      expect(places).toEqual([
        [10, 6, 2],
        [11, 8, 1],
        [12, 11, 1],
      ]);
      expect(await run({ kind: "remove-demo" })).toMatchObject({
        conflicts: [],
        written: { rowsRemoved: 28 },
      });
      for (const sheet of sheets) expect(JSON.stringify(book.values(sheet))).not.toContain("DEMO-");
    },
  );

  it("leaves rows of the user's own, also between those of the demo", async () => {
    const book = await install();
    const width = (book.values("客户基础信息")[3] ?? []).length;
    const own = ["C20240501001", "自有公司", ...new Array<string>(width - 2).fill("")];
    const add = { kind: "add-rows" as const, table: "客户", key: [0], rows: [own] };
    await applyPatch({ operation: "import", reason: "", changes: [add] }, options);
    await run({ kind: "add-demo", day });
    await run({ kind: "remove-demo" });
    expect(
      customers(book)
        .filter((row) => row[1] !== "")
        .map((row) => row[1]),
    ).toEqual(["自有公司"]);
  });
});

describe("issuing ids", () => {
  it("fills only customers without one, after the last id of the day", async () => {
    const book = await install();
    book.type("客户基础信息", 5, 0, "C20261121007");
    book.type("客户基础信息", 5, 1, "甲");
    book.type("客户基础信息", 6, 1, "乙");
    book.type("客户基础信息", 7, 1, "丙");
    const applied = await run({ kind: "issue-ids", day });
    expect(applied).toMatchObject({ conflicts: [], written: { cells: 2 } });
    expect(customers(book).map((row) => row[0])).toEqual(["C20261121007", "C20261121008", "C20261121009"]);
    expect(await run({ kind: "issue-ids", day })).toMatchObject({ operationId: null });
    await undoOperation(applied.operationId ?? 0, ask);
    expect(customers(book).map((row) => row[0])).toEqual(["C20261121007", "", ""]);
  });
});

describe("uninstall", () => {
  it("takes dropdowns, names and guide sheets, keeps all data, and comes back whole", async () => {
    const book = await install();
    await run({ kind: "add-demo", day });
    await book.model.settled();
    const data = customers(book);
    const names = namesOf(book);
    const industry = book.area("客户基础信息", 5, (book.values("客户基础信息")[3] ?? []).indexOf("所属行业"));
    expect(book.model.choices(industry)).toContain("教育");
    const { operationId, conflicts } = await run({ kind: "uninstall" });
    expect(conflicts).toEqual([]);
    const sheets = book.model.sheets().map(({ name }) => name);
    expect(sheets).not.toContain("使用说明");
    expect(sheets).not.toContain("地区字典");
    expect(sheets).toEqual(expect.arrayContaining(["客户基础信息", "字典", "变更日志"]));
    expect(namesOf(book)).toEqual([]);
    expect(book.model.choices(industry)).toBeNull();
    await book.model.settled();
    expect(customers(book)).toEqual(data);
    expect(await undoOperation(operationId ?? 0, ask)).toMatchObject({ kind: "undone" });
    expect(namesOf(book).toSorted()).toEqual(names.toSorted());
    expect(book.model.choices(industry)).toContain("教育");
    const regions = book.model.sheets().find(({ name }) => name === "地区字典");
    expect(regions?.visibility).toBe("hidden");
  });
});
