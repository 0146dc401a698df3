import { ownRecords } from "../../src/core/analysis/own/ownRecords";
import { runTiers } from "../../src/core/analysis/tiering/tierJob";
import type { CellValue } from "../../src/core/sheets/cell";
import { tierHistory } from "../../src/core/sheets/standard/tierHistory";
import { valueAnalysis } from "../../src/core/sheets/standard/valueAnalysis";
import { fourTiers } from "../../src/core/tiering/scheme/scheme";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readOwnSheets } from "../../src/workbook/own/readOwnSheets";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { undoOperation } from "../../src/workbook/undoOperation";
import { contextOf } from "../core/analysis/tiering/tierBook";
import { openWorkbook, options } from "../workbook/openWorkbook";

const asOf = 45_565;
const customers = [
  ["C1", "杭州示例有限公司"],
  ["C2", "上海示例有限公司"],
];
const transactions: CellValue[][] = [
  ["D1", "C1", asOf - 300, 400],
  ["D2", "C1", asOf - 10, 250],
  ["D3", "C2", asOf - 30, 90],
];

/** A result sheet as an older version set it up, with one row a customer of the period before. */
function older(spec: typeof valueAnalysis, table: string) {
  const columns = spec.columns.filter(({ newer, comes, key }) => !newer && !comes && key !== "note");
  const past = { period: "2024Q2", tier: "普通客户", asOf: asOf - 92 };
  const rows = customers.map(([id = "", name = ""]) => {
    const row: Readonly<Record<string, CellValue>> = { ...past, customerId: id, companyName: name };
    return columns.map(({ key }) => row[key] ?? "");
  });
  const headings = columns.map(({ heading }) => heading["zh-CN"]);
  return { name: spec.name["zh-CN"], table, rows: [headings, ...rows] };
}

const sheets = () => [older(valueAnalysis, "价值分析"), older(tierHistory, "分级历史表")];
const own = async () => readOwnSheets(await readHeads());
const run = async () =>
  runTiers(
    { ...contextOf({ customers, transactions }), own: ownRecords(await own()) },
    asOf,
    "zh-CN",
    fourTiers,
    { at: 45_580.5, by: "林晚" },
  );

describe("result sheets of an older version", () => {
  it("take the columns they lack with the next run, its rows and cells in them, and give them back", async () => {
    const before = sheets();
    const book = openWorkbook(before);
    const { operationId, conflicts } = await applyPatch((await run()).patch({}), options);
    expect(conflicts).toEqual([]);
    const [headings = [], first = []] = book.values("客户价值分析");
    const value = (heading: string) => first[headings.indexOf(heading)];
    expect(headings.slice(0, before[0]?.rows[0]?.length)).toEqual(before[0]?.rows[0]);
    expect([value("最近购买日期"), value("累计购买次数"), value("累计净消费")]).toEqual([asOf - 10, 2, 650]);
    const history = ownRecords(await own()).tables.get("tierHistory");
    expect(history?.rows.map(({ cells }) => history.value(cells, "runBy"))).toEqual(["", "", "林晚", "林晚"]);
    const undone = await undoOperation(operationId ?? 0, { ...options, edited: "ask" });
    expect(undone.kind).toBe("undone");
    expect(before.map(({ name }) => book.values(name))).toEqual(before.map(({ rows }) => rows));
  }, 30_000);

  it("are compared with as ever, and a second run of the same period changes nothing", async () => {
    openWorkbook(sheets());
    const job = await run();
    expect(job.summary.comparedWith).toBe("2024Q2");
    await applyPatch(job.patch({}), options);
    expect((await run()).patch({}).changes).toEqual([]);
  }, 30_000);
});
