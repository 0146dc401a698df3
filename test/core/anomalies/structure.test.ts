import type { DriftFacts, LayoutFacts } from "../../../src/core/anomalies/context";
import type { Hits } from "../../../src/core/anomalies/hit";
import { inspect } from "../../../src/core/anomalies/inspect";
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

function withFact(fact: keyof LayoutFacts | keyof DriftFacts) {
  return fact in layout
    ? { layout: { ...layout, [fact]: [place] }, drift }
    : { layout, drift: { ...drift, [fact]: [place] } };
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

  it("find nothing in a sheet without faults", () => {
    const { found } = inspect(book, rules, { ...context, layout, drift });
    expect(found.filter(({ rule }) => rule.catalogue.startsWith("A"))).toEqual([]);
  });
});
