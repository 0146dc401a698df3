import fs from "node:fs";
import path from "node:path";
import { stopwatch } from "../../src/batch/measures/stopwatch";
import { run } from "../../src/batch/run/run";
import { readXlsx } from "../../src/host/files/workbook/readXlsx";
import { writeXlsx } from "../../src/host/files/workbook/writeXlsx";
import { createHeadlessModel } from "../../src/host/model/univer/createHeadlessModel";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/host/model/workbookSnapshot";
import { attachInProcess } from "../../src/host/transports/inProcess";
import { throughLibreOffice } from "./convert";

const fixture = path.resolve(__dirname, "../fixtures/workbooks/dev-en.xlsx");
const parts = { openMs: 0, readMs: 0, inspectMs: 0, dedupeMs: 0, tierMs: 0, writeMs: 0, saveMs: 0 };

/** A messy workbook with the standard sheets installed and a quarter tiered, as it is saved. */
async function saved(): Promise<Uint8Array> {
  const model = createHeadlessModel(readXlsx(fs.readFileSync(fixture), "dev-en.xlsx"));
  const host = attachInProcess(model);
  await run(
    {
      input: fixture,
      out: "out.xlsx",
      report: null,
      jobs: ["install", "tier"],
      asOf: "2024-09-30",
      apply: "safe",
      columns: [],
      language: "zh-CN",
      scheme: null,
    },
    stopwatch(parts),
    () => {},
  );
  await model.settled();
  const bytes = writeXlsx(model.snapshot());
  host.detach();
  model.dispose();
  return bytes;
}

const sheetOf = (book: WorkbookSnapshot, name: string) => book.sheets.find((sheet) => sheet.name === name);
/** LibreOffice writes the last digits of a number its own way. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return a === b;
}

/** It also escapes what needs no escape: yyyy\\-mm\\-dd. */
const plainFormat = (format: string | undefined) => format?.replaceAll("\\", "");
const kinds = (sheet: SheetSnapshot | undefined) =>
  (sheet?.validations ?? []).map(({ validation }) => validation.kind).sort();

describe("a saved workbook opened in LibreOffice", () => {
  let before: WorkbookSnapshot;
  let after: WorkbookSnapshot;

  beforeAll(async () => {
    const bytes = await saved();
    before = readXlsx(bytes, "saved.xlsx");
    after = readXlsx(throughLibreOffice(bytes, "saved.xlsx"), "saved.xlsx");
  });

  it("keeps every sheet, its place and whether it is hidden", () => {
    const list = (book: WorkbookSnapshot) =>
      book.sheets.map((sheet) => [sheet.name, sheet.visibility === "visible"]);
    expect(before.sheets.length).toBeGreaterThan(8);
    expect(list(after)).toEqual(list(before));
  });

  it("keeps every value", () => {
    const lost = before.sheets.flatMap((sheet) => {
      const other = sheetOf(after, sheet.name);
      return [...sheet.cells].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { value, formula }]) => {
          const there = other?.cells.get(row)?.get(column)?.value ?? "";
          return formula !== undefined || isSame(value, there)
            ? []
            : [[sheet.name, row, column, value, there]];
        }),
      );
    });
    expect(lost).toEqual([]);
  });

  it("keeps tables and their areas", () => {
    const list = (book: WorkbookSnapshot) =>
      book.tables.map(({ name, area }) => [name, area.row, area.column, area.rows, area.columns]).sort();
    expect(before.tables.length).toBeGreaterThan(5);
    expect(list(after)).toEqual(list(before));
  });

  it("keeps dropdowns and other validations", () => {
    expect(kinds(sheetOf(before, "客户基础信息")).filter((kind) => kind === "list").length).toBeGreaterThan(
      5,
    );
    for (const sheet of before.sheets)
      expect([sheet.name, kinds(sheetOf(after, sheet.name))]).toEqual([sheet.name, kinds(sheet)]);
  });

  it("keeps number formats and fills of the headings", () => {
    const sheet = sheetOf(before, "交易记录");
    const other = sheetOf(after, "交易记录");
    for (const column of [0, 3, 7]) {
      const format = sheet?.cells.get(4)?.get(column)?.numberFormat;
      expect(format).toBeDefined();
      expect(plainFormat(other?.cells.get(4)?.get(column)?.numberFormat)).toBe(format);
    }
    const fill = (book: WorkbookSnapshot, of: SheetSnapshot | undefined) =>
      book.styles[of?.cells.get(3)?.get(0)?.style ?? -1]?.fill;
    expect(fill(before, sheet)).toBeTruthy();
    expect(fill(after, other)).toBe(fill(before, sheet));
  });

  it("keeps the conditional formats that colour the tiers", () => {
    const list = (book: WorkbookSnapshot) => (sheetOf(book, "客户价值分析")?.conditionalFormats ?? []).length;
    expect(list(before)).toBeGreaterThanOrEqual(3);
    expect(list(after)).toBe(list(before));
  });

  it("keeps the names behind the dropdowns", () => {
    const list = (book: WorkbookSnapshot) =>
      book.names
        .map((name) => name.name)
        .filter((name) => /^(列表|地区)_/.test(name))
        .sort();
    expect(list(before).length).toBeGreaterThan(20);
    expect(list(after)).toEqual(list(before));
  });

  it("keeps how sheets print: orientation, pages wide, margins and the rows repeated on every page", () => {
    const layout = (book: WorkbookSnapshot) =>
      book.sheets
        .filter(({ pageLayout }) => pageLayout?.fitWide !== undefined)
        .map(({ name, pageLayout }) => [
          name,
          pageLayout?.orientation,
          pageLayout?.fitWide,
          pageLayout?.fitTall,
        ]);
    const titles = (book: WorkbookSnapshot) =>
      book.names
        .filter(({ name }) => name === "Print_Titles")
        .map(({ sheetId }) => book.sheets.find(({ id }) => id === sheetId)?.name)
        .sort();
    expect(layout(before).length).toBeGreaterThan(5);
    expect(layout(after)).toEqual(layout(before));
    expect(titles(before).length).toBeGreaterThan(5);
    expect(titles(after)).toEqual(titles(before));
  });
});
