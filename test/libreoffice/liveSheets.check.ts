import { installPatch } from "../../src/core/templates/installPatch";
import { readXlsx } from "../../src/host/files/workbook/readXlsx";
import { writeXlsx } from "../../src/host/files/workbook/writeXlsx";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/host/model/workbookSnapshot";
import { templatePatch } from "../../src/taskpane/session/excel/templateWork";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { openWorkbook, options } from "../workbook/openWorkbook";
import { throughLibreOffice } from "./convert";

jest.setTimeout(240_000);

/** The standard sheets with the demo in them, as saved, without one result of a formula: LibreOffice works them out. */
async function savedWithoutResults(): Promise<{ bytes: Uint8Array; before: WorkbookSnapshot }> {
  const book = openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
  const choice = { profile: "keyAccount", goals: [], language: "zh-CN" } as const;
  await applyPatch(installPatch(await readHeads(), choice, "建表"), options);
  await applyPatch(await templatePatch({ kind: "add-demo", day: "2026-11-21" }, "演示"), options);
  await book.model.settled();
  const before = book.model.snapshot();
  return { bytes: writeXlsx({ ...before, sheets: before.sheets.map(withoutResults) }), before };
}

function withoutResults(sheet: SheetSnapshot): SheetSnapshot {
  const rows = [...sheet.cells].map(([row, cells]) => {
    const kept = [...cells].map(([column, cell]) =>
      cell.formula === undefined ? ([column, cell] as const) : ([column, { ...cell, value: "" }] as const),
    );
    return [row, new Map(kept)] as const;
  });
  return { ...sheet, cells: new Map(rows) };
}

const sheetOf = (book: WorkbookSnapshot, name: string) => book.sheets.find((sheet) => sheet.name === name);

/** The formula cells under a heading in row 4, from row 5 on. */
function results(book: WorkbookSnapshot, name: string, heading: string) {
  const sheet = sheetOf(book, name);
  const column = [...(sheet?.cells.get(3) ?? [])].find(([, { value }]) => value === heading)?.[0] ?? -1;
  return [...(sheet?.cells ?? [])]
    .filter(([row]) => row >= 4)
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => cells.get(column)?.value ?? "");
}

/** Every dropdown as "first cell of its area, source". */
function dropdowns(sheet: SheetSnapshot | undefined) {
  return (sheet?.validations ?? [])
    .filter(({ validation }) => validation.kind === "list")
    .map(({ areas, validation }) => [
      areas[0]?.row,
      areas[0]?.column,
      String(validation.formula1).replace(/^=/, ""),
    ])
    .sort();
}

describe("the standard sheets in a program without the add-in", () => {
  let before: WorkbookSnapshot;
  let after: WorkbookSnapshot;

  beforeAll(async () => {
    const saved = await savedWithoutResults();
    before = saved.before;
    after = readXlsx(throughLibreOffice(saved.bytes, "live.xlsx"), "live.xlsx");
  });

  it.each([
    ["客户基础信息", "最近联系"],
    ["客户基础信息", "下次跟进"],
    ["客户基础信息", "累计净消费"],
    ["客户跟进记录", "企业名称"],
    ["交易记录", "企业名称"],
  ])("work out %s · %s to the same values", (sheet, heading) => {
    const expected = results(before, sheet, heading);
    expect(expected.filter((value) => value !== "").length).toBeGreaterThan(0);
    expect(results(after, sheet, heading)).toEqual(expected);
  });

  it.each(["客户基础信息", "联系人", "客户跟进记录", "交易记录", "客户价值分析"])(
    "keep every dropdown of %s in its place, with its source",
    (sheet) => {
      expect(dropdowns(sheetOf(before, sheet)).length).toBeGreaterThan(0);
      expect(dropdowns(sheetOf(after, sheet))).toEqual(dropdowns(sheetOf(before, sheet)));
    },
  );
});
