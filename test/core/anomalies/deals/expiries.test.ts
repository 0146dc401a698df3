import { boughtExpired } from "../../../../src/core/anomalies/deals/expiries";
import { readFixture } from "../ruleFixture";
import { lines } from "../said";

/** Customers who bought after the day under a heading; every customer buys on 10 May. */
function expired(heading: string, until: (i: number) => string): readonly number[] {
  const { book, context } = readFixture(`
customers
| customerId | companyName | date:${heading} | 期望 |
${lines(60, (i) => `| C${100 + i} | 甲${i}公司 | ${until(i)} | |`)}

transactions
| customerId | dealtOn | amount | 期望 |
${lines(60, (i) => `| C${100 + i} | @2024-05-10 | =${100 + i} | |`)}
`);
  return boughtExpired(book, context).map(({ row }) => row);
}

it.each(["许可证到期", "有效期至", "D.L. valid upto", "COI exp date", "Licence expiry"])(
  "asks who bought after %s, where nearly nobody did",
  (heading) => {
    expect(expired(heading, (i) => (i === 4 ? "@2023-12-31" : "@2026-12-31"))).toEqual([4]);
  },
);

it("learns nothing where many buy after it, nor of what is renewed by buying", () => {
  expect(expired("许可证到期", (i) => (i % 9 === 4 ? "@2023-12-31" : "@2026-12-31"))).toEqual([]);
  expect(expired("会员到期", (i) => (i === 4 ? "@2023-12-31" : "@2026-12-31"))).toEqual([]);
});

it("leaves those alone whose permit has no end", () => {
  expect(expired("许可证到期", (i) => (i === 4 ? "" : i === 5 ? "长期" : "@2026-12-31"))).toEqual([]);
});
