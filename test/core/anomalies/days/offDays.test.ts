import { dayOffDistance } from "../../../../src/core/anomalies/rules/habits/dayOffDistance";
import { readFixture } from "../ruleFixture";
import { lines, said } from "../said";

const at = (i: number) => `0${1 + (i % 9)}`;
/** Thirty days after the same day of May: one day earlier in June. */
const due = (i: number) => (i % 9 === 0 ? "2024-05-31" : `2024-06-0${i % 9}`);
const about = /^day-off-distance/;

/** Orders of one month, each due thirty days later; then some more. */
const orders = (more: readonly string[]) =>
  `
transactions
| dealtOn | date:Due | 期望 |
${lines(90, (i) => `| @2024-05-${at(i)} | @${due(i)} | |`)}
${more.join("\n")}
`;

it("accuses the later of two days that are not as far apart as all others", () => {
  expect(said(orders(["| @2024-05-10 | @2024-06-19 | |"]), about)).toEqual(["day-off-distance warning 90"]);
});

it.each([
  ["go by another agreement, four alike", lines(4, () => "| @2024-05-10 | @2024-06-19 | |").split("\n")],
  ["are many", [10, 12, 14, 16, 18].map((day) => `| @2024-05-10 | @2024-06-${day} | |`)],
  ["come in the wrong order", ["| @2024-05-10 | @2024-04-09 | |"]],
  ["lack a day", ["| @2024-05-10 | | |"]],
])("leaves rows alone that %s", (_why, more) => {
  expect(said(orders(more), about)).toEqual([]);
});

it("expects nothing of days that are mostly one", () => {
  const book = `
transactions
| dealtOn | date:Delivered | 期望 |
${lines(90, (i) => `| @2024-05-${at(i)} | @2024-05-${at(i)} | |`)}
| @2024-05-10 | @2024-05-12 | |
`;
  expect(said(book, about)).toEqual([]);
});

/** Contracts of one year or two by their term in months; then one more. */
const contracts = (more: string) => `
transactions
| dealtOn | date:End | number:Months | 期望 |
${lines(90, (i) => `| @2021-05-${at(i)} | @202${2 + (i % 2)}-05-${at(i)} | =${i % 2 === 0 ? 12 : 24} | |`)}
${more}
`;

it.each([
  {
    why: "the figure, where the days are as far apart as by another one",
    more: "| @2021-05-10 | @2022-05-10 | =36 | |",
    zh: "「Months」36 与「dealtOn」2021-05-10 至「End」2022-05-10 对不上；其他 90 行都一致",
    en: "“Months” 36 does not match “dealtOn” 2021-05-10 to “End” 2022-05-10; in 90 other rows they agree",
  },
  {
    why: "the later day, where no other row is as far apart",
    more: "| @2021-05-10 | @2022-09-10 | =12 | |",
    zh: "「dealtOn」2021-05-10、「Months」12，按其他 90 行「End」应为 2022-05-10，这里是 2022-09-10",
    en: "“dealtOn” 2021-05-10, “Months” 12: going by 90 other rows, “End” should be 2022-05-10, but is 2022-09-10",
  },
])("accuses $why, and says so", ({ more, zh, en }) => {
  const { book, context } = readFixture(contracts(more));
  const told = dayOffDistance
    .find(book, context)
    .flatMap(({ role, column, rows }) => [...rows].map((row) => ({ role, column, row })))
    .flatMap((hit) =>
      (["zh-CN", "en-US"] as const).map(
        (language) => dayOffDistance.explain(book, context, hit, language).message,
      ),
    );
  expect(told).toEqual([zh, en]);
});

it("accuses the figure though no day could be told by it: a month and a half of contracts of a year", () => {
  const book = contracts("| @2021-05-04 | @2022-05-04 | =1.5 | |");
  expect(said(book, about)).toEqual(["day-off-distance warning 90"]);
  const { book: own, context } = readFixture(book);
  const hit = { role: "transactions", column: 2, row: 90 } as const;
  expect(dayOffDistance.explain(own, context, hit, "zh-CN").message).toBe(
    "「Months」1.5 与「dealtOn」2021-05-04 至「End」2022-05-04 对不上；其他 90 行都一致",
  );
});
