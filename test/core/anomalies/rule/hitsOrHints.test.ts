import { hitsOrHints } from "../../../../src/core/anomalies/rule/hitsOrHints";
import { readFixture } from "../ruleFixture";

const { customers } = readFixture("customers\n| companyName | 期望 |\n| 甲 | |\n| 乙 | |\n| 丙 | |").book;
const rows = Int32Array.from([0, 1, 2]);

function split(isHint: (row: number) => boolean) {
  const [column] = customers.columns;
  if (column === undefined) throw new Error("a table without columns");
  return hitsOrHints(customers, column, rows, isHint).map((hits) => [hits.severity, [...hits.rows]]);
}

describe("hitsOrHints", () => {
  it("gives what may be right the weight of a hint and leaves the rest the rule's", () => {
    expect(split((row) => row === 1)).toEqual([
      [undefined, [0, 2]],
      ["info", [1]],
    ]);
  });

  it("leaves out the kind nothing is of", () => {
    expect(split(() => false)).toEqual([[undefined, [0, 1, 2]]]);
    expect(split(() => true)).toEqual([["info", [0, 1, 2]]]);
  });
});
