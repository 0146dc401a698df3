import { readLedger } from "../../src/batch/run/ledger";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import type { ClusterView } from "../../src/core/analysis/dedupe/clusterViews";
import type { Patch } from "../../src/core/changes/patch";
import type { Decisions, MergeDecision } from "../../src/core/changes/proposal";
import { contacts } from "../../src/core/sheets/standard/contacts";
import { tierHistory } from "../../src/core/sheets/standard/tierHistory";
import { readXlsx } from "../../src/host/files/workbook/readXlsx";
import { writeXlsx } from "../../src/host/files/workbook/writeXlsx";
import { createHeadlessModel } from "../../src/host/model/univer/createHeadlessModel";
import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { type OpenWorkbook, openModel, openWorkbook, options } from "../workbook/openWorkbook";

const asOf = "2024-09-30";
const headings = (spec: typeof contacts) => spec.columns.map(({ heading }) => heading["zh-CN"]);
const row = (spec: typeof contacts, cells: Readonly<Record<string, string | number>>) =>
  spec.columns.map(({ key }) => cells[key] ?? "");

const customers = [
  ["客户编号", "企业名称", "联系人", "联系电话", "成立日期"],
  ["C001", "深圳市腾云电子有限公司", "王强", "13911112223", 40000],
  ["C002", "北京问渠文化传播有限公司", "李娟", "13822223334", 41000],
  ["C003", "腾云电子", "王总", "139-1111-2223", ""],
  ["C004", "温州瀚峰照明有限公司", "赵敏", "13755556666", ""],
];
const book = () =>
  openWorkbook([
    { name: "客户名录", rows: customers },
    {
      name: "交易记录",
      rows: [
        ["订单号", "客户编号", "企业名称", "交易日期", "交易金额"],
        ["D1", "C001", "深圳市腾云电子有限公司", 45500, 1000],
        ["D2", "C003", "腾云电子", 45510, 300],
        ["D3", "C002", "北京问渠文化传播有限公司", 45520, 700],
      ],
    },
    {
      name: "联系人",
      table: "联系人表",
      rows: [
        headings(contacts),
        row(contacts, { customerId: "C003", contactName: "孙会计", mobile: "13700000009" }),
        row(contacts, { customerId: "C002", contactName: "周工", mobile: "13700000008" }),
      ],
    },
    {
      name: "分级历史",
      table: "分级历史表",
      rows: [
        headings(tierHistory),
        row(tierHistory, { period: "2024Q1", customerId: "C003", tier: "普通客户", asOf: 45382 }),
        row(tierHistory, { period: "2024Q2", customerId: "C003", tier: "普通客户", asOf: 45473 }),
        row(tierHistory, { period: "2024Q2", customerId: "C001", tier: "核心客户", asOf: 45473 }),
      ],
    },
  ]);

/** Reads the open workbook and looks for duplicates, as a person who has just opened it would. */
async function searched() {
  const analysis = createAnalysis();
  await readLedger(analysis, asOf, []);
  const summary = analysis.findDuplicates({ language: "zh-CN", asOf }, () => undefined);
  return { analysis, summary, clusters: analysis.clusters({ offset: 0, limit: 99 }).items };
}

const idsOf = (clusters: readonly ClusterView[]) =>
  clusters.map(({ members }) => members.map(({ values }) => values.customerId));
const apply = (patch: Patch) => applyPatch(patch, options);
const reopened = (open: OpenWorkbook) =>
  openModel(createHeadlessModel(readXlsx(writeXlsx(open.model.snapshot()), "test.xlsx")));

