import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { hubspot } from "../core/imports/crmExports";
import { openWorkbook } from "../workbook/openWorkbook";
import { everything, installStandard, openImportOfBook, writing } from "./importBook";

jest.setTimeout(60_000);

const day = "2026-11-22";

describe("importing what a CRM exports, through office.js", () => {
  it("writes companies, people and deals each where it belongs, once, and undo takes all of it back", async () => {
    const sheets = Object.entries(hubspot).map(([name, rows]) => ({ name, rows }));
    const book = openWorkbook(sheets);
    await installStandard();
    const column = (sheet: string, heading: string) => {
      const [headings = [], ...body] = book.values(sheet).slice(3);
      const key = headings.indexOf("来源行");
      return body.filter((row) => row[key]).map((row) => row[headings.indexOf(heading)]);
    };
    const names = sheets.map(({ name }) => name);
    const { analysis } = await openImportOfBook(day, names);
    expect(analysis.importPreview(everything).doubts["linked-otherwise"]).toBe(3);
    const applied = await applyPatch(analysis.importPatch(), writing);
    expect(applied.conflicts).toEqual([]);
    expect(applied.written.rowsAdded).toBe(14);
    await book.model.settled();
    expect(column("联系人", "企业名称")).toEqual([
      "Bluefin Robotics Oy",
      "Kestrel Foods Ltd",
      "Kestrel Foods Ltd",
      "Larkspur Clinics",
    ]);
    expect(column("客户基础信息", "累计净消费")).toEqual([12_000, 8000, 900, 4100]);

    const again = (await openImportOfBook(day, names)).analysis.importPreview(everything);
    expect(again.sheets.map(({ added, known }) => [added, known])).toEqual([
      [0, 4],
      [0, 4],
      [0, 6],
    ]);
    expect((await undoOperation(applied.operationId ?? 0, { ...writing, edited: "ask" })).kind).toBe(
      "undone",
    );
    expect(column("联系人", "联系人")).toEqual([]);
  });
});
