import { runInspection } from "../../../../../src/core/analysis/anomalies/inspectionJob";
import { doubtfulDeals } from "../../../../../src/core/analysis/tiering/gate/doubtfulDeals";
import { gateOf } from "../../../../../src/core/analysis/tiering/gate/tierGate";
import type { CellValue } from "../../../../../src/core/sheets/cell";
import { contextOf } from "../tierBook";

const asOf = 45_565;
const customers = Array.from({ length: 40 }, (_, i) => [`C${i}`, `第${i}示例有限公司`]);
const sound: CellValue[][] = Array.from({ length: 200 }, (_, i) => [
  `D${i}`,
  `C${i % 40}`,
  asOf - 600 + 3 * i,
  100 + i,
]);
const contextWith = (extra: readonly (readonly CellValue[])[]) =>
  contextOf({ customers, transactions: [...sound, ...extra] });
const lines = (extra: readonly (readonly CellValue[])[]) => {
  const context = contextWith(extra);
  const { found } = runInspection(context, { today: asOf, language: "zh-CN" });
  return gateOf(context, { asOf, language: "zh-CN" }, { found }).filter(({ cause }) => cause === "doubtful");
};

describe("transactions that count and are in doubt", () => {
  it("are none where nothing was found, or nobody looked", () => {
    expect(lines([])).toEqual([]);
    const context = contextWith([["D5", "C5", asOf - 500, 105]]);
    expect(gateOf(context, { asOf, language: "zh-CN" }).some(({ cause }) => cause === "doubtful")).toBe(
      false,
    );
  });

  it("are those with an error that count all the same, with the customers they belong to", () => {
    const [line] = lines([["D5", "C6", asOf - 500, 333]]);
    expect(line).toMatchObject({ fix: "inspect", customers: 1, rows: 1 });
    expect(line?.text).toContain("等级可能不准");
  });

  it("leave out what does not count anyway", () => {
    const book = contextWith([["D900", "C999", asOf - 20, 90]]).book;
    const { found } = runInspection(contextWith([["D900", "C999", asOf - 20, 90]]), {
      today: asOf,
      language: "zh-CN",
    });
    expect(found.some(({ rule }) => rule.id.toLowerCase().includes("unknown"))).toBe(true);
    const doubtful = doubtfulDeals(book, found, { countsFor: (row) => (row === 200 ? -1 : 0) }, "zh-CN");
    expect(doubtful.rows).toBe(0);
  });
});
