import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "../../src/host/files/workbook/readXlsx";
import { writeXlsx } from "../../src/host/files/workbook/writeXlsx";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/host/model/workbookSnapshot";
import { sampleWorkbook } from "../../src/host/page/sample/sampleWorkbook";
import { cellValue, clickArrow, findHeading, showSheet } from "./grid";
import { type OpenPage, openPage } from "./openPage";

const patience = 30_000;

/** The sample with formulas beside its orders, so that they too must come back. */
function book(): WorkbookSnapshot {
  const sample = sampleWorkbook(46_000);
  const column = (at: number) =>
    [...(sample.sheets[2]?.cells.values() ?? [])].map((line) => line.get(at)?.value);
  const first = column(4)
    .slice(2, 12)
    .filter((amount) => typeof amount === "number");
  const sum = first.reduce((whole, part) => whole + part, 0);
  const count = column(2).filter((id) => id === "C20230110001").length;
  const sums = new Map([
    [7, { value: sum, formula: "=SUM(E3:E12)", numberFormat: "#,##0.00" }],
    [8, { value: count, formula: '=COUNTIF(C:C,"C20230110001")' }],
  ]);
  const sheets = sample.sheets.map((sheet, place) => {
    if (place !== 2) return sheet;
    const row = new Map([...(sheet.cells.get(2) ?? []), ...sums]);
    return { ...sheet, cells: new Map([...sheet.cells, [2, row]]) };
  });
  return { ...sample, sheets };
}

/** Values, formulas and number formats of every cell that holds something. */
function contentOf({ cells }: SheetSnapshot): readonly string[] {
  return [...cells].flatMap(([row, line]) =>
    [...line]
      .filter(([, { value, formula }]) => value !== "" || formula !== undefined)
      .map(([column, { value, formula, numberFormat }]) =>
        JSON.stringify([row, column, value, formula ?? null, numberFormat ?? "General"]),
      ),
  );
}

