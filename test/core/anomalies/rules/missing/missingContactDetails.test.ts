import { inspect } from "../../../../../src/core/anomalies/inspect";
import { missingContactDetails } from "../../../../../src/core/anomalies/rules/missing/missingContactDetails";
import { readFixture } from "../../ruleFixture";
import { lines, said } from "../../said";

const about = /^missing-contact-details/;
const list = (gaps: readonly number[], count: number, mail = (i: number) => `a${i}@example.com`) => `
customers
| companyName | phone | email | 期望 |
${lines(count, (i) => `| 甲${i}公司 | ${gaps.includes(i) ? "" : 13_800_138_000 + i} | ${mail(i)} | |`)}
`;

it("asks for the telephone of the few who have none, where nearly all have one", () => {
  expect(said(list([20, 70], 200), about)).toEqual(["missing-contact-details warning 20,70"]);
});

it("keeps to those who cannot be reached at all in a short list, and where more have none", () => {
  expect(said(list([20], 90), about)).toEqual([]);
  expect(said(list([20, 70, 90], 200), about)).toEqual([]);
});

it("says of each once what he lacks", () => {
  const text = list([20, 70], 200, (i) => (i === 70 ? "" : `a${i}@example.com`));
  expect(said(text, about)).toEqual([
    "missing-contact-details error 70",
    "missing-contact-details warning 20",
  ]);
  const { book, context } = readFixture(text);
  const { found } = inspect(book, [missingContactDetails], context);
  const messages = found.flatMap(({ role, column, rows }) =>
    [...rows].map(
      (row) => missingContactDetails.explain(book, context, { role, column, row }, "zh-CN").message,
    ),
  );
  expect(messages.toSorted()).toEqual(["没有电话，其他客户几乎都留了", "电话与邮箱至少填一项"].toSorted());
});

it("takes any telephone for one: the mobile of who has no landline", () => {
  expect(
    said(
      `
customers
| companyName | landline | mobile | email | 期望 |
${lines(200, (i) => `| 甲${i}公司 | ${i % 3 === 0 ? "" : `0755-2655${1000 + i}`} | ${i % 3 === 0 ? 13_800_138_000 + i : ""} | a${i}@example.com | |`)}
`,
      about,
    ),
  ).toEqual([]);
});
