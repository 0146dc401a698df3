import type { ImportChoice } from "../../../../src/core/imports/rows/importChoice";
import { customers } from "../../../../src/core/sheets/standard/customers";
import { transactions } from "../../../../src/core/sheets/standard/transactions";
import { addedTo, everything, grid, importOf, type Rows, standardGrid } from "../importOf";

const orders: Rows = [
  ["订单号", "客户名称", "联系电话", "交易日期", "金额"],
  ["D1", "杭州青禾电子商务有限公司", "", "2024-03-05", 100],
  ["D2", "青禾电子商务", "", "2024-03-06", 200],
  ["D3", "苏州云杉机械有限公司", "13800138003", "2024-03-07", 300],
  ["D4", "苏州云杉机械有限公司", "", "2024-02-07", 400],
  ["D5", "散客", "", "2024-03-08", 5],
  ["D6", "温州白石鞋业有限公司;嘉兴南湖丝绸有限公司", "", "2024-03-09", 6],
];
const list = standardGrid(customers, [
  ["C20240101001", "杭州青禾电子商务有限公司"],
  ["C20240930001", "宁波海屿食品有限公司"],
]);
const present = [list, standardGrid(transactions)];

function imported(choice: Partial<ImportChoice> = {}, sheets = [grid("订单", orders)]) {
  const { analysis, preview, doubts } = importOf(sheets, [], present);
  const summary = preview({ ...everything, ...choice });
  const patch = analysis.importPatch();
  return {
    newcomers: summary.newcomers,
    summary,
    doubts: doubts().map(({ row, kind }) => [row, kind]),
    made: addedTo(patch, customers, list),
    deals: addedTo(patch, transactions).map((row) => row.客户编号),
  };
}

describe("customers that imported deals name and no list holds", () => {
  it("are named with their rows, the near one first, and not made unless asked for", () => {
    const { newcomers, made, deals } = imported();
    expect(newcomers).toMatchObject({ total: 2, near: 1, made: 0 });
    expect(newcomers.items).toMatchObject([
      { name: "青禾电子商务", count: 1, row: 3, near: { id: "C20240101001" }, verdict: "leave" },
      { name: "苏州云杉机械有限公司", count: 2, row: 4, near: null, verdict: "leave" },
    ]);
    expect(made).toEqual([]);
    expect(deals).toEqual(["C20240101001", "", "", "", "", ""]);
  });

  it("are made together on one word, those near a known customer left for people to decide", () => {
    const { newcomers, made, deals, summary, doubts } = imported({ newcomers: true });
    expect(newcomers.made).toBe(1);
    expect(made).toEqual([
      expect.objectContaining({
        客户编号: "C20240930002",
        企业名称: "苏州云杉机械有限公司",
        手机: "13800138003",
      }),
    ]);
    expect(deals).toEqual(["C20240101001", "", "C20240930002", "C20240930002", "", ""]);
    expect(summary.targets).toMatchObject([
      { role: "customers", rows: 1, named: 1, issued: 1 },
      { role: "transactions", rows: 6 },
    ]);
    expect(doubts).toEqual([
      [3, "unknown-customer"],
      [6, "unknown-customer"],
      [7, "unknown-customer"],
    ]);
  });

  it("are the near customer, or one of their own, as people say of each", () => {
    const { items } = imported().newcomers;
    const answersOf = (verdict: string) => ({ answers: { [items[0]?.id ?? ""]: verdict } });
    const same = imported(answersOf("same"));
    expect(same.made).toEqual([]);
    expect(same.deals.slice(0, 3)).toEqual(["C20240101001", "C20240101001", ""]);
    const own = imported({ ...answersOf("make"), newcomers: true });
    expect(own.made.map((row) => row.企业名称)).toEqual(["青禾电子商务", "苏州云杉机械有限公司"]);
    expect(own.deals.slice(0, 3)).toEqual(["C20240101001", "C20240930002", "C20240930003"]);
    const left = imported({ newcomers: true, answers: { [items[1]?.id ?? ""]: "leave" } });
    expect(left.made).toEqual([]);
  });

  it("keep the id their rows bear, and what all their rows say of them", () => {
    const rows: Rows = [
      ["订单号", "客户编号", "客户名称", "联系人", "交易日期", "金额"],
      ["D1", "K7", "绍兴别家贸易有限公司", "", "2024-03-05", 5],
      ["D2", "K7", "绍兴别家贸易有限公司", "张三", "2024-01-06", 5],
    ];
    const { made, deals } = imported({ newcomers: true }, [grid("流水", rows)]);
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({ 客户编号: "K7", 联系人: "张三" });
    expect(deals).toEqual(["K7", "K7"]);
  });

  it("are none where a list comes along that holds them, and a newcomer is near a customer of that list", () => {
    const coming: Rows = [
      ["客户名称", "联系电话"],
      ["苏州云杉机械有限公司", "13800138003"],
    ];
    const { newcomers, deals } = imported({ newcomers: true }, [grid("订单", orders), grid("客户", coming)]);
    expect(newcomers.items.map(({ name }) => name)).toEqual(["青禾电子商务"]);
    expect(deals[2]).toBe("C20240930002");
    expect(deals[3]).toBe("C20240930002");
  });
});
