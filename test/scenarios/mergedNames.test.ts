import { readLedger } from "../../src/batch/run/ledger";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { type OpenWorkbook, openWorkbook, options } from "../workbook/openWorkbook";
import { everything, installStandard, openImportOfBook, writing } from "./importBook";

jest.setTimeout(60_000);

const asOf = "2024-09-30";

/** Orders of one customer under one merged name and id, as people keep them. */
function ledger(): OpenWorkbook {
  const book = openWorkbook([
    {
      name: "客户名录",
      rows: [
        ["客户编号", "企业名称", "联系人", "联系电话"],
        ["C001", "深圳市腾云电子有限公司", "王强", "13911112223"],
        ["C002", "北京问渠文化传播有限公司", "李娟", "13822223334"],
        ["C003", "腾云电子", "王总", "139-1111-2223"],
      ],
    },
    {
      name: "交易记录",
      rows: [
        ["客户编号", "企业名称", "订单号", "交易日期", "交易金额"],
        ["C003", "腾云电子", "D1", 45500, 1000],
        ["", "", "D2", 45510, 300],
        ["", "", "D3", 45512, 200],
        ["C002", "北京问渠文化传播有限公司", "D4", 45520, 700],
        ...["D5", "D6", "D7", "D8"].map((id, i) => [
          "C001",
          "深圳市腾云电子有限公司",
          id,
          45600 + i,
          900 + i,
        ]),
      ],
    },
  ]);
  for (const column of [0, 1]) book.model.merge(book.area("交易记录", 2, column, 3), false);
  return book;
}

async function read() {
  const analysis = createAnalysis();
  await readLedger(analysis, asOf, []);
  return analysis;
}

/** Customer ids and amounts as they stand in the standard sheet of transactions. */
function imported(book: OpenWorkbook) {
  const rows = book.values("交易记录 (2)");
  const at = (heading: string) => (rows[3] ?? []).indexOf(heading);
  return rows.slice(4).map((row) => [row[at("客户编号")], row[at("金额")]]);
}

describe("orders under a merged customer name", () => {
  it("are that customer's, and nobody is told that they lack one", async () => {
    ledger();
    const analysis = await read();
    const { groups } = analysis.inspect({ language: "zh-CN", asOf }, () => undefined);
    const rules = groups.map(({ ruleId }) => ruleId);
    expect(rules).toContain("merged-cells");
    expect(rules).not.toContain("incomplete-transaction");
    analysis.findDuplicates({ language: "zh-CN", asOf }, () => undefined);
    const [cluster] = analysis.clusters({ offset: 0, limit: 9 }).items;
    const stake = cluster?.members.find(({ values }) => values.customerId === "C003");
    expect(stake).toMatchObject({ transactions: 3 });
  });

  it("are copied with it by an import", async () => {
    const book = ledger();
    await installStandard();
    const { analysis } = await openImportOfBook(asOf, ["客户名录", "交易记录"]);
    analysis.importPreview(everything);
    const { conflicts } = await applyPatch(analysis.importPatch(), writing);
    expect(conflicts).toEqual([]);
    expect(imported(book).slice(0, 4)).toEqual([
      ["C003", 1000],
      ["C003", 300],
      ["C003", 200],
      ["C002", 700],
    ]);
  });

  it("go along in a merge by the one cell that names them, and come back", async () => {
    const book = ledger();
    const before = book.values("交易记录");
    const analysis = await read();
    analysis.findDuplicates({ language: "zh-CN", asOf }, () => undefined);
    const [cluster] = analysis.clusters({ offset: 0, limit: 9 }).items;
    const applied = await applyPatch(
      analysis.mergePatch({ [cluster?.id ?? ""]: { verdict: "accept" } }),
      options,
    );
    expect(applied.conflicts).toEqual([]);
    const ids = book.values("交易记录").map(([id]) => id);
    expect(ids.slice(0, 5)).toEqual(["客户编号", "C001", "", "", "C002"]);
    const undone = await undoOperation(applied.operationId ?? 0, { ...options, edited: "ask" });
    expect(undone.kind).toBe("undone");
    expect(book.values("交易记录")).toEqual(before);
  });
});
