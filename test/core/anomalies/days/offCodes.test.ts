import { codeOffDay } from "../../../../src/core/anomalies/rules/habits/codeOffDay";
import { readFixture } from "../ruleFixture";
import { lines, said } from "../said";

const about = /^code-off-day/;
const orders = (code: (i: number) => string, more: readonly string[]) => `
transactions
| orderId | dealtOn | 期望 |
${lines(90, (i) => `| ${code(i)} | @202${1 + (i % 3)}-05-${10 + (i % 9)} | |`)}
${more.join("\n")}
`;
const byYear = (i: number) => `S2${1 + (i % 3)}-${100 + i}`;

it("accuses the day whose number is of another year", () => {
  expect(said(orders(byYear, ["| S21-700 | @2023-05-10 | |"]), about)).toEqual(["code-off-day warning 90"]);
});

it.each([
  ["is given out a few weeks before", byYear, ["| S21-700 | @2022-01-20 | |"]],
  ["is one of many so", byYear, [1, 2, 3, 4].map((i) => `| S21-70${i} | @2023-05-10 | |`)],
  ["stands beside a day to come", byYear, ["| S21-700 | @2025-05-10 | |"]],
  ["runs on without a year", (i: number) => `S${1000 + i}`, ["| S2300 | @2021-05-10 | |"]],
])("leaves a number alone that %s", (_why, code, more) => {
  expect(said(orders(code, more), about)).toEqual([]);
});

it("says which day it is, also where only its month is written", () => {
  const { book, context } = readFixture(
    orders(byYear, ["| S21-700 | 2023年5月 | |"]).replace("dealtOn", "date:Signed"),
  );
  const told = codeOffDay
    .find(book, context)
    .flatMap(({ role, column, rows }) => [...rows].map((row) => ({ role, column, row })))
    .map((hit) => codeOffDay.explain(book, context, hit, "en-US").message);
  expect(told).toEqual([
    "“orderId” S21-700 does not match “Signed” 2023-05-01; in 90 other rows the two agree",
  ]);
});
