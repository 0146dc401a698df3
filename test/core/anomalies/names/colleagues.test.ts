import { colleaguesIn } from "../../../../src/core/anomalies/names/colleagues";
import { sharings, wholeCells } from "../../../../src/core/anomalies/names/sharedValues";
import { columnOf } from "../../../../src/core/tables/table";
import { readFixture } from "../ruleFixture";

/** How many of the companies that come back are told to be colleagues, where `twice` companies have two rows. */
function colleagues(twice: number, second: (i: number) => string, headings = "firstName | lastName") {
  const rows = Array.from({ length: twice }, (_, i) => [
    `| Ann | Rowe${i} | Example ${i} Ltd | |`,
    `| ${second(i)} | Example ${i} Ltd | |`,
  ]).flat();
  const { customers } = readFixture(`
customers
| ${headings} | companyName | 期望 |
${rows.join("\n")}
`).book;
  const company = columnOf(customers, "companyName");
  const all = company === undefined ? [] : sharings(customers, company, wholeCells).all;
  return all.filter(colleaguesIn(customers, all)).length;
}

describe("people of one company", () => {
  it("are colleagues on a list with a row a person", () => {
    expect(colleagues(24, (i) => `Bob | Lee${i}`)).toBe(24);
  });

  it("are not where the same person stands twice", () => {
    expect(colleagues(24, (i) => (i === 3 ? "Ann | Rowe3" : `Bob | Lee${i}`))).toBe(23);
    expect(colleagues(24, (i) => `Ann | Rowe${i}`)).toBe(0);
  });

  it("are not where few companies come back, or nobody is named in full", () => {
    expect(colleagues(12, (i) => `Bob | Lee${i}`)).toBe(0);
    expect(colleagues(24, () => "Bob |")).toBe(0);
    expect(colleagues(24, (i) => `Bob | Lee${i}`, "contactName | note")).toBe(0);
  });
});
