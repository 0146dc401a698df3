import { othersNamed, sharings, wholeCells } from "../../../../src/core/anomalies/names/sharedValues";
import { columnOf } from "../../../../src/core/tables/table";
import { readFixture } from "../ruleFixture";

const { customers } = readFixture(`
customers
| customerId | companyName | mobile | 期望 |
| C1 | 甲公司 | 13800000001 | |
| C2 | 乙公司 | 13800000001 | |
| C3 | 丙公司 | 13800000001 | |
| C4 | 丁公司 | 13800000002 | |
| C5 | 戊公司 | 13800000001 | |
| C6 | 己公司 | 13800000001 | |
`).book;

function named(row: number) {
  const mobile = columnOf(customers, "mobile");
  return othersNamed(customers, mobile && sharings(customers, mobile, wholeCells).ofRow.get(row), row);
}

describe("customers that share a value", () => {
  it("are named to one another in each language, three at most", () => {
    expect(named(1)).toEqual({ "zh-CN": "甲公司、丙公司、戊公司", "en-US": "甲公司, 丙公司, 戊公司" });
  });

  it("are nobody where it is one's own", () => {
    expect(named(3)).toEqual({ "zh-CN": "", "en-US": "" });
  });
});
