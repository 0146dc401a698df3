import { inspect } from "../../../../../src/core/anomalies/inspect";
import { amountUnusualForCustomer } from "../../../../../src/core/anomalies/rules/statistics/amountUnusualForCustomer";
import { readFixture } from "../../ruleFixture";
import { lines } from "../../said";

/** Customers of eight orders each, of which `large` bought once for a hundred times as much, and one-off buyers. */
function severities(large: number, oneOff: number) {
  const bought = (customer: number, order: number) => 200 + 17 * ((customer * 8 + order) % 11);
  const orders = (i: number) =>
    lines(8, (k) => `| D${i * 8 + k} | C${i} | ${bought(i, k) * (k === 7 && i < large ? 100 : 1)} | |`);
  const { book, context } = readFixture(`
customers
| customerId | companyName | 期望 |
${lines(12 + oneOff, (i) => `| C${i} | 客户${i} | |`)}
transactions
| orderId | customerId | amount | 期望 |
${lines(12, orders)}
${lines(oneOff, (i) => `| E${i} | C${12 + i} | ${300 + i} | |`)}
`);
  const { found } = inspect(book, [amountUnusualForCustomer], context);
  return found.flatMap(({ severity, rows }) => Array.from(rows, () => severity));
}

describe("amounts far from what a customer buys for", () => {
  it("are warned of where few are", () => {
    expect(severities(2, 0)).toEqual(["warning", "warning"]);
  });

  it("are how these customers buy where many of those with a history are, however many buy once", () => {
    expect(new Set(severities(12, 2000))).toEqual(new Set(["info"]));
  });
});
