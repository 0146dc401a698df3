import { dealsBeforeCreation } from "../../../../src/core/anomalies/deals/dealsBeforeCreation";
import { readFixture } from "../ruleFixture";

const created = 45_000;

/** Forty customers of one day with three deals after it, and others with the days of theirs. */
function told(
  others: readonly (readonly number[])[],
  usual: readonly number[] = [10, 30, 90],
  last = created,
) {
  const all = [...Array.from({ length: 40 }, () => usual), ...others];
  const customers = all.map((_, i) => `| C${i} | =${i < all.length - 1 ? created : last} | |`);
  const deals = all.flatMap((days, i) => days.map((day) => `| C${i} | =${created + day} | 100 | |`));
  const { book, context } = readFixture(
    `\ncustomers\n| customerId | registeredOn | 期望 |\n${customers.join("\n")}\ntransactions\n| customerId | dealtOn | amount | 期望 |\n${deals.join("\n")}\n`,
  );
  const found = dealsBeforeCreation(book, context);
  return { deals: [...found.deals], customers: [...found.customers] };
}

describe("deals before their customer's first day", () => {
  it("are slips where nearly all deals come after it", () => {
    expect(told([[10, -300, 20]])).toEqual({ deals: [121], customers: [] });
  });

  it("are none where the customer was entered a few weeks after the first", () => {
    expect(told([[10, -12, 20]])).toEqual({ deals: [], customers: [] });
    expect(told([[10, -40, 20]])).toEqual({ deals: [121], customers: [] });
  });

  it("are one slip of the customer's day where all of them lie before", () => {
    expect(told([[-900, -300, -200]])).toEqual({ deals: [], customers: [40] });
  });

  it("are one slip of the customer's day where a good part of them lies before", () => {
    expect(told([[-900, -300, 40, 50]])).toEqual({ deals: [], customers: [40] });
  });

  it("count slips of deals among deals, and late customers among customers", () => {
    // Two of 42 customers are habit; two deals of 222 are slips, whatever customers there are.
    const late = [-900, -300];
    expect(told([late, late])).toEqual({ deals: [], customers: [] });
    const often = Array.from({ length: 100 }, (_, i) => (i < 2 ? -300 : i));
    expect(told([often, [10, 20]])).toEqual({ deals: [120, 121], customers: [] });
  });

  it("are not told beside a first day that lies ahead, which is accused itself", () => {
    expect(told([[10, 20]], undefined, created + 4000)).toEqual({ deals: [], customers: [] });
    expect(told([[10, 20]], undefined, created + 100)).toEqual({ deals: [], customers: [40] });
  });

  it("are none on the day itself, where customers are entered late, or where few deals are known", () => {
    expect(told([[0, 0]])).toEqual({ deals: [], customers: [] });
    expect(told([], [-10, 30, 90])).toEqual({ deals: [], customers: [] });
    const { book, context } = readFixture(
      "\ncustomers\n| customerId | registeredOn | 期望 |\n| C1 | =45000 | |\ntransactions\n| customerId | dealtOn | 期望 |\n| C1 | =44000 | |\n",
    );
    expect([...dealsBeforeCreation(book, context).deals]).toEqual([]);
  });
});
