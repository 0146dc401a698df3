import { lines, said } from "./said";

describe("lines of a document in a list where hardly one has two", () => {
  const list = (second: string, next: number) => `
customers
| customerId | companyName | 期望 |
| C1 | 无锡地坤机械有限公司 | |
| C2 | 宁波玄远食品有限公司 | |
transactions
| orderId | customerId | dealtOn | product | amount | 期望 |
${lines(60, (i) => `| PSI24-${10_100 + i} | C1 | @2024-05-02 | 底漆 | =${100 + i * 7} | |`)}
| PSI24-10160 | C1 | @2024-05-04 | 底漆 | =900 | |
${second}
${lines(20, (i) => `| PSI24-${next + i} | C2 | @2024-05-07 | 面漆 | =${1100 + i * 9} | |`)}
`;
  const about = /duplicate-order-id|repeated-number/;

  it("stand one below the other, and no number is missing", () =>
    expect(said(list("| PSI24-10160 | C1 | @2024-05-04 | 面漆 | =450 | |", 10_161), about)).toEqual([]));

  it("are no lines where a number is missing behind them", () =>
    expect(said(list("| PSI24-10160 | C1 | @2024-05-04 | 面漆 | =450 | |", 10_162), about)).not.toEqual([]));

  it("are no lines where they are two customers'", () =>
    expect(said(list("| PSI24-10160 | C2 | @2024-05-04 | 面漆 | =450 | |", 10_161), about)).not.toEqual([]));
});

describe("the odd change of a product", () => {
  const sums = (asked: string) => `
transactions
| orderId | number | number | amount | 期望 |
${lines(60, (i) => `| X${i} | =${20 + i} | =${13 + (i % 11)} | =${(20 + i) * (13 + (i % 11))} | |`)}
| X90 | =91 | =48 | =${asked} | |
`;

  it("may be let off", () => expect(said(sums("4360"), /figures-disagree/)).toEqual([]));

  it("is never added, and is not a tenth of the sum", () => {
    expect(said(sums("4400"), /figures-disagree/)).toEqual(["figures-disagree warning 60"]);
    expect(said(sums("4000"), /figures-disagree/)).toEqual(["figures-disagree warning 60"]);
  });
});

describe("a part above its whole", () => {
  const open = (size: number, price: number, paid: number) => `
transactions
| orderId | number | number | amount | number | number | 期望 |
${lines(180, (i) => {
  const [pieces, each] = [1 + ((i * 7) % 5), 8 + (i % 7) * 9];
  const before = i % 3 === 0 || pieces === 1 ? 0 : i % 3 === 1 ? pieces * each : 2;
  return `| X${i} | =${pieces} | =${each} | =${pieces * each} | =${before} | =${pieces * each - before} | |`;
})}
| X999 | =${size} | =${price} | =${size * price} | =${paid} | =${size * price - paid} | |
`;

  it("is no price above what less than one piece costs, or what is open of it", () => {
    expect(said(open(0.5, 44, 0), /part-above/)).toEqual([]);
    expect(said(open(1, 44, 30), /part-above/)).toEqual([]);
  });

  const shares = (part: number, other: number) => `
transactions
| orderId | number | number | number | 期望 |
${lines(80, (i) => {
  const whole = 10 + ((i * 7) % 23);
  return `| X${i} | =${whole} | =${(i * 5 + ((i * i) % 7)) % (whole + 1)} | =${1 + (i % 9)} | |`;
})}
| X90 | =12 | =${part} | =${other} | |
`;

  it("is told unless a figure beside them is below nought, which was taken off the whole", () => {
    expect(said(shares(11, 3), /part-above/)).toEqual([]);
    expect(said(shares(30, 3), /part-above/)).toEqual(["part-above-whole warning 80"]);
    expect(said(shares(30, -18), /part-above/)).toEqual([]);
    expect(said(shares(120, -108), /part-above/)).toEqual(["part-above-whole warning 80"]);
  });
});

describe("words in place of a day a deal waits for", () => {
  const paid = (word: string, times: number) => `
transactions
| orderId | dealtOn | paidOn | 期望 |
${lines(20, (i) => `| D${i} | @2021-05-${10 + i} | @2021-06-${10 + i} | |`)}
${lines(times, (i) => `| E${i} | @2021-05-${10 + i} | ${word} | |`)}
`;

  it("tell how else it was done where they stand thrice", () => {
    expect(said(paid("auto-pay", 3), /unreadable-date/)).toEqual(["unreadable-date info 20,21,22"]);
    expect(said(paid("auto-pay", 2), /unreadable-date/)).toEqual(["unreadable-date error 20,21"]);
  });

  it("tell that part of it is paid, with another day each time", () => {
    const parts = (first: string) =>
      `${paid(first, 1)}${lines(2, (i) => `| F${i} | @2021-05-11 | 50% 0${i}/02, rest later | |`)}\n`;
    expect(said(parts("50% 13/02, rest later"), /unreadable-date/)).toEqual([
      "unreadable-date info 20,21,22",
    ]);
    expect(said(parts("13/02 and more"), /unreadable-date/)).toEqual(["unreadable-date error 20,21,22"]);
  });

  it("are no days there is none of", () => {
    expect(said(paid("2021-02-30", 3), /unreadable-date/)).toEqual(["unreadable-date error 20,21,22"]);
    expect(said(paid("31 juni 2021", 3), /unreadable-date/)).toEqual(["unreadable-date error 20,21,22"]);
  });
});

describe("words in place of a day", () => {
  const since = (word: string, times: number) => `
customers
| companyName | registeredOn | 期望 |
${lines(20, (i) => `| 建材门市${i}号 | @2021-05-${10 + i} | |`)}
${lines(times, (i) => `| 五金门市${i}号 | ${word} | |`)}
`;

  it("are what people say where they say it again and again", () =>
    expect(said(since("老市场就有", 6), /unreadable-date/)).toEqual([
      "unreadable-date info 20,21,22,23,24,25",
    ]));

  it("are accused where they stand once, or hold figures", () => {
    expect(said(since("老市场就有", 1), /unreadable-date/)).toEqual(["unreadable-date error 20"]);
    expect(said(since("2021-02-30", 6), /unreadable-date/)).toEqual([
      "unreadable-date error 20,21,22,23,24,25",
    ]);
  });
});

describe("a place by itself", () => {
  const at = (place: string) => `
customers
| companyName | region | 期望 |
${lines(10, (i) => `| 滙豐文具${i}號 | ${i % 2 === 0 ? "九龍尖沙咀" : "香港灣仔"} | |`)}
| 永昌禮品 | ${place} | |
`;

  it("is one where other customers name it in full", () =>
    expect(said(at("尖沙咀"), /invalid-region/)).not.toContain("invalid-region error 10"));

  it("is none that nobody names", () =>
    expect(said(at("火星市"), /invalid-region/)).toEqual(["invalid-region error 10"]));
});
