import { inspect } from "../../../src/core/anomalies/inspect";
import { invalidPhone } from "../../../src/core/anomalies/rules/contacts/invalidPhone";
import { readFixture } from "./ruleFixture";

describe("numbers of customers abroad in a book of Chinese ones", () => {
  it("are remarked where they might be right there, and faults where they are right nowhere", () => {
    const { book, context } = readFixture(`
customers
| companyName | phone | region | 期望 |
| 甲 | 13800138001 | 杭州 | |
| 乙 | 13800138002 | 深圳 | |
| Alfreds | 9984510 12 | Berlin | |
| Cactus | no phone | Buenos Aires | |
| Drachenblut | 555 | Aachen | |
| 丙 | 9984510 12 | 苏州 | |
`);
    const { found } = inspect(book, [invalidPhone], context);
    expect(found.map(({ severity, rows }) => `${severity} ${[...rows].join(",")}`)).toEqual([
      "error 4,5",
      "info 2,3",
    ]);
  });
});

describe("numbers of another country that are too short", () => {
  const rows = (cells: readonly string[]) => {
    const lines = cells.map((cell, i) => `| 客户${i} | ${cell} | |`).join("\n");
    const { book, context } = readFixture(`\ncustomers\n| companyName | phone | 期望 |\n${lines}\n`);
    return inspect(book, [invalidPhone], context).found.flatMap((found) => [...found.rows]);
  };
  const whole = Array.from({ length: 30 }, (_, i) => `+41 44 668 18 ${10 + i}`);
  const short = (count: number) => Array.from({ length: count }, (_, i) => `+41 52 8781${10 + i}`);

  it("are the way a list has them where many are alike, with a further line too", () => {
    expect(rows([...short(12), "+41 31 383568 / -67", ...whole])).toEqual([]);
  });

  it("are faults where few are, and where others have lost another digit", () => {
    expect(rows([...short(3), ...whole])).toEqual([0, 1, 2]);
    expect(rows(["+41 52 87812", ...short(12), ...whole])).toEqual([0]);
  });

  it("are whole where many open with the code of a country that lost its plus", () => {
    const bare = (count: number) => Array.from({ length: count }, (_, i) => `507661637${10 + i}`);
    const local = Array.from({ length: 60 }, (_, i) => `270-33${10 + i}`);
    expect(rows([...bare(12), ...local])).toEqual([]);
    expect(rows([...bare(3), ...local])).toEqual([0, 1, 2]);
    expect(rows([...bare(12), "40788812345", ...local])).toEqual([12]);
  });

  it("are faults among mobiles of China, however many have lost a digit", () => {
    const lost = Array.from({ length: 9 }, (_, i) => `13800138${10 + i}`);
    const mobiles = Array.from({ length: 30 }, (_, i) => `138001380${10 + i}`);
    expect(rows([...lost, ...mobiles])).toHaveLength(9);
  });
});
