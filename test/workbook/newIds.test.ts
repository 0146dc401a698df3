import { installPatch } from "../../src/core/templates/installPatch";
import { newIds } from "../../src/taskpane/session/excel/newIds";
import { applyInstall } from "../../src/workbook/applyInstall";
import { applyPatch } from "../../src/workbook/applyPatch";
import { type WorkbookChanges, watchChanges } from "../../src/workbook/excel/events";
import { writeSetting } from "../../src/workbook/ledger/settings";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

jest.setTimeout(60_000);

const customers = "客户基础信息";
const day = "2026-11-21";

async function install(): Promise<OpenWorkbook> {
  const book = openWorkbook([
    {
      name: "名单",
      rows: [
        ["客户编号", "企业名称"],
        ["", "甲"],
      ],
      table: "旧名单",
    },
  ]);
  const choice = { profile: "compact", goals: [], language: "zh-CN" } as const;
  await applyInstall(installPatch(await readHeads(), choice, "建表"), choice, options);
  return book;
}

/** What the pane is told of while somebody types. */
async function typed(work: () => void): Promise<WorkbookChanges> {
  const told: WorkbookChanges[] = [];
  const stop = await watchChanges((changes) => void told.push(changes), { debounce: 20 });
  work();
  while (told.length === 0) await new Promise((done) => setTimeout(done, 20));
  await stop();
  const [changes] = told;
  if (!changes) throw new Error("nothing was told");
  return changes;
}

describe("ids for new rows while the pane is open", () => {
  it("go to the row that was typed, after the last id of the day, and leave rows nobody touched", async () => {
    const book = await install();
    book.type(customers, 5, 1, "青禾示例食品有限公司");
    book.type(customers, 6, 0, "C20261121007");
    const changes = await typed(() => book.type(customers, 7, 1, "云杉示例软件有限公司"));
    const patch = await newIds(changes, day, "新行自动发号");
    expect(patch?.changes).toHaveLength(1);
    if (patch) await applyPatch(patch, options);
    expect(
      book
        .values(customers)
        .slice(4)
        .map((row) => row[0]),
    ).toEqual(["", "C20261121007", "C20261121008"]);
  });

  it("are not given to a row with an id, on a list of the user's own, or for somebody else's typing", async () => {
    const book = await install();
    expect(await newIds(await typed(() => book.type(customers, 5, 0, "K1")), day, "")).toBeNull();
    expect(await newIds(await typed(() => book.type("名单", 3, 1, "乙")), day, "")).toBeNull();
    const changes = await typed(() => book.type(customers, 6, 1, "远帆示例物流有限公司"));
    expect(await newIds({ ...changes, remote: true }, day, "")).toBeNull();
    expect(await newIds(changes, day, "")).not.toBeNull();
  });

  it("stop when the workbook says so", async () => {
    const book = await install();
    const changes = await typed(() => book.type(customers, 5, 1, "青禾示例食品有限公司"));
    await writeSetting("autoIds", false, "zh-CN");
    expect(await newIds(changes, day, "")).toBeNull();
  });
});
