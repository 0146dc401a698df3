import { differingSums } from "../../../../src/core/anomalies/sums/differingSums";
import { sumWords } from "../../../../src/core/anomalies/sums/sumWords";
import { readFixture } from "../ruleFixture";
import { lines } from "../said";

/** What is said of the figures of 60 customers, and of the rows that prove mistyped. */
function said(
  own: (i: number) => string,
  deals: (i: number) => string,
  columns = "customerId | dealtOn | amount",
): readonly string[] {
  const { book, context } = readFixture(`
customers
| customerId | companyName | ${/^@/.test(own(0)) ? "date" : "number"} | 期望 |
${lines(60, (i) => `| C${100 + i} | 甲${i}公司 | ${own(i)} | |`)}

transactions
| ${columns} | 期望 |
${lines(60, deals)}
`);
  return differingSums(book, context).map((one) => {
    const column = book.customers.columns[one.column];
    if (column === undefined) return "";
    return one.cause === "unknown"
      ? sumWords(one, column)["en-US"]
      : `row ${one.cause.row} means ${JSON.stringify(one.cause.meant)}`;
  });
}

const first = (i: number) => 100 + i * 13;
const second = (i: number) => 5000 - i * 7;
const day = (i: number) => `@2024-0${1 + (i % 6)}-1${i % 9}`;
const two = (i: number) =>
  `| C${100 + i} | ${day(i)} | =${first(i)} | |\n| C${100 + i} | @2024-08-1${i % 7} | =${second(i)} | |`;
const sum = (i: number) => first(i) + second(i);
const agree = "nearly all other customers agree";

describe("a figure of the list of customers that sums up their rows elsewhere", () => {
  it("is told where the rows come to something else", () => {
    expect(said((i) => `=${i === 3 ? 777 : sum(i)}`, two)).toEqual([
      `“number” is 777, but “amount” on transactions comes to 5,118; ${agree}`,
    ]);
  });

  it("is nothing known where more than slips differ", () => {
    expect(said((i) => `=${i % 6 === 3 ? 777 + i : sum(i)}`, two)).toEqual([]);
  });

  it("is nothing known where it is the same nearly everywhere", () => {
    expect(said((i) => (i === 3 ? "=3" : "=2"), two)).toEqual([]);
  });

  it("may leave out the rows that one column marks", () => {
    const deals = (i: number) =>
      `| C${100 + i} | ${day(i)} | =${first(i)} | Closed Won | |\n| C${100 + i} | ${day(i)} | =${second(i)} | ${i % 2 === 0 ? "Closed Lost" : "Open"} | |`;
    expect(
      said((i) => `=${i === 9 ? 40 : first(i)}`, deals, "customerId | dealtOn | amount | orderStatus"),
    ).toEqual([
      `“number” is 40, but “amount” on transactions comes to 217 (by “orderStatus” only Closed Won); ${agree}`,
    ]);
  });

  it("may count only the rows that have nothing in a column", () => {
    const deals = (i: number) =>
      `| C${100 + i} | ${day(i)} | =${first(i)} | | |\n| C${100 + i} | ${day(i)} | =${second(i)} | ${i % 2 === 0 ? "Lost" : "Open"} | |`;
    expect(
      said((i) => `=${i === 9 ? 40 : first(i)}`, deals, "customerId | dealtOn | amount | orderStatus"),
    ).toEqual([
      `“number” is 40, but “amount” on transactions comes to 217 (by “orderStatus” only (blank)); ${agree}`,
    ]);
  });

  it("may take off what came back", () => {
    const deals = (i: number) =>
      `| C${100 + i} | ${day(i)} | =${second(i)} | 购买 | |\n| C${100 + i} | ${day(i)} | =${first(i)} | 退货 | |`;
    expect(
      said(
        (i) => `=${i === 9 ? 40 : second(i) - first(i)}`,
        deals,
        "customerId | dealtOn | amount | dealType",
      ),
    ).toEqual([
      `“number” is 40, but “amount” on transactions comes to 4,720 (by “dealType” less 退货); ${agree}`,
    ]);
  });

  it("may be the last day", () => {
    const last = (i: number) => `@2024-08-1${i % 7}`;
    expect(said((i) => (i === 4 ? "@2024-09-20" : last(i)), two)).toEqual([
      `“date” is 2024-09-20, but the last “dealtOn” on transactions is 2024-08-14; ${agree}`,
    ]);
  });

  it("leaves a day alone that another row of the customer has: the last may be one too many", () => {
    expect(said((i) => (i === 4 ? day(4) : `@2024-08-1${i % 7}`), two)).toEqual([]);
  });
});

describe("a difference that a single row explains", () => {
  it("is told of that row where it is ten times too much, or lacks its minus", () => {
    const mistyped = (i: number) =>
      i === 5 ? two(i).replace(`=${second(i)} `, `=${second(i) * 100} `) : two(i);
    expect(said((i) => `=${sum(i)}`, mistyped)).toEqual(['row 11 means {"amount":4965}']);
    const turned = (i: number) => (i === 5 ? two(i).replace(`=${second(i)} `, `=-${second(i)} `) : two(i));
    expect(said((i) => `=${sum(i)}`, turned)).toEqual(['row 11 means {"amount":4965}']);
  });

  it("is left to others where the row was entered twice, cannot be read, or is nobody's", () => {
    const twice = (i: number) => (i === 5 ? `${two(i)}\n| C105 | ${day(i)} | =${first(5)} | |` : two(i));
    expect(said((i) => `=${sum(i)}`, twice)).toEqual([]);
    const unread = (i: number) => (i === 5 ? two(i).replace(`=${first(i)} `, "see contract ") : two(i));
    expect(said((i) => `=${sum(i)}`, unread)).toEqual([]);
    const nobodys = (i: number) => (i === 5 ? two(i).replace("C105", "X9") : two(i));
    expect(said((i) => `=${sum(i)}`, nobodys)).toEqual([]);
  });

  it("shows a row of another customer, who lacks just that", () => {
    const moved = (i: number) => (i === 5 ? two(i).replace("C105", "C133") : two(i));
    expect(said((i) => `=${sum(i)}`, moved)).toEqual(['row 10 means {"customer":5}']);
  });

  it("says nothing of subtotals between the customers, nor of customers entered twice", () => {
    const { book, context } = readFixture(`
customers
| customerId | companyName | number | 期望 |
${lines(60, (i) => `| C${100 + i} | 甲${i}公司 | =${sum(i)} | |${i % 10 === 9 ? `\n| | | =${i * 999} | |` : ""}`)}
| C107 | 甲7公司 | =12 | |

transactions
| customerId | dealtOn | amount | 期望 |
${lines(60, two)}
`);
    expect(differingSums(book, context)).toEqual([]);
  });
});
