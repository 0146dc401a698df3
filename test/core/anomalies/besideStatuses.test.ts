import { lines, said } from "./said";

const about = /^contradicts-its-kind$/;

/** Invoices of 120 paid and 60 open rows; each line begins with its status and the day it was paid. */
const invoices = (odd: string) => `
transactions
| orderId | orderStatus | date | text | owner | 期望 |
${lines(120, (i) => `| A${i} | Paid | @2024-05-${String((i % 28) + 1).padStart(2, "0")} | | 张三 | |`)}
${lines(30, (i) => `| B${i} | Past due | | | 李四 | |`)}
${odd}
${lines(90, (i) => `| C${i} | Paid | @2024-06-${String((i % 28) + 1).padStart(2, "0")} | | 张三 | |`)}
${lines(30, (i) => `| D${i} | Past due | | | 李四 | |`)}
`;

describe("a status and what stands beside it", () => {
  it("asks for a day where nearly all with it have one, and for none where nearly none has", () => {
    expect(said(invoices("| X1 | Paid | | | 张三 | |"), about)).toEqual(["contradicts-its-kind warning 150"]);
    expect(said(invoices("| X1 | Past due | @2024-06-01 | | 李四 | |"), about)).toEqual([
      "contradicts-its-kind warning 150",
    ]);
  });

  it("takes a word for nothing, and a word seldom used for no habit", () => {
    expect(said(invoices("| X1 | Paid | N/A | | 张三 | |"), about)).toEqual([
      "contradicts-its-kind warning 150",
    ]);
    expect(
      said(invoices("| X1 | Waived | | | 张三 | |\n| X2 | Void | @2024-06-01 | | 张三 | |"), about),
    ).toEqual([]);
  });

  it("leaves out what one person, or rows of another kind, never fill in", () => {
    const odd = "| X1 | Paid | | | 王五 | |\n| X2 | Paid | | | 王五 | |";
    expect(said(invoices(odd), about)).toEqual([]);
    const apart = "| X1 | Paid | | barter | 张三 | |\n| X2 | Paid | | barter | 张三 | |";
    expect(said(invoices(apart), about)).toEqual([]);
  });

  it("leaves the newest rows alone, which are not filled in yet", () => {
    const late = (at: number) => (i: number) =>
      `| A${i} | Paid | ${i === at || i === 119 ? "" : "@2024-05-02"} | | 张三 | |`;
    const book = (at: number) => `
transactions
| orderId | orderStatus | date | text | owner | 期望 |
${lines(60, (i) => `| B${i} | Past due | | | 李四 | |`)}
${lines(120, late(at))}
`;
    expect(said(book(118), about)).toEqual([]);
    expect(said(book(30), about)).toEqual(["contradicts-its-kind warning 90,179"]);
  });

  it("does not ask what a word means among days or sums", () => {
    expect(said(invoices("| X1 | Past due | 未定 | | 李四 | |"), about)).toEqual([]);
  });

  it("does not ask of many rows what many of them lack", () => {
    const odd = lines(12, (i) => `| X${i} | Paid | | ${i} | 张三 | |`);
    expect(said(invoices(odd), about)).toEqual([]);
  });
});

describe("a word and the word beside it", () => {
  const deals = (odd: string) => `
transactions
| orderId | orderStatus | number | 期望 |
${lines(80, (i) => `| A${i} | 赢单 | =100 | |`)}
${odd}
${lines(60, (i) => `| B${i} | 谈判 | =${[30, 50, 70][i % 3]} | |`)}
${lines(40, (i) => `| C${i} | 赢单 | =100 | |`)}
`;

  it("follow one from the other in two kinds of rows as in many", () => {
    expect(said(deals("| X | 赢单 | =30 | |"), about)).toEqual(["contradicts-its-kind warning 80"]);
    expect(said(deals("| X | 赢单 | =10 | |"), about)).toEqual(["contradicts-its-kind warning 80"]);
    expect(said(deals("| X | 赢单 | 100 % | |"), about)).toEqual([]);
  });
});

describe("a word that stands for no answer", () => {
  const goods = ["千分尺", "压力表", "钢筋", "水泥"] as const;
  const sizes = ["0-25mm", "1.6MPa", "HRB400E", "P.O 42.5"] as const;
  /** Two hundred samples with their size, and in four rows, one of each, another word. */
  const samples = (others: readonly string[]) => `
transactions
| orderId | text | text | 期望 |
${lines(200, (i) => `| A${i} | ${goods[i % 4]} | ${i % 41 === 40 ? (others[i % 4] ?? "") : sizes[i % 4]} | |`)}
`;

  it("contradicts nothing where it stands beside any kind", () => {
    expect(said(samples(["见委托单", "见委托单", "见委托单", "见委托单"]), about)).toEqual([]);
  });

  it("is another kind's where it is at home there", () => {
    const swapped = said(samples(["1.6MPa", "HRB400E", "P.O 42.5", "0-25mm"]), about);
    expect(swapped.join()).toMatch(/^contradicts-its-kind warning \d+(?:,\d+)+$/);
  });
});

describe("sums below nought", () => {
  const goods = (odd: string) => `
transactions
| orderId | dealType | number | 期望 |
${lines(200, (i) => `| A${i} | 销售 | =${100 + i} | |`)}
${odd}
${lines(60, (i) => `| B${i} | 退货 | =-${100 + i} | |`)}
`;

  it("belong to goods given back, however the minus is written", () => {
    expect(said(goods("| X | 退货 | =120 | |"), about)).toEqual(["contradicts-its-kind warning 200"]);
    expect(said(goods("| X | 退货 | (120.00) | |"), about)).toEqual([]);
    expect(said(goods("| X | 退货 | -RMB 120 | |"), about)).toEqual([]);
    expect(said(goods("| X | 退货 | －１２０ | |"), about)).toEqual([]);
  });
});

describe("a status and the day beside it", () => {
  /** Today is 2024-09-30: policies that ran out, and others that run on. */
  const policies = (odd: string) => `
transactions
| orderId | orderStatus | date:终保日 | 期望 |
${lines(90, (i) => `| A${i} | 已到期 | @2024-0${(i % 7) + 1}-15 | |`)}
${odd}
${lines(90, (i) => `| B${i} | 有效 | @2025-0${(i % 7) + 1}-15 | |`)}
`;

  it("contradict each other where the day lies on the other side of today", () => {
    expect(said(policies("| X | 有效 | @2024-03-15 | |"), about)).toEqual([
      "contradicts-its-kind warning 90",
    ]);
    expect(said(policies("| X | 已到期 | @2025-03-15 | |"), about)).toEqual([
      "contradicts-its-kind warning 90",
    ]);
  });

  it("are told although all such rows are of one time, as those in order of their days are", () => {
    const odd = "| X | 有效 | @2024-07-15 | |\n| Y | 有效 | @2024-07-16 | |";
    expect(said(policies(odd), about)).toEqual(["contradicts-its-kind warning 90,91"]);
  });

  it("are let be for a month, and where many have it so", () => {
    expect(said(policies("| X | 有效 | @2024-09-10 | |"), about)).toEqual([]);
    expect(said(policies(lines(9, (i) => `| X${i} | 有效 | @2024-03-15 | |`)), about)).toEqual([]);
  });
});
