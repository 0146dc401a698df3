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
