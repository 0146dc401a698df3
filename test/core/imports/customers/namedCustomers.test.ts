import type { SheetSpec } from "../../../../src/core/sheets/column";
import type { Role } from "../../../../src/core/sheets/fields";
import { customers } from "../../../../src/core/sheets/standard/customers";
import { followUps } from "../../../../src/core/sheets/standard/followUps";
import { transactions } from "../../../../src/core/sheets/standard/transactions";
import { serialOf } from "../../../../src/core/values/dates/serialDay";
import { addedTo, grid, importOf, type Rows, standardGrid } from "../importOf";

const policies: Rows = [
  ["保单号", "客户名称", "签单日期", "金额", "联系人", "联系电话", "地址", "业务员"],
  ["P001", "甲公司", "2024-03-05", 1200, "", "13800138000", "广东省深圳市南山区科技园路5号", "李四"],
  ["P002", "乙 公司", "2024-04-01", 800, "王五", "1380000", "", ""],
  ["P003", "甲公司", "2023-03-06", 1100, "张三", "13900139000", "浙江省杭州市西湖区文三路1号", "赵六"],
  ["P004", "乙公司", "2024-05-01", 900, "", "13700137000", "", "李四"],
];

type Sheet = readonly [name: string, role: Role, rows: Rows];

/** An import of these sheets, as what it adds to each standard sheet. */
function imported(sheets: readonly Sheet[], present?: Parameters<typeof importOf>[2]) {
  const { analysis, preview, doubts } = importOf(
    sheets.map(([name, , rows]) => grid(name, rows)),
    sheets.map(([sheet, role]) => ({ sheet, role, headerRow: 1 })),
    present,
  );
  const summary = preview();
  const patch = analysis.importPatch();
  return { summary, patch, doubts: doubts(), of: (spec: SheetSpec) => addedTo(patch, spec) };
}

