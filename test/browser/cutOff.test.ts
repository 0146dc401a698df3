import { type OpenPage, openPage } from "./openPage";

const patience = 30_000;
const seconds = 60_000;

/** Every cell of the sheets that hold records, as it stands. */
const records = ({ page }: OpenPage) =>
  page.evaluate(() => {
    const model = window.localWorkbook?.model;
    return ["客户名录", "拜访记录", "销售明细"].map((wanted) => {
      const sheetId = model?.sheets().find(({ name }) => name === wanted)?.id ?? "";
      return model?.values({ sheetId, row: 0, column: 0, rows: 60, columns: 12 }) ?? [];
    });
  });

const sheets = ({ page }: OpenPage) =>
  page.evaluate(() => window.localWorkbook?.model.sheets().map(({ name }) => name) ?? []);

/**
 * Writes the merge of one group, but nothing is answered any more once `sheet` has come and so many batches after it;
 * then the pane goes, as by a crash, and begins anew.
 */
async function cutOff({ page, pane }: OpenPage, sheet: string, batches: number): Promise<void> {
  await page.click("#ribbon-Duplicates");
  await pane.getByRole("button", { name: "合并", exact: true }).first().click({ timeout: patience });
  await pane.getByRole("button", { name: "查看变更" }).click({ timeout: patience });
  const write = pane.getByRole("button", { name: /^写入 .*处$/ });
  await write.waitFor({ timeout: patience });
  const dead = page.evaluate(
    ([name, after]) =>
      new Promise<void>((resolve) => {
        const open = window.localWorkbook;
        let seen = 0;
        if (!open) return;
        open.pane.connection.faults.hook = () => {
          if (open.model.sheets().some((one) => one.name === name)) seen++;
          if (seen <= after) return null;
          resolve();
          return { kind: "silence" };
        };
      }),
    [sheet, batches] as const,
  );
  await write.click();
  await dead;
  await page.evaluate(() => {
    if (window.localWorkbook) window.localWorkbook.pane.connection.faults.hook = null;
    document.querySelector("iframe")?.contentWindow?.location.reload();
  });
  await pane.getByText("中途停止").waitFor({ timeout: patience });
}

describe("a merge whose pane died while it was written", () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage();
  }, seconds);
  // The page begins with the sample as it was: what it wrote is gone with it, and so is what the pane remembered.
  beforeEach(async () => {
    await open.page.evaluate(() => localStorage.clear());
    await open.page.reload();
    await open.pane.getByText("已识别的表").waitFor({ timeout: patience });
  }, seconds);
  afterAll(() => open.close());
  const press = (name: string) => open.pane.getByRole("button", { name }).click({ timeout: patience });

  it.each([
    ["before anything but the log was written", "合并记录", 0],
    ["while the sheet of merges was filled", "合并记录", 3],
    ["with a row gone", "合并记录", 10],
  ])(
    "is told of when the pane opens again, and taken back with its sheet of merges: cut off %s",
    async (_, sheet, batches) => {
      const before = await records(open);
      expect(await sheets(open)).not.toContain(sheet);
      await cutOff(open, sheet, batches);
      expect(await sheets(open)).toContain(sheet);
      expect(await open.pane.getByText(/^上次写入「合并 1 组重复客户」/).count()).toBe(1);
      await press("退回到写入前");
      await press("完成");
      expect(await records(open)).toEqual(before);
      expect(await sheets(open)).not.toContain(sheet);
      expect(await open.pane.getByText("中途停止").count()).toBe(0);
      // What is left to be merged can be merged: nobody else seems to be writing.
      await open.page.click("#ribbon-Duplicates");
      await open.pane.getByRole("button", { name: "合并", exact: true }).first().click({ timeout: patience });
      await press("查看变更");
      await open.pane.getByRole("button", { name: /^写入 .*处$/ }).click({ timeout: patience });
      await open.pane.getByText(/^已写入/).waitFor({ timeout: patience });
      expect(open.faults).toEqual([]);
    },
    seconds,
  );
});
