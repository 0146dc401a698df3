import { createAnalysis } from "../../../../src/core/analysis/createAnalysis";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { mappingOf } from "../../tables/tableOf";

const customers: readonly Field[] = ["customerId", "companyName", "mobile"];
const orders: readonly Field[] = ["orderId", "customerId", "amount", "dealtOn"];

/** Whom each finding is about, by its sheet and row. */
function named(rows: readonly (readonly CellValue[])[], deals: readonly (readonly CellValue[])[]) {
  const analysis = createAnalysis();
  analysis.open([mappingOf("客户", "customers", customers), mappingOf("订单", "transactions", orders)], {
    asOf: "2024-09-30",
    own: [],
    taken: { sheets: [], tables: [] },
  });
  analysis.addRows({ sheet: "客户", firstRow: 2, firstColumn: 0, rows });
  analysis.addRows({ sheet: "订单", firstRow: 2, firstColumn: 0, rows: deals });
  analysis.close();
  analysis.inspect({ language: "zh-CN", asOf: "2024-09-30" }, () => undefined);
  const { items } = analysis.findings({ offset: 0, limit: 100 });
  return new Map(items.map(({ sheet, row, customer }) => [`${sheet} ${row}`, customer]));
}

describe("whom a finding is about", () => {
  const names = named(
    [
      ["C20240101001", "杭州云杉科技有限公司", "1385712123"],
      ["C20240101002", "", "1395712123"],
    ],
    [
      ["D1", "C20240101001", "面议", 45_000],
      ["D2", "C99990101009", "面议", 45_001],
    ],
  );

  it("is the customer by name, on its own row and on those of its orders", () => {
    expect(names.get("客户 2")).toBe("杭州云杉科技有限公司");
    expect(names.get("订单 2")).toBe("杭州云杉科技有限公司");
  });

  it("is the id where there is no name, or nobody of that id", () => {
    expect(names.get("客户 3")).toBe("C20240101002");
    expect(names.get("订单 3")).toBe("C99990101009");
  });
});
