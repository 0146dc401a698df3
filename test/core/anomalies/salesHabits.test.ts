import { inspect } from "../../../src/core/anomalies/inspect";
import { dateInFuture } from "../../../src/core/anomalies/rules/history/dateInFuture";
import { readFixture } from "./ruleFixture";
import { lines, said } from "./said";

describe("a heading that speaks of what is expected", () => {
  const rows = lines(20, (i) => `| D${i} | @2024-05-01 | | |`);
  const found = (heading: string, state: string) => {
    const { book, context } = readFixture(`
transactions
| orderId | dealtOn | orderStatus | 期望 |
${rows}
| D91 | @2025-01-01 | ${state} | |
`);
    const { transactions } = book;
    const columns = transactions.columns.map((one) => (one.field === "dealtOn" ? { ...one, heading } : one));
    const told = { ...book, transactions: { ...transactions, columns } };
    return inspect(told, [dateInFuture], context).found.flatMap((one) => [...one.rows]);
  };

  it("lets days lie ahead where no state says that they are past", () => {
    expect(found("预计/实际成交日期", "")).toEqual([]);
    expect(found("Expected close", "")).toEqual([]);
  });

  it("does not where the state says so, nor does any other heading", () => {
    expect(found("预计/实际成交日期", "5|赢单")).toEqual([20]);
    expect(found("成交日期", "")).toEqual([20]);
  });
});

describe("a name beside an id", () => {
  const book = (name: string) => `
customers
| customerId | companyName | contactName | 期望 |
| C1 | 凉州惠民农资经营部 | 沈浩祥 | |
| C2 | 甘州金穗种业有限公司 | 龙丽 | |
transactions
| customerId | companyName | 期望 |
| C1 | ${name} | |
`;
  const about = /name-beside-id-differs/;

  it("may be that of its customer's contact", () => expect(said(book("沈浩祥"), about)).toEqual([]));

  it("may not be that of another's contact, nor another firm's", () => {
    expect(said(book("甘州金穗种业有限公司"), about)).toHaveLength(1);
    expect(said(book("龙丽"), about)).toHaveLength(1);
  });
});

describe("the same number for something else", () => {
  const book = (word: string, phone: string) => `
customers
| companyName | phone | mobile | 期望 |
| 甲 | ${phone} | ${word} | |
`;
  const about = /invalid-phone/;

  it.each(["微信同号", "微信同手机号", "手机同号"])("is told by %s", (word) => {
    expect(said(book(word, "13800001234"), about).filter((text) => !text.includes(" info "))).toEqual([]);
  });

  it("is a fault where there is no number, and so is another word", () => {
    expect(said(book("微信同号", ""), about)).toEqual(["invalid-phone error 0"]);
    expect(said(book("微信群主", "13800001234"), about)).toEqual(["invalid-phone error 0"]);
  });
});

describe("a month and a day without a year", () => {
  const about = /ambiguous-date/;
  const book = (day: (i: number) => string, cell = "5月2日") => `
transactions
| orderId | dealtOn | 期望 |
${lines(60, (i) => `| D${i} | @${day(i)} | |`)}
| D99 | ${cell} | |
`;
  const two = (figure: number) => String(figure).padStart(2, "0");
  const inYear = (year: number) => (i: number) => `${year}-${two((i % 9) + 1)}-${two((i % 28) + 1)}`;

  it("is of the one year in which the list has days about then", () => {
    expect(said(book(inYear(2024)), about)).toEqual([]);
    expect(
      said(
        book((i) => (i === 5 ? "2051-05-01" : inYear(2024)(i))),
        about,
      ),
    ).toEqual([]);
  });

  it("may be of any year where the list goes on through several", () => {
    expect(
      said(
        book((i) => inYear(2023 + (i % 2))(i)),
        about,
      ),
    ).toEqual(["ambiguous-date warning 60"]);
  });

  it("is not settled where the list lies in a year it cannot be of, nor is the order of day and month", () => {
    expect(said(book(inYear(2019)), about)).toEqual(["ambiguous-date warning 60"]);
    expect(said(book(inYear(2024), "2/3/2024"), about)).toEqual(["ambiguous-date warning 60"]);
  });
});

describe("a sum that nearly everybody pays in full", () => {
  const paid = (cells: string) => `
transactions
| orderId | amount | number:版费 | number:已收 | number:未收 | 期望 |
${lines(60, (i) => `| D${i} | =${1000 + i * 7} | =${100 + i * 3} | =${1100 + i * 10} | | |`)}
| D99 | ${cells} | |
`;
  const about = /figures-disagree/;

  it("may be paid in part, the rest open beside it", () => {
    expect(said(paid("=2000 | =500 | =1250 | =1250"), about)).toEqual([]);
    expect(said(paid("#REF! | =500 | =2500 | "), about)).toEqual([]);
  });

  it("is not paid ten times over, nor in part with another rest", () => {
    expect(said(paid("=2000 | =500 | =25000 | =-22500"), about)).toEqual(["figures-disagree warning 60"]);
    expect(said(paid("=2000 | =500 | =1250 | =1500"), about)).toEqual(["figures-disagree warning 60"]);
  });
});

describe("a part of a sum that few rows have", () => {
  const about = /figures-disagree/;
  const sum = (total: number) => `
transactions
| orderId | number | number | number | amount | 期望 |
${lines(60, (i) => `| D${i} | =${1000 + i * 7} | =${100 + i * 3} | =0 | =${1100 + i * 10} | |`)}
| D99 | =2000 | =0 | =240 | =${total} | |
`;

  it("may stand in a column of its own", () => expect(said(sum(2240), about)).toEqual([]));

  it("is none that other rows have beside the sum", () => {
    const filled = sum(2240).replaceAll("| =0 | =1", "| =33 | =1");
    expect(said(filled, about)).toEqual(["figures-disagree warning 60"]);
  });

  it("does not make up for another difference", () => {
    expect(said(sum(2250), about)).toEqual(["figures-disagree warning 60"]);
  });
});