describe("the whole job on a workbook opened in the page", () => {
  let open: OpenPage;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "ledger-"));
    writeFileSync(path.join(folder, "客户.xlsx"), writeXlsx(book()));
    open = await openPage();
    await open.pane.getByText("已识别的表").waitFor({ timeout: patience });
  }, 60_000);
  afterAll(async () => {
    await open.close();
    rmSync(folder, { recursive: true });
  });

  const button = (name: string | RegExp) => open.pane.getByRole("button", { name });
  const press = (name: string | RegExp) => button(name).first().click({ timeout: patience });
  const ribbon = (id: string) => open.page.click(`#ribbon-${id}`);
  const seen = (text: string | RegExp) => open.pane.getByText(text).first().waitFor({ timeout: patience });

  it("opens a file chosen by the user", async () => {
    await open.page.setInputFiles("#file", path.join(folder, "客户.xlsx"));
    await open.page.getByRole("heading", { name: /^客户\.xlsx/ }).waitFor({ timeout: patience });
    await seen("销售明细");
  }, 60_000);

  it("installs the standard sheets after showing them", async () => {
    await ribbon("Install");
    await press(/^新建 .*张表$/);
    await seen("标准表已建好");
    await press("完成");
  }, 60_000);

  it("sets a cell to what is picked from its drop-down by mouse", async () => {
    await showSheet(open.page, "客户跟进记录");
    const heading = await findHeading(open.page, "沟通方式");
    const cell = { row: heading.row + 1, column: heading.column };
    await clickArrow(open.page, cell);
    await open.page.getByText("线上会议", { exact: true }).click({ timeout: patience });
    await open.page.waitForFunction(
      (at) => {
        const model = window.localWorkbook?.model;
        const area = { sheetId: model?.activeSheetId() ?? "", ...at, rows: 1, columns: 1 };
        return model?.values(area)[0]?.[0] === "线上会议";
      },
      cell,
      { timeout: patience },
    );
    expect(await cellValue(open.page, cell)).toBe("线上会议");
  }, 60_000);

  it("gives the focus back to the button that asked, and merges a group of duplicates", async () => {
    await ribbon("Duplicates");
    const all = button(/^合并全部/);
    await all.press("Enter", { timeout: patience });
    await open.pane.getByRole("alertdialog").press("Escape");
    await all.and(open.pane.locator(":focus")).waitFor({ timeout: patience });
    await press(/^合并$/);
    await press("查看变更");
    await press(/^写入 .*处$/);
    await seen(/^已写入/);
  }, 60_000);

  it("corrects a cell the inspection found", async () => {
    await ribbon("Inspect");
    await seen("数据质量分");
    await open.pane.getByRole("button", { name: /^提示/ }).click({ timeout: patience });
    const correctable = open.pane.getByRole("article").filter({ hasText: "安全修正" }).first();
    await correctable.getByRole("button", { name: /^查看/ }).click({ timeout: patience });
    await press("采纳");
    await press("查看变更");
    await press(/^写入 .*处$/);
    await seen(/^已写入/);
  }, 60_000);

  it("writes the tiers of a quarter", async () => {
    await ribbon("Tiers");
    for (let step = 0; step < 3; step++) await press("下一步");
    await press(/^写入 .*处$/);
    await seen(/^已写入/);
  }, 60_000);

  it("draws the charts of a sheet over its grid, also of one that was behind when they came", async () => {
    await open.page.evaluate(() => {
      const model = window.localWorkbook?.model;
      const behind = model?.sheets().find(({ id }) => id !== model.activeSheetId());
      if (!model || !behind) throw new Error("no sheet behind");
      const sheetId = behind.id;
      model.setChart({
        id: "drawn",
        name: "drawn",
        sheetId,
        type: "ColumnClustered",
        title: "各级客户",
        source: { sheetId, row: 0, column: 0, rows: 3, columns: 3 },
        seriesBy: "Columns",
        left: 0,
        top: 60,
        width: 200,
        height: 120,
        properties: {},
      });
    });
    await open.page.evaluate(() => {
      const model = window.localWorkbook?.model;
      const chart = model?.charts().find(({ id }) => id === "drawn");
      if (chart) model?.activateSheet(chart.sheetId);
    });
    await open.page.getByRole("img", { name: "各级客户" }).waitFor({ timeout: patience });
    await open.page.evaluate(() => window.localWorkbook?.model.removeChart("drawn"));
  }, 60_000);

  it("undoes all of it from the pane, the latest first", async () => {
    await press("查看变更记录");
    const undo = button(/^撤销「/);
    await undo.first().waitFor({ timeout: patience });
    const labels = await undo.evaluateAll((found) =>
      found.map((each) => each.getAttribute("aria-label") ?? ""),
    );
    expect(labels).toHaveLength(4);
    for (const label of labels) {
      // An undo is itself listed and can be undone: only the operation of this name is meant.
      await open.pane.getByRole("button", { name: label, exact: true }).click({ timeout: patience });
      await open.pane.getByRole("alertdialog").getByRole("button", { name: "撤销" }).click();
      const done = button("查看变更记录");
      const all = button("全部恢复为操作前的值");
      await done.or(all).first().waitFor({ timeout: patience });
      // The install is asked about: the person has filled in one of its sheets meanwhile.
      if (await all.isVisible()) await all.click();
      await done.waitFor({ timeout: patience });
      await press("查看变更记录");
    }
    // What was undone can be restored, save the install: for that there is the button that installs.
    const restore = button(/^恢复「/);
    await restore.nth(labels.length - 2).waitFor({ timeout: patience });
    expect([await restore.count(), await undo.count()]).toEqual([labels.length - 1, 0]);
  }, 120_000);

  it("saves a file whose first sheets equal those of the one that was opened, cell for cell", async () => {
    const [saved] = await Promise.all([open.page.waitForEvent("download"), open.page.click("#save")]);
    expect(saved.suggestedFilename()).toBe("客户.xlsx");
    const after = readXlsx(readFileSync(await saved.path()), "客户.xlsx");
    const before = readXlsx(readFileSync(path.join(folder, "客户.xlsx")), "客户.xlsx");
    for (const sheet of before.sheets) {
      const same = after.sheets.find(({ name }) => name === sheet.name);
      expect(same && contentOf(same)).toEqual(contentOf(sheet));
    }
    expect(open.faults).toEqual([]);
  }, 60_000);
});
