import type { Page } from "playwright-core";
import type { WorkbookPage } from "../../src/host/page/workbookPage";

declare global {
  interface Window {
    /** The workbook on the page, for those who test it. */
    readonly localWorkbook?: WorkbookPage;
  }
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The strips of row numbers and column letters round the cells, pixels. */
const headings = { width: 46, height: 20 };
/** Half of the drop-down arrow at a cell's right edge, pixels. */
const arrow = 9;

/** Where a cell is on the screen, in a sheet that is not scrolled: the grid is drawn, it has no elements to ask. */
export async function boxOf(page: Page, cell: Cell): Promise<Box> {
  const inside = await page.evaluate(({ row, column }) => {
    const model = window.localWorkbook?.model;
    if (!model) throw new Error("no workbook");
    const area = { sheetId: model.activeSheetId(), row: 0, column: 0, rows: 1, columns: 1 };
    const pixels = (points: number | null) => Math.round(((points ?? 0) * 4) / 3);
    const width = (at: number) => pixels(model.columnWidth({ ...area, column: at }));
    const height = (at: number) => pixels(model.rowHeight({ ...area, row: at }));
    const sum = (count: number, size: (at: number) => number) =>
      Array.from({ length: count }, (_, at) => size(at)).reduce((whole, part) => whole + part, 0);
    const left = sum(column, width);
    const top = sum(row, height);
    return { left, top, right: left + width(column), bottom: top + height(row) };
  }, cell);
  const canvas = await page.locator("canvas[id^=univer-sheet-main]").boundingBox();
  if (canvas === null) throw new Error("no grid");
  const x = canvas.x + headings.width;
  const y = canvas.y + headings.height;
  return { left: x + inside.left, top: y + inside.top, right: x + inside.right, bottom: y + inside.bottom };
}

export async function clickCell(page: Page, cell: Cell, clicks: 1 | 2 = 1): Promise<void> {
  const { left, top, bottom } = await boxOf(page, cell);
  await page.mouse.click(left + 12, (top + bottom) / 2, { clickCount: clicks });
}

/** Opens the drop-down of a cell by its arrow. */
export async function clickArrow(page: Page, cell: Cell): Promise<void> {
  const { right, top, bottom } = await boxOf(page, cell);
  await page.mouse.click(right - arrow, (top + bottom) / 2);
}

export async function showSheet(page: Page, name: string): Promise<void> {
  await page.locator("[data-u-comp='slide-tab-bar']").getByText(name, { exact: true }).click();
}

/** The cell whose text is `heading` within the first rows of the active sheet. */
export function findHeading(page: Page, heading: string): Promise<Cell> {
  return page.evaluate((text) => {
    const model = window.localWorkbook?.model;
    if (!model) throw new Error("no workbook");
    const sheetId = model.activeSheetId();
    const rows = model.values({ sheetId, row: 0, column: 0, rows: 10, columns: 60 });
    const row = rows.findIndex((cells) => cells.includes(text));
    if (row < 0) throw new Error(`no heading ${text}`);
    return { row, column: rows[row]?.indexOf(text) ?? -1 };
  }, heading);
}

/** What a cell of the active sheet holds. */
export function cellValue(page: Page, { row, column }: Cell): Promise<unknown> {
  return page.evaluate(
    (at) => {
      const model = window.localWorkbook?.model;
      return model?.values({ sheetId: model.activeSheetId(), ...at, rows: 1, columns: 1 })[0]?.[0];
    },
    { row, column },
  );
}
