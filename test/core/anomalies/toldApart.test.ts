import { inspectionContext } from "../../../src/core/analysis/anomalies/inspectionContext";
import { ownRecords } from "../../../src/core/analysis/own/ownRecords";
import { inspect } from "../../../src/core/anomalies/inspect";
import type { InspectionContext } from "../../../src/core/anomalies/rule/context";
import { repeatedCustomer } from "../../../src/core/anomalies/rules/uniqueness/repeatedCustomer";
import { pairKeyOf } from "../../../src/core/dedupe/memory/notSamePairs";
import { readFixture } from "./ruleFixture";

const { book, context } = readFixture(`
customers
| companyName | contactName | mobile | 期望 |
| 诚信五金总汇 | 吴俊峰 | 13800138001 | |
| 诚信五金总汇 | 萧霞 | 13800138002 | |
| 诚信五金总汇 | 钟庆丰 | 13800138003 | |
`);

/** Rows of the customers accused of standing there twice, each with what is said of it. */
function accused(apart: readonly (readonly [number, number])[]) {
  const toldApart: InspectionContext["toldApart"] = (a, b) =>
    apart.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
  const known = { ...context, toldApart };
  return inspect(book, [repeatedCustomer], known).found.flatMap(({ rows, role, column }) =>
    [...rows].map((row) => [
      row,
      repeatedCustomer.explain(book, known, { role, column, row }, "zh-CN").message,
    ]),
  );
}

describe("customers of one name that people said are two", () => {
  it("are not asked about again", () => {
    expect(
      accused([
        [0, 1],
        [0, 2],
        [1, 2],
      ]),
    ).toEqual([]);
  });

  it("are still asked about beside a third of that name", () => {
    expect(accused([[0, 1]])).toEqual([
      [0, "与第 4 行名称相同：是同一家，请到「查重」合并；不是，可忽略"],
      [1, "与第 4 行名称相同：是同一家，请到「查重」合并；不是，可忽略"],
      [2, "与第 2、3 行名称相同：是同一家，请到「查重」合并；不是，可忽略"],
    ]);
  });

  it("are told by 非重复记录, until one of them says something else", () => {
    const remembered = (key: string) => {
      const own = ownRecords([]);
      const notSame = [{ key, ids: [], names: ["诚信五金总汇", "诚信五金总汇"] }];
      const taken = { sheets: [], tables: [] };
      return inspectionContext({ book, own: { ...own, notSame }, taken }, context.today).toldApart;
    };
    const told = remembered(pairKeyOf(book.customers, 0, 2));
    expect([told?.(0, 2), told?.(2, 0), told?.(0, 1)]).toEqual([true, true, false]);
    expect(remembered("another-pair")?.(0, 2)).toBe(false);
  });
});
