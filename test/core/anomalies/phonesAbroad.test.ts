import { inspect } from "../../../src/core/anomalies/inspect";
import { invalidPhone } from "../../../src/core/anomalies/rules/invalidPhone";
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
