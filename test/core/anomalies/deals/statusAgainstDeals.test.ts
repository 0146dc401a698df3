import { statusAgainstDeals } from "../../../../src/core/anomalies/deals/statusAgainstDeals";
import { readFixture } from "../ruleFixture";

/** A customer with a status, and days ago of its deals. */
type Customer = readonly [status: string, ...daysAgo: number[]];

const { today } = readFixture("\ncustomers\n| customerId | 期望 |\n| C1 | |\n").context;

function told(customers: readonly Customer[]) {
  const lines = customers.map(([status], i) => `| C${i} | ${status} | |`);
  const deals = customers.flatMap(([, ...ago], i) =>
    ago.map((days) => `| C${i} | =${today - days} | 100 | |`),
  );
  const { book, context } = readFixture(
    `\ncustomers\n| customerId | status | 期望 |\n${lines.join("\n")}\ntransactions\n| customerId | dealtOn | amount | 期望 |\n${deals.join("\n")}\n`,
  );
  const { buying, unsold } = statusAgainstDeals(book, context);
  return { buying: [...buying], unsold: [...unsold] };
}

const many = (count: number, ...one: Customer): readonly Customer[] =>
  Array.from({ length: count }, () => one);

describe("a status that contradicts the deals", () => {
  it("is that of who is lost and bought of late, where nearly all so marked stopped long before", () => {
    for (const word of ["已流失", "停用", "禁用", "Closed", "沉睡", "关店", "结业"])
      expect(told([...many(10, word, 400), [word, 600, 20], ["已成交", 10]]).buying).toEqual([10]);
  });

  it("is that of who is won and never bought, where nearly all so marked did", () => {
    expect(told([...many(60, "已成交", 30), ["已成交"], ["意向"]]).unsold).toEqual([60]);
  });

  it("accuses nobody on a list nobody keeps up, or whose words say something else", () => {
    expect(told([...many(6, "已流失", 400), ...many(4, "已流失", 20)]).buying).toEqual([]);
    expect(told([...many(10, "流失风险", 400), ["流失风险", 20]]).buying).toEqual([]);
    expect(told([...many(30, "已成交", 30), ...many(10, "已成交")]).unsold).toEqual([]);
    for (const word of ["合作中", "Active", "待签约", "停单"])
      expect(told([...many(60, word, 30), [word]]).unsold).toEqual([]);
  });

  it("is not told of few, nor of a word whose bearers all bought some months ago", () => {
    expect(told([...many(3, "已流失", 400), ["已流失", 20]]).buying).toEqual([]);
    expect(told([...many(10, "已流失", 100), ["已流失", 20]]).buying).toEqual([]);
    expect(told([...many(10, "已流失"), ["", 20]])).toEqual({ buying: [], unsold: [] });
  });
});
