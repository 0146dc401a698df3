import { transactions } from "../../../../src/core/sheets/standard/transactions";
import { serialOfIsoDay } from "../../../../src/core/values/dates/serialDay";
import { addedTo, grid, importOf } from "../importOf";

describe("an import of days that stand in several columns", () => {
  it("writes them whole, and nothing for those that are none", () => {
    const list = grid("销售", [
      ["单号", "年", "月", "日", "客户名称", "产品", "金额"],
      ...Array.from({ length: 12 }, (_, i) => [
        `D${100 + i}`,
        2024,
        `${1 + (i % 6)}月`,
        3 + i,
        `第${i}示例有限公司`,
        "轴承",
        90 + i,
      ]),
    ]);
    const { analysis, preview } = importOf([list]);
    preview();
    const rows = addedTo(analysis.importPatch(), transactions);
    expect(rows.map((row) => row.交易时间 ?? row.交易日期)).toEqual(
      Array.from({ length: 12 }, (_, i) =>
        serialOfIsoDay(`2024-0${1 + (i % 6)}-${String(3 + i).padStart(2, "0")}`),
      ),
    );
  });
});
