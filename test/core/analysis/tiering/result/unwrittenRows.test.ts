import { runTiers } from "../../../../../src/core/analysis/tiering/tierJob";
import type { Change } from "../../../../../src/core/changes/patch";
import { fourTiers } from "../../../../../src/core/tiering/scheme/scheme";
import { contextOf } from "../tierBook";

const asOf = 45_565;
const customers = [
  ["C1", "甲示例有限公司", ""],
  ["C2", "乙示例有限公司", ""],
  [" C1", "甲示例有限公司（旧）", ""],
  ["", "丙示例有限公司", ""],
  ["", "丙示例有限公司", ""],
  ["", "", "13800000000"],
];
const transactions = [
  ["D1", "C1", asOf - 40, 900],
  ["D2", "C1", asOf - 10, 800],
  ["D3", "C2", asOf - 20, 50],
];
const customerFields = ["customerId", "companyName", "phone"] as const;
const run = (rows = customers) =>
  runTiers(contextOf({ customerFields, customers: rows, transactions }), asOf, "zh-CN", fourTiers);

/** Rows below the headings of the sheets a patch adds, the later sheet last. */
function rowsWritten(changes: readonly Change[]): readonly number[] {
  return changes.flatMap((change) => {
    const table = change.kind === "add-sheet" ? change.sheet.tables[0] : undefined;
    return table ? [table.rows] : [];
  });
}

describe("customers that are shown and not written", () => {
  it("are those without id and name, and all rows of an id but the first: the rest is written, row for row", () => {
    const { summary, patch } = run();
    expect(summary.unwritten).toEqual(["tier:2", "tier:4", "tier:5"]);
    const all = Object.values(summary.counts).reduce((sum, count) => sum + count, 0);
    const [, history = 0] = rowsWritten(patch({}).changes);
    expect(history).toBe(all - summary.unwritten.length + 1);
  });

  it("do not take the place of the first row of their id when it is refused", () => {
    const { patch } = run();
    const said = JSON.stringify(patch({ "tier:0": { verdict: "reject" } }).changes);
    expect(said).not.toContain("C1");
    expect(said).toContain("C2");
  });

  it("are none where every customer has an id of its own", () => {
    expect(run(customers.slice(0, 2)).summary.unwritten).toEqual([]);
  });
});
