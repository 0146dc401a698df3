import { createAnalysis } from "../../../../src/core/analysis/createAnalysis";
import { headOfGrid } from "../../../../src/core/imports/source/readCsv";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Grid } from "../../../../src/core/sheets/grid";

type Rows = readonly (readonly CellValue[])[];
const grid = (sheet: string, rows: Rows): Grid => ({ sheet, firstRow: 1, firstColumn: 0, rows });
const headings = ["订单号", "客户名称", "下单日期", "金额"];
const names = [
  "杭州青禾电子商务有限公司",
  "宁波海屿食品有限公司",
  "苏州云杉机械有限公司",
  "温州白石鞋业有限公司",
];
const deals = Array.from({ length: 24 }, (_, i): CellValue[] => [
  `D2024${String(i).padStart(3, "0")}`,
  names[i % names.length] ?? "",
  `2024-0${1 + (i % 6)}-1${i % 9}`,
  1000 + i * 10,
]);
const list = grid("客户资料", [
  ["客户编号", "客户名称", "联系电话"],
  ...names.map((name, i) => [`K00${i + 1}`, name, `1380013800${i}`]),
]);

function gateOf(sheets: readonly Grid[]) {
  const analysis = createAnalysis();
  const all = [list, ...sheets];
  const mappings = analysis.recognise(all.map(headOfGrid));
  analysis.open(mappings, { asOf: "2024-07-01", own: [], taken: { sheets: [], tables: [] } });
  for (const each of all) analysis.addRows(each);
  const summary = analysis.close();
  const context = { language: "zh-CN", asOf: "2024-06-30" } as const;
  const tiers = analysis.assignTiers(context, () => undefined);
  const gate = analysis.tierGate(context).filter(({ cause }) => cause === "copied");
  const spent = analysis.tiers({ offset: 0, limit: 10 }).items.map(({ metrics }) => metrics.monetary);
  return { summary, tiers, gate, spent };
}

describe("a book with the deals of a year and extracts of each salesperson", () => {
  const year = grid("2024年订单", [headings, ...deals]);
  const extract = (sheet: string, from: number, to: number) =>
    grid(sheet, [headings, ...deals.slice(from, to)]);

  it("counts every deal once, and says so before tiers are assigned", () => {
    const { summary, gate, spent } = gateOf([year, extract("张三", 0, 12), extract("李四", 12, 24)]);
    expect(summary.rows.transactions).toBe(24);
    expect(spent).toEqual(gateOf([year]).spent);
    expect(gate).toMatchObject([{ rows: 24, fix: null }]);
    expect(gate[0]?.text).toBe("「张三」「李四」的 24 笔交易在「2024年订单」里已有，只计一次。");
  });

  it("says nothing where no deal stands twice", () => {
    expect(gateOf([extract("张三", 0, 12), extract("李四", 12, 24)]).gate).toEqual([]);
  });
});
