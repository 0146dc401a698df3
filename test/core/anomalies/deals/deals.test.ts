import { dealKinds, dealsOf } from "../../../../src/core/anomalies/deals/deals";
import { readFixture } from "../ruleFixture";

/** The kinds of deals at these stages, ten of each. */
function kindsAt(...stages: readonly string[]): readonly number[] {
  const { book, context } = readFixture(`
transactions
| × | customerId | orderStatus | dealtOn | amount | 期望 |
${stages.map((stage) => `| 10 | C1 | ${stage} | @2024-08-01 | =100 | |`).join("\n")}
`);
  const { kinds } = dealsOf(book, context);
  return stages.map((_, i) => kinds[i * 10] ?? 0);
}

describe("a chance of a sales pipeline", () => {
  it("is bought where it is won, and by nobody yet where it is not", () => {
    expect(kindsAt("5.赢单", "3.方案报价", "6.输单")).toEqual([
      dealKinds.purchase,
      dealKinds.other,
      dealKinds.cancelled,
    ]);
    expect(kindsAt("Closed Won", "Proposal")).toEqual([dealKinds.purchase, dealKinds.other]);
  });

  it("is none where nothing is won: a state nobody knows is that of an order", () => {
    expect(kindsAt("排产中", "已签")).toEqual([dealKinds.purchase, dealKinds.purchase]);
  });
});
