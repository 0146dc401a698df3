import { createAnalysis } from "../../../../src/core/analysis/createAnalysis";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { mappingOf } from "../../tables/tableOf";

const job = { language: "zh-CN", asOf: "2024-09-30" } as const;
const mappings = [
  mappingOf("客户", "customers", ["customerId", "companyName", "mobile", "email"]),
  mappingOf("交易", "transactions", ["orderId", "customerId", "dealtOn", "amount"]),
];

/** A workbook of one sound customer, and what is said of a row typed into one of its sheets. */
function typed(sheet: string, row: readonly CellValue[], quiet = false) {
  const analysis = createAnalysis();
  analysis.open(mappings, { asOf: job.asOf, own: [], taken: { sheets: [], tables: [] } });
  const first = ["C20240101001", "杭州云杉科技有限公司", "13857121234", "li@yunshan.example.cn"];
  analysis.addRows({ sheet: "客户", firstRow: 2, firstColumn: 0, rows: [first] });
  analysis.close();
  const rows = [{ sheet, firstRow: 7, firstColumn: 0, rows: [row] }];
  return analysis
    .inspectRows({ moved: [], rows, quiet }, job)
    .map(({ row: place, column, severity }) => [place, column, severity]);
}

describe("a row just typed", () => {
  it("is told where a cell is wrong", () => {
    const row = ["C20240101002", "宁波远帆食品有限公司", "1395712123", "zhang@yuanfan.example.cn"];
    expect(typed("客户", row)).toEqual([[7, "C", "error"]]);
  });

  it("is not accused of what it lacks while it is being typed", () => {
    expect(typed("客户", ["C20240101002", "宁波远帆食品有限公司", "", ""])).toEqual([]);
  });

  it("of a transaction is told by its own rules, its customer not looked up", () => {
    expect(typed("交易", ["D1", "C404", "2030-01-01", 300])).toEqual([[7, "C", "error"]]);
  });

  it("is nobody's business here when a colleague typed it", () => {
    expect(typed("客户", ["C20240101002", "宁波远帆食品有限公司", "1395712123", ""], true)).toEqual([]);
  });
});
