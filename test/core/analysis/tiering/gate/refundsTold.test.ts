import { createAnalysis } from "../../../../../src/core/analysis/createAnalysis";
import { headOfGrid } from "../../../../../src/core/imports/source/readCsv";
import type { CellValue } from "../../../../../src/core/sheets/cell";
import type { Grid } from "../../../../../src/core/sheets/grid";

const names = ["杭州青禾电子商务有限公司", "宁波海屿食品有限公司", "苏州云杉机械有限公司"];
const grid = (sheet: string, rows: Grid["rows"]): Grid => ({ sheet, firstRow: 1, firstColumn: 0, rows });
const list = grid("客户资料", [
  ["客户编号", "客户名称", "联系电话"],
  ...names.map((name, i) => [`K00${i + 1}`, name, `1380013800${i}`]),
]);
const headings = ["订单号", "客户名称", "下单日期", "金额", "交易类型", "订单状态"];
const sales = Array.from({ length: 24 }, (_, i): readonly CellValue[] => [
  `D2024${String(i).padStart(3, "0")}`,
  names[i % names.length] ?? "",
  `2024-0${1 + (i % 6)}-1${i % 9}`,
  1000 + i * 10,
  "购买",
  "已完成",
]);

/** What the check before a run says of what was given back. */
function toldOf(rows: Grid["rows"]) {
  const analysis = createAnalysis();
  const all = [list, grid("订单", [headings, ...rows])];
  analysis.open(analysis.recognise(all.map(headOfGrid)), {
    ...{ asOf: "2024-07-01", own: [], taken: { sheets: [], tables: [] } },
  });
  for (const each of all) analysis.addRows(each);
  analysis.close();
  return analysis
    .tierGate({ language: "zh-CN", asOf: "2024-06-30" })
    .filter(({ cause }) => cause === "refunds" || cause === "taken-back")
    .map(({ cause, rows: told }) => [cause, told]);
}

describe("the check before a run", () => {
  it("tells what a status gives back, and purchases that are taken off", () => {
    const back = ["D2024091", names[0] ?? "", "2024-06-20", -300, "购买", "已完成"];
    const rows = sales.map((row, i) => (i === 4 ? row.with(5, "已退款") : row));
    expect(toldOf([...rows, back])).toEqual([
      ["refunds", 1],
      ["taken-back", 1],
    ]);
  });

  it("tells nothing of refunds in rows of their own type", () => {
    const refund = ["D2024091", names[0] ?? "", "2024-06-20", -300, "退款", "已完成"];
    expect(toldOf([...sales, refund])).toEqual([]);
  });
});
