import { lines, said } from "../../said";

const about = /^(?:figures-disagree|part-above)/;

/** Contracts paid at once, but for a few of which a half, or all, is open. */
function contracts({ odd = "", paid = "已收", open = "未收", count = 80 } = {}): string {
  const row = (i: number) => {
    const sum = 900 + ((i * 811) % 9000);
    const left = i % 20 === 3 ? sum : i % 20 === 7 ? Math.round(sum / 2) : 0;
    return `| D${i} | =${sum} | =${sum - left} | =${left} | |`;
  };
  return `
transactions
| orderId | amount:合同额 | number:${paid} | number:${open} | 期望 |
${lines(count, row)}
${odd}
`;
}

describe("what is paid and what is open, told by their headings", () => {
  it("make the sum, though hardly a row has both", () => {
    expect(said(contracts(), about)).toEqual([]);
    const odd = "| E1 | =7000 | =7000 | =500 | |\n| E2 | =6000 | =1000 | =4000 | |";
    expect(said(contracts({ odd }), about)).toEqual(["figures-disagree warning 80,81"]);
    const abroad = contracts({ odd, paid: "Paid to date", open: "Balance" });
    expect(said(abroad, about)).toEqual(["figures-disagree warning 80,81"]);
  });

  it("say nothing of a few rows, of other headings, nor where nothing is ever open", () => {
    const odd = "| E1 | =7000 | =7000 | =500 | |";
    expect(said(contracts({ odd, count: 25 }), about)).toEqual([]);
    expect(said(contracts({ odd, paid: "重量", open: "件数" }), about)).toEqual([]);
    const settled = lines(80, (i) => `| D${i} | =${900 + i} | =${900 + i} | =0 | |`);
    expect(
      said(
        `transactions\n| orderId | amount:合同额 | number:已收 | number:未收 | 期望 |\n${settled}\n${odd}\n`,
        about,
      ),
    ).toEqual([]);
  });

  it("let off the odd change", () => {
    expect(said(contracts({ odd: "| E1 | =7003 | =7000 | =0 | |" }), about)).toEqual([]);
  });
});

describe("more paid than was asked for", () => {
  const paid = (odd: string, heading = "已收") => `
transactions
| × | orderId | amount:金额 | number:${heading} | 期望 |
| 200 | A{000} | =1{000} | =1{000} | |
| 10 | B{000} | =2{000} | =0 | |
${odd}
`;

  it("is told where nearly everybody pays what is asked, and nobody in part", () => {
    const odd = "| 1 | E1 | =471.9 | =807.85 | |\n| 1 | E2 | =530 | =5300 | |";
    expect(said(paid(odd), about)).toEqual(["part-above-whole warning 210,211"]);
    expect(said(paid(odd, "Paid"), about)).toEqual(["part-above-whole warning 210,211"]);
  });

  it("is no slip where somebody rounds up, or where the column says another thing", () => {
    expect(said(paid("| 1 | E1 | =996 | =1000 | |"), about)).toEqual([]);
    expect(said(paid("| 1 | E1 | =471.9 | =807.85 | |", "牌价"), about)).toEqual([]);
  });
});