describe("deals and follow-ups that come without a list of customers", () => {
  it("make one customer of each name, with an id, the earliest day and what the rows say first", () => {
    const { of, summary } = imported([["保单", "transactions", policies]]);
    expect(of(customers)).toEqual([
      expect.objectContaining({
        客户编号: "C20240930001",
        企业名称: "甲公司",
        联系人: "张三",
        手机: "13800138000",
        省: "广东省",
        市: "深圳市",
        详细地址: "科技园路5号",
        责任人: "李四",
        建档日期: serialOf(2023, 3, 6),
      }),
      expect.objectContaining({
        客户编号: "C20240930002",
        企业名称: "乙 公司",
        联系人: "王五",
        责任人: "李四",
      }),
    ]);
    expect(of(transactions).map((row) => row.客户编号)).toEqual([
      "C20240930001",
      "C20240930002",
      "C20240930001",
      "C20240930002",
    ]);
    expect(summary.targets.map(({ role, rows, named, issued }) => [role, rows, named, issued])).toEqual([
      ["customers", 2, 2, 2],
      ["transactions", 4, 0, 0],
    ]);
    expect(summary.doubts).toMatchObject({ "unknown-customer": 0, "no-customer": 0 });
  });

  it("list what the row a customer is made of says unclearly, and let a later row not overwrite it", () => {
    const { of, doubts } = imported([["保单", "transactions", policies]]);
    expect(of(customers)[1]?.手机).toBe("1380000");
    expect(doubts.map(({ row, column, kind }) => [row, column, kind])).toEqual([[3, "F", "unreadable"]]);
  });

  it("make one customer of a name both sheets have, and complete it from both", () => {
    const visits: Rows = [
      ["客户名称", "跟进时间", "沟通内容", "邮箱"],
      ["甲公司", "2022-01-02 10:30", "首次拜访", "a@example.com"],
      ["丙公司", "2030-01-01", "约了明年", ""],
    ];
    const { of, summary } = imported([
      ["跟进", "followUps", visits],
      ["保单", "transactions", policies],
    ]);
    const rows = of(customers);
    expect(rows.map((row) => row.企业名称)).toEqual(["甲公司", "丙公司", "乙 公司"]);
    expect(rows[0]).toMatchObject({
      邮箱: "a@example.com",
      手机: "13800138000",
      建档日期: serialOf(2022, 1, 2),
    });
    expect(rows[1]?.建档日期).toBe(serialOf(2024, 9, 30));
    expect(of(followUps).map((row) => row.客户编号)).toEqual(["C20240930001", "C20240930002"]);
    expect(summary.sheets.map(({ sheet, role, added }) => [sheet, role, added])).toEqual([
      ["跟进", "followUps", 2],
      ["保单", "transactions", 4],
    ]);
  });

  it("make no customer of buyers nobody knows, and say so of those deals", () => {
    const names = ["散客", "现金客户", "测试", "unknown", "散客02", "", "张三"];
    const rows: Rows = [
      ["订单号", "客户名称", "交易日期", "金额"],
      ...names.map((name, i) => [`D${i}`, name, "2024-03-05", 5]),
    ];
    const { of, doubts } = imported([["流水", "transactions", rows]]);
    expect(of(customers).map((row) => row.企业名称)).toEqual(["张三"]);
    expect(of(transactions).filter((row) => row.客户编号 !== "")).toHaveLength(1);
    expect(doubts).toHaveLength(6);
  });

  it("keep the ids the deals have, and lead a name without one to the customer that has it", () => {
    const rows: Rows = [
      ["订单号", "客户编号", "客户名称", "交易日期", "金额"],
      ["D1", "K7", "甲公司", "2024-03-05", 5],
      ["D2", "", "甲公司", "2024-03-06", 5],
      ["D3", "无", "乙公司", "2024-03-07", 5],
      ["D4", "K9", "", "2024-03-08", 5],
    ];
    const { of } = imported([["流水", "transactions", rows]]);
    expect(of(customers).map((row) => [row.客户编号, row.企业名称])).toEqual([
      ["K7", "甲公司"],
      ["C20240930001", "乙公司"],
    ]);
    expect(of(transactions).map((row) => row.客户编号)).toEqual(["K7", "K7", "C20240930001", "K9"]);
  });

  it("take the company for the customer and the person beside it for the contact", () => {
    const rows: Rows = [
      ["订单号", "公司名称", "客户姓名", "交易日期", "金额"],
      ["D1", "甲公司", "张三", "2024-03-05", 5],
      ["D2", "", "张三", "2024-03-06", 5],
    ];
    const { of, doubts } = imported([["流水", "transactions", rows]]);
    expect(of(customers).map((row) => [row.企业名称, row.联系人])).toEqual([["甲公司", "张三"]]);
    expect(doubts.map(({ row, kind }) => [row, kind])).toEqual([[3, "no-customer"]]);
  });

  it("take a name kept in two columns for the customer's where no company is named", () => {
    const rows: Rows = [
      ["Order no", "First name", "Last name", "Order date", "Amount", "Email"],
      ["D1", "Ann", "Lee", "2024-03-05", 5, ""],
      ["D2", "Bo", "Kay", "2024-03-06", 5, "bo@example.com"],
      ["D3", "Ann", "Lee", "2024-03-07", 5, "ann@example.com"],
    ];
    const { of } = imported([["orders", "transactions", rows]]);
    expect(of(customers).map((row) => [row.企业名称, row.联系人, row.邮箱])).toEqual([
      ["Ann Lee", "", "ann@example.com"],
      ["Bo Kay", "", "bo@example.com"],
    ]);
  });
});

describe("deals that come where customers are known", () => {
  const known = ["C20200101001", "老客户"];

  it("make no customer when the standard sheet has one", () => {
    const { of, doubts } = imported(
      [["保单", "transactions", policies]],
      [standardGrid(customers, [known]), standardGrid(transactions)],
    );
    expect(of(customers)).toEqual([]);
    expect(doubts.map(({ kind }) => kind)).toEqual(Array(4).fill("unknown-customer"));
  });

  it("make no customer when a list comes along", () => {
    const list: Rows = [
      ["公司名称", "手机"],
      ["老客户", "13800138000"],
    ];
    const { of, summary } = imported([
      ["名单", "customers", list],
      ["保单", "transactions", policies],
    ]);
    expect(of(customers).map((row) => row.企业名称)).toEqual(["老客户"]);
    expect(summary.targets.map(({ named }) => named)).toEqual([0, 0]);
    expect(summary.doubts["unknown-customer"]).toBe(4);
  });

  it("make customers when the list that comes along holds none, and when no standard sheet is there yet", () => {
    const { of } = imported([
      ["名单", "customers", [["公司名称", "手机"]]],
      ["保单", "transactions", policies],
    ]);
    expect(of(customers)).toHaveLength(2);
    const { summary } = imported([["保单", "transactions", policies]], []);
    expect(summary.targets.map(({ role, sheet, named }) => [role, sheet, named])).toEqual([
      ["customers", null, 2],
      ["transactions", null, 0],
    ]);
  });
});
