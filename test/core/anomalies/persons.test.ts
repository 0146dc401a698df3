import { inspect } from "../../../src/core/anomalies/inspect";
import { tableOf } from "../../../src/core/anomalies/rule/tableOf";
import { rules } from "../../../src/core/anomalies/rules";
import { readFixture } from "./ruleFixture";
import { lines, said } from "./said";

/** Customers who are persons: a studio's list of members. */
const { book, context } = readFixture(`
customers
| customerId | personName | mobile | wechat | 期望 |
| V1 | 欧阳震华 | 13800138001 | | |
| V2 | Lucy Brown | 13800138002 | | |
| V3 | 阿卜杜拉·热合曼 | 13800138003 | 同手机 | |
| V4 | 王子涵妈妈 | 13800138004 | | |
| V5 | | 13800138005 | | |
| V6 | 测试 | 13800138006 | | |
| V7 | 13912345678 | 13800138007 | | |
| V8 | 张三测试 | 13800138008 | | |
| V9 | ？？ | 13800138009 | | |
followUps
| customerId | personName | followedUpAt | followedUpBy | content | 期望 |
| V1 | 欧阳震华 | @2024-05-01 | 李静 | 续费一年，下月开课 | |
| V99 | 欧阳震华 | @2024-05-02 | 李静 | 约体验课，周末到店 | |
transactions
| customerId | personName | orderId | dealtOn | amount | 期望 |
| V2 | Lucy Brown | D1 | @2024-05-03 | =980 | |
| X7 | Lucy Brown | D2 | @2024-05-04 | =980 | |
`);

/** Rule, sheet row and field of every finding above a hint. */
function accused(): readonly string[] {
  return inspect(book, rules, context).found.flatMap(({ rule, severity, role, column, rows }) =>
    severity === "info"
      ? []
      : Array.from(
          rows,
          (row) =>
            `${rule.id}: ${role} ${row} ${column === null ? "*" : tableOf(book, role).columns[column]?.field}`,
        ),
  );
}

describe("two members who bear one number by mistake", () => {
  const sold = (name: string) => `
customers
| customerId | personName | 期望 |
${lines(30, (i) => `| V${i} | 赵${"一二三四五六七八九十"[i % 10]}${"甲乙丙"[i % 3]} | |`)}
| V40 | 钱晓雯 | |
| V40 | 苏清萍 | |
transactions
| customerId | personName | dealtOn | amount | 期望 |
${lines(30, (i) => `| V${i} | 赵${"一二三四五六七八九十"[i % 10]}${"甲乙丙"[i % 3]} | @2024-05-06 | =100 | |`)}
| V40 | ${name} | @2024-05-06 | =100 | |
`;

  it.each(["钱晓雯", "苏清萍", "苏姐"])("are both whom a sale may be of: %s", (name) => {
    expect(said(sold(name), /^name-beside/)).toEqual([]);
  });

  it("are neither of them somebody else", () => {
    expect(said(sold("吴南瑜"), /^name-beside/)).toEqual(["name-beside-id-differs warning 30"]);
  });
});

describe("a book of persons", () => {
  it("is asked for names as a book of companies is, and nothing more", () => {
    expect([...accused()].sort()).toEqual([
      "contact-is-phone: customers 6 personName",
      "missing-company-name: customers 4 personName",
      "placeholder: customers 5 personName",
      "placeholder: customers 8 personName",
      "test-record: customers 7 personName",
      "unknown-customer-in-follow-up: followUps 1 customerId",
      "unknown-customer-in-transaction: transactions 1 customerId",
    ]);
  });
});
