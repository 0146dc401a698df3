import { inspect } from "../../../src/core/anomalies/inspect";
import { amountFarFromUsual } from "../../../src/core/anomalies/rules/statistics/amountFarFromUsual";
import { readFixture } from "./ruleFixture";

/** Gloves for 10 to 12 each, and some bicycles that cost a thousand times as much. */
function warned(bicycles: number): number {
  const { book, context } = readFixture(`
transactions
| × | customerId | amount | 期望 |
| 40 | C{i} | =10 | |
| 40 | C{i} | =11 | |
| 40 | C{i} | =12 | |
| ${bicycles} | C9 | =12000 | |
`);
  const { found } = inspect(book, [amountFarFromUsual], context);
  return found
    .filter(({ severity }) => severity === "warning")
    .reduce((sum, { rows }) => sum + rows.length, 0);
}

describe("amounts far from the others", () => {
  it("are told where they are a few", () => {
    expect([1, 3, 5].map(warned)).toEqual([1, 3, 5]);
  });

  it("are a second kind of deals where they are many", () => {
    expect([6, 20].map(warned)).toEqual([0, 0]);
  });
});
