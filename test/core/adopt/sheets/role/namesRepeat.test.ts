import { recogniseSheets } from "../../../../../src/core/adopt/recogniseSheets";
import { layout } from "../../layout";

const surnames = "Har Hill Oni Bo Chu Bart Mar"
  .split(" ")
  .flatMap((a) => ["grave", "son", "ton", "ley", "well", "er"].map((b) => a + b));
const savers = (number: (i: number) => number) =>
  Array.from({ length: 120 }, (_, i) =>
    [
      i + 1,
      number(i),
      surnames[i % surnames.length],
      500 + ((i * 37) % 300),
      ["女", "男"][i % 2],
      20 + ((i * 7) % 50),
      (83807.86 + i * 1213.7).toFixed(2),
      i % 2,
    ].join(" | "),
  );
const roleOf = (headings: string, number: (i: number) => number) =>
  recogniseSheets([layout(`# Sheet1 | null | 1 | 2-121\n${headings}\n${savers(number).join("\n")}`).head])[0]
    ?.role;
const english = "RowNumber | CustomerId | Surname | CreditScore | Gender | Age | Balance | Exited";
const everyOne = (i: number) => 15634602 + ((i * 7919) % 9973);

describe("customers of whom only surnames are written", () => {
  it("are a list of customers where each has a number of its own", () => {
    expect(roleOf(english, everyOne)).toBe("customers");
    expect(roleOf("行数 | 客户编号 | 客户名 | 信用分数 | 性别 | 年龄 | 银行存款 | 是否活跃", everyOne)).toBe(
      "customers",
    );
  });

  it("are none where the numbers come back as often as the names", () => {
    expect(roleOf(english, (i) => 15634602 + (i % 5))).not.toBe("customers");
  });

  it("are none under a number that does not say whose it is", () => {
    expect(roleOf(english.replace("CustomerId", "Ticket"), everyOne)).not.toBe("customers");
  });
});
