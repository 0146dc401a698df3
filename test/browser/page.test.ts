import path from "node:path";
import { clickCell } from "./grid";
import { type OpenPage, openPage, type PageOptions } from "./openPage";

const patience = 30_000;
const fixture = (name: string) => path.resolve(__dirname, "../fixtures/workbooks", name);

async function withPage(options: PageOptions, use: (open: OpenPage) => Promise<void>): Promise<void> {
  const open = await openPage(options);
  try {
    await use(open);
  } finally {
    await open.close();
  }
}

describe("the workbook page", () => {
  it("starts with the sample and a ready pane, and asks nothing of another computer", async () => {
    await withPage({}, async ({ page, pane, requests, faults, url }) => {
      await pane.getByText("客户名录").waitFor({ timeout: patience });
      expect(await page.title()).toBe("示例.xlsx · 客户台账");
      expect(await page.locator(".ribbon button").allInnerTexts()).toEqual([
        "打开台账",
        "一键建表",
        "查重",
        "异常检查",
        "季度分级",
      ]);
      await page.click("#ribbon-Duplicates");
      await pane.getByText("查找重复客户").first().waitFor({ timeout: patience });
      await pane.getByText("确定").first().waitFor({ timeout: patience });
      const policy = pane.locator('meta[http-equiv="Content-Security-Policy"]');
      expect(await policy.getAttribute("content")).toContain("default-src 'none'");
      expect(requests.some((request) => request.includes("/office-js/excel-web-16.00.js"))).toBe(true);
      const foreign = requests.filter(
        (request) => !request.startsWith(url) && !/^(blob|data):/.test(request),
      );
      expect(foreign).toEqual([]);
      expect(faults).toEqual([]);
    });
  }, 60_000);

  it("speaks English and turns dark when asked, keeping what was typed", async () => {
    await withPage({}, async ({ page, pane, faults }) => {
      await pane.getByText("客户名录").waitFor({ timeout: patience });
      await clickCell(page, { row: 4, column: 2 });
      await page.keyboard.type("钱新名");
      await page.keyboard.press("Enter");
      await page.click("#language");
      await pane.getByRole("heading", { name: "This workbook" }).waitFor({ timeout: patience });
      expect(await page.locator("#ribbon-Install").textContent()).toBe("Install sheets");
      await page.click("#theme");
      await pane.getByRole("heading", { name: "This workbook" }).waitFor({ timeout: patience });
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
      const kept = await page.evaluate(() => {
        const model = window.localWorkbook?.model;
        return model?.values({ sheetId: model.activeSheetId(), row: 4, column: 2, rows: 1, columns: 1 });
      });
      expect(kept).toEqual([["钱新名"]]);
      expect(faults).toEqual([]);
    });
  }, 90_000);

  it("turns dark under the pane's hands, and asks before another language loses what was decided there", async () => {
    await withPage({}, async ({ page, pane, faults }) => {
      // Pressed before the pane listens, as here, a button of the ribbon is held until it does.
      await page.click("#ribbon-Duplicates");
      await pane.getByRole("button", { name: "合并", exact: true }).first().click({ timeout: patience });
      const preview = pane.getByRole("button", { name: "查看变更" });
      await preview.waitFor({ timeout: patience });
      const paper = () => pane.locator("nav").evaluate((bar) => getComputedStyle(bar).backgroundColor);
      const light = await paper();
      await page.click("#theme");
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
      expect(await paper()).not.toBe(light);
      expect(await preview.isVisible()).toBe(true);

      const questions: string[] = [];
      page.on("dialog", (dialog) => {
        questions.push(dialog.message());
        void (questions.length === 1 ? dialog.dismiss() : dialog.accept());
      });
      await page.click("#language");
      expect(await preview.isVisible()).toBe(true);
      await page.click("#language");
      await pane.getByRole("heading", { name: "This workbook" }).waitFor({ timeout: patience });
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
      await page.click("#language");
      await pane.getByRole("heading", { name: "这个工作簿" }).waitFor({ timeout: patience });
      expect(questions).toEqual(Array(2).fill(expect.stringContaining("切换语言会丢失")));
      expect(faults).toEqual([]);
    });
  }, 90_000);

  it("says what is wrong with a file it cannot open and keeps the workbook that was there", async () => {
    await withPage({}, async ({ page, pane }) => {
      await pane.getByText("客户名录").waitFor({ timeout: patience });
      const buffer = Buffer.from("PK\u0003\u0004 no more than a beginning");
      await page.setInputFiles("#file", { name: "坏.xlsx", mimeType: "", buffer });
      await page.getByText("「坏.xlsx」不完整").waitFor({ timeout: patience });
      expect(await page.title()).toBe("示例.xlsx · 客户台账");
    });
  }, 60_000);

  it("asks before it lets go of unsaved changes, and stays when told to", async () => {
    await withPage({}, async ({ page, pane }) => {
      await pane.getByText("客户名录").waitFor({ timeout: patience });
      await clickCell(page, { row: 4, column: 2 });
      await page.keyboard.type("改");
      await page.keyboard.press("Enter");
      const asked = page.waitForEvent("dialog").then(async (dialog) => {
        await dialog.dismiss();
        return dialog.message();
      });
      await page.setInputFiles("#file", fixture("libreoffice.xlsx"));
      expect(await asked).toContain("未保存");
      expect(await page.title()).toBe("示例.xlsx · 客户台账");
    });
  }, 60_000);

  it("starts with the file named on the command line", async () => {
    await withPage({ server: [fixture("libreoffice.xlsx")] }, async ({ page }) => {
      await page.getByRole("heading", { name: /^libreoffice\.xlsx/ }).waitFor({ timeout: patience });
    });
  }, 60_000);

  it("works without encryption once the library's own question is answered", async () => {
    await withPage({ server: ["--http"] }, async ({ page, pane, output, url }) => {
      const questions: string[] = [];
      page.on("dialog", (dialog) => {
        questions.push(dialog.message());
        void dialog.accept();
      });
      expect(url.startsWith("http:")).toBe(true);
      expect(output).toContain("localhost");
      await pane.getByText("客户名录").waitFor({ timeout: patience });
      expect(questions).toHaveLength(1);
    });
  }, 60_000);
});
