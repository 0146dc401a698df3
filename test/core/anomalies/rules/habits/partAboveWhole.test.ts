import { lines, said } from "../../said";

describe("a part that names its whole", () => {
  const herds = (sows: string, count = 120) => `
customers
| companyName | number:存栏 | number:${sows} | 期望 |
${lines(count, (i) => `| 甲${i}养猪场 | =${300 + ((i * 37) % 900)} | =${i < 3 ? 2000 + i : 20 + (i % 30)} | |`)}
`;

  it("exceeds it in some rows, though it never comes near it in others", () => {
    expect(said(herds("其中能繁母猪"), /^part-above/)).toEqual(["part-above-whole warning 0,1,2"]);
  });

  it("is not told by a heading that says nothing of it, nor of a few rows", () => {
    expect(said(herds("能繁母猪"), /^part-above/)).toEqual([]);
    expect(said(herds("其中能繁母猪", 40), /^part-above/)).toEqual([]);
  });
});

describe("lessons used of those bought", () => {
  const pupils = (odd: number) => `
customers
| personName | number:购课 | number:已上 | 期望 |
${lines(400, (i) => {
  const bought = 24 * (1 + ((i * 37) % 11));
  return `| 陈${i}一 | =${bought} | =${i < odd ? bought + 30 + i : Math.max(1, bought - ((i * 5) % 23))} | |`;
})}
`;

  it("exceed them by mistake in five rows, not in more of a short list", () => {
    expect(said(pupils(5), /^part-above/)).toEqual(["part-above-whole warning 0,1,2,3,4"]);
    expect(said(pupils(6), /^part-above/)).toEqual([]);
  });
});

describe("what was paid of what was owed", () => {
  it("is no part of what was owed before, where more was bought meanwhile", () => {
    const statement = (sum: number) => `
customers
| companyName | number:期初 | number:应收 | number:实收 | number:期末 | 期望 |
${lines(200, (i) => {
  const [owed, came] = [900 + ((i * 811) % 9000), i % 6 === 0 ? 500 + i : 0];
  const paid = i === 12 ? owed + 300 : Math.round(owed * ((i % 5) / 5));
  return `| 甲${i}公司 | =${owed} | =${came} | =${paid} | =${owed + came - paid + (i === 30 ? sum : 0)} | |`;
})}
`;
    expect(said(statement(0), /^(?:part-above|figures-dis)/)).toEqual([]);
    expect(said(statement(1000), /^(?:part-above|figures-dis)/)).toEqual(["figures-disagree warning 30"]);
  });
});
