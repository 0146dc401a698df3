import { inspect } from "../../../src/core/anomalies/inspect";
import { rules } from "../../../src/core/anomalies/rules";
import { readFixture } from "./ruleFixture";

/** Ten orders of three lines each, and the lines of one more. */
function book(lines: readonly string[]): string {
  const orders = Array.from({ length: 30 }, (_, i) => {
    const order = Math.floor(i / 3);
    return `| D${100 + order} | C${order % 3} | @2024-05-${10 + order} | 货品${i} | =${100 + i} | |`;
  });
  return `
customers
| customerId | companyName | 期望 |
| C0 | 成都天泽贸易有限公司 | |
| C1 | 无锡地坤机械有限公司 | |
| C2 | 宁波玄远食品有限公司 | |
transactions
| orderId | customerId | dealtOn | product | amount | 期望 |
${[...orders, ...lines].join("\n")}
`;
}

function said(lines: readonly string[]): readonly string[] {
  const { book: read, context } = readFixture(book(lines));
  const own = rules.filter(({ id }) => id === "duplicate-order-id");
  return inspect(read, own, context).found.map(({ severity, rows }) => `${severity} ${[...rows].join(",")}`);
}

describe("order numbers in a list of lines", () => {
  const line = (customer: string, day: string) => `| D200 | ${customer} | @2024-06-${day} | 货品 | =77 | |`;

  it("may stand on any lines of one customer and day", () => {
    expect(said([line("C1", "01"), line("C1", "01"), line("C1", "01")])).toEqual([]);
  });

  it("are wrong on the one line of another customer alone, not on the lines below it", () => {
    expect(said([line("C2", "07"), line("C1", "01"), line("C1", "01")])).toEqual(["error 30"]);
  });

  it("are remarked on where a line bears another day, which may be the slip", () => {
    expect(said([line("C1", "11"), line("C1", "01"), line("C1", "01")])).toEqual(["info 30"]);
  });

  it("are wrong on the later one where no two lines belong together", () => {
    expect(said([line("C1", "01"), line("C2", "07")])).toEqual(["error 31"]);
  });
});