describe("a merge", () => {
  it("takes transactions, contacts and tier history along, and is undone weeks later in the saved file", async () => {
    const first = book();
    const before = ["客户名录", "交易记录", "联系人", "分级历史"].map((sheet) => first.values(sheet));
    const { analysis, clusters } = await searched();
    expect(idsOf(clusters)).toEqual([["C001", "C003"]]);
    expect(clusters[0]).toMatchObject({
      stake: 1300,
      members: [{ values: { foundedOn: "2009-07-06" } }, {}],
    });
    expect((await apply(analysis.mergePatch({}, { allCertain: true }))).conflicts).toEqual([]);

    expect(first.values("客户名录").map(([id]) => id)).toEqual(["客户编号", "C001", "C002", "C004"]);
    expect(first.values("交易记录").map((cells) => cells[1])).toEqual(["客户编号", "C001", "C001", "C002"]);
    expect(first.values("联系人").map(([id]) => id)).toEqual(["客户编号", "C001", "C002"]);
    // C001 has a line of its own for 2024Q2: history is not written over.
    expect(first.values("分级历史").map((cells) => cells[1])).toEqual(["客户编号", "C001", "C003", "C001"]);

    const second = reopened(first);
    second.type("客户名录", 3, 2, "李小娟");
    expect((await undoOperation(1, { ...options, edited: "ask" })).kind).toBe("undone");
    const expected = before.map((sheet, at) =>
      at === 0 ? sheet.map((cells) => cells.map((cell) => (cell === "李娟" ? "李小娟" : cell))) : sheet,
    );
    expect(["客户名录", "交易记录", "联系人", "分级历史"].map((sheet) => second.values(sheet))).toEqual(
      expected,
    );
    expect(idsOf((await searched()).clusters)).toEqual([["C001", "C003"]]);
  }, 30_000);

  it("leaves its old id to later pastes, which count for the customer that stayed", async () => {
    const open = book();
    const { analysis } = await searched();
    await apply(analysis.mergePatch({}, { allCertain: true }));
    open.type("交易记录", 5, 0, "D4");
    open.type("交易记录", 5, 1, "C003");
    open.type("交易记录", 5, 3, 45530);
    open.type("交易记录", 5, 4, 5000);
    const again = await searched();
    again.analysis.assignTiers({ language: "zh-CN", asOf }, () => undefined);
    const tiers = again.analysis.tiers({ offset: 0, limit: 99 }).items;
    expect(tiers.find(({ customerId }) => customerId === "C001")?.metrics.monetary).toBe(6300);
  }, 30_000);
});

describe("what people said is not the same", () => {
  const reject = (clusters: readonly ClusterView[]): Decisions<MergeDecision> =>
    Object.fromEntries(clusters.map(({ id }) => [id, { verdict: "reject" as const }]));

  it("is remembered in the file for everybody, until a compared value changes", async () => {
    const first = book();
    const { analysis, clusters } = await searched();
    const patch = analysis.mergePatch(reject(clusters), { allCertain: true });
    expect(patch.reason).toBe("记录非重复客户");
    expect((await apply(patch)).conflicts).toEqual([]);
    expect(first.values("客户名录")).toHaveLength(5);

    const second = reopened(first);
    const silent = await searched();
    expect(silent.summary).toMatchObject({ certain: 0, probable: 0, remembered: 1 });

    second.type("客户名录", 4, 2, "王强");
    const asked = await searched();
    expect(asked.summary.remembered).toBe(0);
    expect(idsOf(asked.clusters)).toEqual([["C001", "C003"]]);
  }, 30_000);

  it("warns of a row that matches both, and never calls its group certain", async () => {
    const open = book();
    const { analysis, clusters } = await searched();
    await apply(analysis.mergePatch(reject(clusters)));
    ["C005", "深圳腾云电子", "王强", "13911112223"].forEach((cell, column) => {
      open.type("客户名录", 6, column, cell);
    });
    const { clusters: now } = await searched();
    expect(now).toHaveLength(1);
    expect(now[0]?.certainty).toBe("probable");
    expect(now[0]?.warnings).toEqual([expect.stringContaining("第 6 行与第 2 行、第 4 行都相像")]);
  }, 30_000);

  it("is taken back with the operation", async () => {
    book();
    const { analysis, clusters } = await searched();
    await apply(analysis.mergePatch(reject(clusters)));
    await undoOperation(1, { ...options, edited: "ask" });
    expect(idsOf((await searched()).clusters)).toEqual([["C001", "C003"]]);
  }, 30_000);
});
