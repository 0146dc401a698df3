import { inspect } from "../../../../../src/core/anomalies/inspect";
import { inactiveWithOrders } from "../../../../../src/core/anomalies/rules/standing/inactiveWithOrders";
import type { Language } from "../../../../../src/core/sheets/words";
import { readFixture } from "../../ruleFixture";
import { lines } from "../../said";

/** What is said of a book, each finding behind the list and the row it stands in. */
function told(text: string, language: Language = "zh-CN"): readonly string[] {
  const { book, context } = readFixture(text);
  return inspect(book, [inactiveWithOrders], context).found.flatMap(({ rows, role, column }) =>
    [...rows].map((row) => {
      const { message } = inactiveWithOrders.explain(book, context, { role, column, row }, language);
      return `${role} ${row}: ${message}`;
    }),
  );
}

const customersAnd = (orders: string) => `
customers
| customerId | status | 期望 |
| C1 | 停用/无效 | |
| C2 | 已成交 | |
transactions
| customerId | orderStatus | dealtOn | amount | 期望 |
${orders}
`;

const open = "| C1 | 待发货 | @2024-09-20 | 100 | |";

describe("a disabled customer whose orders are open", () => {
  it("is told of once, at its status, with how many there are", () => {
    expect(told(customersAnd(`${open}\n${open}\n${open}`))).toEqual([
      "customers 0: 客户已停用，还有 3 条订单记录未完成",
    ]);
    expect(told(customersAnd(`${open}\n${open}`), "en-US")).toEqual([
      "customers 0: The customer is disabled, with 2 order rows still open",
    ]);
  });

  it("is told of at the order where there is but one, which may be what is wrong", () => {
    expect(told(customersAnd(open))).toEqual(["transactions 0: 客户已停用，订单尚未完成"]);
  });

  it("is none where only what is finished stands under it, nor where another customer's order is open", () => {
    expect(told(customersAnd(`${open.replace("待发货", "已完成")}\n${open.replace("C1", "C2")}`))).toEqual(
      [],
    );
  });

  it("is told of once where it bought long after all others so marked stopped, too", () => {
    const text = `
customers
| customerId | status | 期望 |
${lines(11, (i) => `| C${i} | 停用 | |`)}
transactions
| customerId | orderStatus | dealtOn | amount | 期望 |
${lines(10, (i) => `| C${i} | 已完成 | @2023-01-05 | 100 | |`)}
| C10 | 待发货 | @2024-09-20 | 100 | |
| C10 | 待发货 | @2024-09-20 | 200 | |
`;
    expect(told(text)).toEqual(["customers 10: 客户已停用，还有 2 条订单记录未完成"]);
    expect(told(text.replaceAll("待发货", "已完成"))).toEqual([
      "customers 10: 状态是「停用」，10 天前还有交易；其他「停用」的客户几乎都早已不买",
    ]);
  });
});
