import { repairChanges } from "../../src/core/templates/checks/structureProblem";
import { installPatch } from "../../src/core/templates/installPatch";
import { definitionsVersion } from "../../src/core/templates/sheets/definitionsVersion";
import { templateKey, templateStampOf } from "../../src/core/templates/sheets/templateStamp";
import { remember } from "../../src/taskpane/session/excel/remember";
import { checkSheets, findUpgrades } from "../../src/taskpane/session/excel/templateWork";
import { applyInstall } from "../../src/workbook/applyInstall";
import { applyPatch } from "../../src/workbook/applyPatch";
import { batch } from "../../src/workbook/excel/excel";
import { readSettings, writeSetting } from "../../src/workbook/ledger/settings";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

jest.setTimeout(60_000);

const wish = { profile: "standard", goals: [], language: "zh-CN" } as const;

/** Sheets as a version before the column 客户来源 would have set them up. */
async function older(): Promise<OpenWorkbook> {
  const book = openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
  await applyInstall(installPatch(await readHeads(), wish, "建表"), wish, options);
  const work = async (context: Excel.RequestContext) => {
    context.workbook.tables.getItem("客户").columns.getItem("客户来源").delete();
    await context.sync();
  };
  await batch("test", work, {});
  await writeSetting(templateKey, { version: definitionsVersion - 1, ...wish }, "zh-CN");
  return book;
}

const headings = (book: OpenWorkbook) => book.values("客户基础信息")[3] ?? [];

describe("standard sheets set up by an older version", () => {
  it("are offered what is new, get it without a change to their data, and are then up to date", async () => {
    const book = await older();
    book.type("客户基础信息", 5, 0, "C20240501001");
    const upgrades = await findUpgrades();
    expect(upgrades.map(({ subject }) => subject)).toEqual(["客户来源"]);
    const { problems, outdated } = await checkSheets();
    expect(outdated).toBe(true);
    const changes = repairChanges(problems, new Set(upgrades.map(({ id }) => id)));
    await applyPatch({ operation: "upgrade", reason: "升级", changes }, options);
    await remember({ definitions: definitionsVersion }, null, "zh-CN");
    expect(headings(book)).toContain("客户来源");
    expect(book.cell("客户基础信息", 5, 0)).toBe("C20240501001");
    expect(await findUpgrades()).toEqual([]);
    const stamp = templateStampOf((await readSettings()).get(templateKey));
    expect(stamp).toEqual({ version: definitionsVersion, ...wish });
  });

  it("are not offered again what people left out", async () => {
    await older();
    await remember({ definitions: definitionsVersion }, null, "zh-CN");
    expect(await findUpgrades()).toEqual([]);
    expect((await checkSheets()).outdated).toBe(false);
  });
});
