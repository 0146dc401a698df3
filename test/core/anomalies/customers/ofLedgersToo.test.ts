import { inspect } from "../../../../src/core/anomalies/inspect";
import { rules } from "../../../../src/core/anomalies/rules";
import { readFixture } from "../ruleFixture";

const good = Array.from(
  { length: 60 },
  (_, i) => `| D${i} | 上海甲${i}建材有限公司 | 吴不凡 | 1380013${8000 + i} | |`,
).join("\n");

function said(odd: string, customers = ""): readonly string[] {
  const { book, context } = readFixture(`${customers}
transactions
| orderId | companyName | contactName | mobile | 期望 |
${good}
${odd}
`);
  const about = /test-record|placeholder|masked-phone|contact-is|fields-swapped|truncated|missing-contact/;
  const { found } = inspect(
    book,
    rules.filter(({ id }) => about.test(id)),
    context,
  );
  return found.map(({ rule, role, rows }) => `${rule.id} ${role} ${[...rows].join(",")}`);
}

describe("a book that has nothing but a list of deals", () => {
  it.each([
    ["| D90 | 测试 | 吴不凡 | 13800138999 | |", "placeholder"],
    ["| D90 | test单 | 吴不凡 | 13800138999 | |", "test-record"],
    ["| D90 | 湖北永光物流有限公 | 吴不凡 | 13800138999 | |", "truncated-name"],
    ["| D90 | 上海乙建材有限公司 | 18367265131 | 13800138999 | |", "contact-is-phone"],
    ["| D90 | 上海乙建材有限公司 | 吴不凡 | 137****6621 | |", "masked-phone"],
    ["| D90 | 上海乙建材有限公司 | | 13800138999 | |", "missing-contact"],
  ])("has the customers in its lines looked at: %s", (odd, rule) => {
    expect(said(odd)).toEqual([`${rule} transactions 60`]);
  });

  it("explains what it found there", () => {
    const { book, context } = readFixture(`
transactions
| orderId | companyName | contactName | mobile | 期望 |
${good}
| D90 | 范嘉健 | 武汉市煌绿建筑工程有限公司 | 13800138999 | |
`);
    const [found] = inspect(
      book,
      rules.filter(({ id }) => id === "fields-swapped"),
      context,
    ).found;
    const hit = { role: "transactions", row: 60, column: found?.column ?? null } as const;
    expect(found?.rule.explain(book, context, hit, "zh-CN").message).toContain("填反");
  });

  it("takes no gap for one that another line of the same customer fills, or that many lines have", () => {
    expect(said("| D90 | 上海甲1建材有限公司 | | | |")).toEqual([]);
    expect(said("| D90 | 上海乙建材有限公司 | | | |\n".repeat(3))).toEqual([]);
  });

  it("is looked at as deals alone where there are customers as well", () => {
    const customers = "customers\n| customerId | companyName | 期望 |\n| C1 | 上海乙建材有限公司 | |";
    expect(said("| D90 | 上海乙建材有限公司 | 18367265131 | 137****6621 | |", customers)).toEqual([]);
  });
});
