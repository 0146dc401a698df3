import { defaultDictionaries } from "../../src/core/sheets/choices/defaultDictionaries";
import { checkStructure } from "../../src/core/templates/checks/checkStructure";
import { installPatch } from "../../src/core/templates/installPatch";
import { definitionsVersion } from "../../src/core/templates/sheets/definitionsVersion";
import { regionTree } from "../../src/core/templates/sheets/regionTree";
import { readXlsx } from "../../src/host/files/workbook/readXlsx";
import { writeXlsx } from "../../src/host/files/workbook/writeXlsx";
import { createHeadlessModel } from "../../src/host/model/univer/createHeadlessModel";
import { templatePatch } from "../../src/taskpane/session/excel/templateWork";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readStructure } from "../../src/workbook/own/readStructure";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { type OpenWorkbook, openModel, openWorkbook, options } from "../workbook/openWorkbook";
import { throughLibreOffice } from "./convert";

jest.setTimeout(240_000);

const choice = { profile: "standard", goals: [], language: "zh-CN" } as const;
const sheet = "客户基础信息";
/** Rows of the demo (1-based): pasted over, and their neighbours. */
const rows = [5, 6, 7, 8, 9, 10] as const;

async function problems() {
  const heads = await readHeads();
  const defaults = { dictionaries: defaultDictionaries, regions: regionTree() };
  return checkStructure(await readStructure(heads), { version: definitionsVersion, ...choice }, defaults);
}

function choices(book: OpenWorkbook, heading: string) {
  const column = (book.values(sheet)[3] ?? []).indexOf(heading);
  return rows.map((row) => book.model.choices(book.area(sheet, row, column)));
}

describe("dropdowns lost to a paste and given back by 修复下拉", () => {
  it("offer the same choices in every row after LibreOffice has saved the workbook", async () => {
    const book = openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
    await applyPatch(installPatch(await readHeads(), choice, "建表"), options);
    await applyPatch(await templatePatch({ kind: "add-demo", day: "2026-11-21" }, "演示"), options);
    const whole = choices(book, "客户来源");
    expect(whole.every((each) => each?.includes("展会"))).toBe(true);
    const column = (book.values(sheet)[3] ?? []).indexOf("客户来源");
    book.model.setValidation(book.area(sheet, 6, column, 3, 1), null);
    expect(choices(book, "客户来源").filter((each) => each === null)).toHaveLength(3);
    const lost = (await problems()).filter(({ kind }) => kind === "validation-lost");
    expect(lost).toMatchObject([{ subject: "客户来源", cells: 3 }]);
    const changes = lost.flatMap((problem) => problem.changes);
    await applyPatch({ operation: "repair", reason: "修复下拉", changes }, options);
    const saved = throughLibreOffice(writeXlsx(book.model.snapshot()), "repaired.xlsx");
    const again = openModel(createHeadlessModel(readXlsx(saved, "repaired.xlsx")));
    expect(choices(again, "客户来源")).toEqual(whole);
    const left = (await problems()).filter(({ kind }) => kind === "validation-lost");
    expect(left.map(({ subject, cells }) => [subject, cells])).toEqual([]);
  });
});
