import { profiles } from "../../src/core/sheets/column";
import { installPatch } from "../../src/core/templates/installPatch";
import type { InstallChoice } from "../../src/taskpane/session/gateway/workbookGateway";
import { problems as english } from "../../src/taskpane/texts/en-US/problems";
import { problems as chinese } from "../../src/taskpane/texts/zh-CN/problems";
import { applyPatch } from "../../src/workbook/applyPatch";
import { WorkbookError } from "../../src/workbook/excel/workbookError";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { undoOperation } from "../../src/workbook/undoOperation";
import { type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

jest.setTimeout(60_000);

const standard: InstallChoice = { profile: "standard", goals: [], language: "zh-CN" };
const install = async (choice: InstallChoice = standard) =>
  applyPatch(installPatch(await readHeads(), choice, "建表"), options);
const sheets = (book: OpenWorkbook) => book.model.sheets().map(({ name }) => name);
const headings = (book: OpenWorkbook, sheet: string) => book.values(sheet)[3] ?? [];

describe("installing into workbooks that exist", () => {
  it("gives way to sheets and tables of the same name, hidden ones too, and leaves their cells alone", async () => {
    const rows = [
      ["a", "b"],
      ["1", "2"],
    ];
    const book = openWorkbook([
      { name: "客户基础信息", rows, table: "客户" },
      { name: "字典", rows: [["我的词"], ["甲"]] },
      {
        name: "Übersicht",
        rows: [
          ["Kunde", "Straße"],
          ["Müller", "Weg 1"],
        ],
      },
    ]);
    const [, hidden] = book.model.sheets();
    book.model.updateSheet(hidden?.id ?? "", { visibility: "hidden" });
    expect(await install()).toMatchObject({ conflicts: [] });
    expect(book.values("客户基础信息")).toEqual(rows);
    expect(book.values("Übersicht")[1]).toEqual(["Müller", "Weg 1"]);
    expect(sheets(book)).toContain("客户基础信息 (2)");
    expect(book.model.tables().map(({ name }) => name)).toContain("客户_2");
    expect(await undoOperation(1, { ...options, edited: "ask" })).toMatchObject({ kind: "undone" });
    expect(book.values("字典")).toEqual([["我的词"], ["甲"]]);
    expect(book.model.sheets().find(({ name }) => name === "字典")?.visibility).toBe("hidden");
  });

  it("changes nothing when it runs again, in any profile and language", async () => {
    const book = openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
    await install();
    const before = sheets(book);
    expect(await install()).toMatchObject({ operationId: null, conflicts: [] });
    expect(sheets(book)).toEqual(before);
  });

  it.each([
    ["zh-CN", "en-US"],
    ["en-US", "zh-CN"],
  ] as const)("keeps to the language the sheets have: %s, then asked for in %s", async (first, second) => {
    const book = openWorkbook([{ name: "Kunden", rows: [["Kunde"], ["Müller"]] }]);
    await install({ ...standard, language: first });
    const before = sheets(book).map((name) => [name, headings(book, name)]);
    expect(await install({ ...standard, language: second })).toMatchObject({ operationId: null });
    expect(sheets(book).map((name) => [name, headings(book, name)])).toEqual(before);
    expect(book.values("Kunden")).toEqual([["Kunde"], ["Müller"]]);
  });

  it.each([
    [{ structureProtected: true }, "structure-protected", /取消保护工作簿/, /Unprotect/],
    [{ readOnly: true }, "read-only", /另存一份或启用编辑/, /Save a copy or enable editing/],
  ] as const)("says before it writes what stands in the way: %j", async (state, code, zh, en) => {
    const book = openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
    book.model.setState(state);
    const error: unknown = await install().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code });
    expect(chinese[code]).toMatch(zh);
    expect(english[code]).toMatch(en);
    expect(sheets(book)).toEqual(["Sheet1"]);
  });

  it("is refused in the very write with words of its own, and leaves no sheet of ours behind", async () => {
    const book = openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
    let failed = 0;
    book.host.faults.hook = ({ members }) =>
      members.includes("Values") && ++failed <= 2 ? { kind: "error", code: "AccessDenied" } : null;
    const error: unknown = await install().catch((caught: unknown) => caught);
    book.host.faults.hook = null;
    expect(failed).toBeGreaterThan(0);
    expect(error).toMatchObject({ code: "access-denied" });
    expect(chinese["access-denied"]).toMatch(/检查保护与权限/);
    expect(sheets(book)).not.toContain("客户基础信息");
  });
});

describe("profiles and goals", () => {
  it("give more columns the larger the profile, and a goal adds its own to a small one", async () => {
    const counts: number[] = [];
    for (const profile of profiles) {
      const book = openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
      await install({ ...standard, profile });
      counts.push(headings(book, "客户基础信息").length);
    }
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(new Set(counts).size).toBe(3);
    const book = openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
    await install({ profile: "compact", goals: ["repurchase"], language: "zh-CN" });
    expect(headings(book, "客户跟进记录")).toContain("满意度");
    expect(headings(book, "客户基础信息")).not.toContain("关键决策者");
  });
});
