import { inspect } from "../../../src/core/anomalies/inspect";
import type { DriftFacts, DriftRun, LayoutFacts } from "../../../src/core/anomalies/rule/context";
import type { Hits } from "../../../src/core/anomalies/rule/hit";
import { rules } from "../../../src/core/anomalies/rules";
import { readFixture } from "./ruleFixture";

const layout: LayoutFacts = {
  blankRows: [],
  duplicateHeadings: [],
  mergedCells: [],
  rowsOutside: [],
  codesNotText: [],
  hiddenRows: [],
};
const drift: DriftFacts = { lostValidation: [], overwrittenFormulas: [] };
const { book, context } = readFixture(
  "customers\n| customerId | source | 期望 |\n| C1 | 展会 | |\n| C2 | 展会 | |\n",
);
const place: Hits = { role: "customers", column: 1, rows: Int32Array.of(1) };
const run: DriftRun = { role: "customers", column: 1, row: 1, heading: "来源", cells: 20 };

function withFact(fact: keyof LayoutFacts | keyof DriftFacts) {
  return fact in layout
    ? { layout: { ...layout, [fact]: [place] }, drift }
    : { layout, drift: { ...drift, [fact]: [run] } };
}

describe("rules about the sheet itself", () => {
  const facts = [
    "blankRows",
    "duplicateHeadings",
    "mergedCells",
    "rowsOutside",
    "lostValidation",
    "codesNotText",
    "overwrittenFormulas",
    "hiddenRows",
  ] as const;

  it.each(facts)("say %s where the workbook tells of them, and nothing else", (fact) => {
    const { found } = inspect(book, rules, { ...context, ...withFact(fact) });
    const told = found.filter(({ rule }) => rule.catalogue.startsWith("A"));
    expect(told).toHaveLength(1);
    expect([...(told[0]?.rows ?? [])]).toEqual([1]);
    const hit = { role: "customers", column: 1, row: 1 } as const;
    expect(told[0]?.rule.explain(book, context, hit, "zh-CN").message).toMatch(/\p{Script=Han}/u);
    expect(told[0]?.rule.explain(book, context, hit, "en-US").message).not.toMatch(/undefined/);
  });

  it("say how many cells lost their dropdown or their formula", () => {
    const hit = { role: "customers", column: 1, row: 1 } as const;
    for (const fact of ["lostValidation", "overwrittenFormulas"] as const) {
      const told = { ...context, ...withFact(fact) };
      const [found] = inspect(book, rules, told).found.filter(({ rule }) => rule.catalogue.startsWith("A"));
      expect(found?.rule.explain(book, told, hit, "zh-CN").message).toContain("20 格");
      expect(found?.rule.explain(book, told, hit, "en-US").message).toContain("20 ");
    }
  });

  it("are said once for a row where columns that are no fields drifted together", () => {
    const beside = { ...run, column: null };
    const runs = [
      { ...beside, heading: "累计净消费", cells: 1 },
      { ...beside, heading: "最近联系", cells: 3 },
    ];
    const told = { ...context, layout, drift: { ...drift, overwrittenFormulas: runs } };
    const found = inspect(book, rules, told).found.filter(({ rule }) => rule.catalogue === "A07");
    expect(found.map(({ rows }) => [...rows])).toEqual([[1]]);
    const hit = { role: "customers", column: null, row: 1 } as const;
    expect(found[0]?.rule.explain(book, told, hit, "zh-CN").message).toBe(
      "从这一行起，「累计净消费」1 格、「最近联系」3 格的公式被固定值覆盖",
    );
  });

  it("find nothing in a sheet without faults", () => {
    const { found } = inspect(book, rules, { ...context, layout, drift });
    expect(found.filter(({ rule }) => rule.catalogue.startsWith("A"))).toEqual([]);
  });
});
