import { createTableBuilder } from "../../../../src/core/tables/building/buildTable";
import { sumsRead } from "../../../../src/core/tables/columns/amountColumn";
import { figureAt } from "../../../../src/core/tables/columns/figures";
import { columnOf } from "../../../../src/core/tables/table";
import { withoutHeldSums } from "../../../../src/core/tiering/deals/heldSums";
import { mappingOf } from "../../tables/tableOf";

/** The first sums of twenty deals of goods for 100 and more, every second with 50 held and every fourth with 20 back. */
function sumsOf(headings: readonly [string, string, string], added: (held: number, back: number) => number) {
  const mapping = mappingOf("表", "transactions", ["number", "number", "number", "amount", "customerId"]);
  const columns = mapping.columns.map((column, i) => ({ ...column, heading: headings[i] ?? "Total" }));
  const builder = createTableBuilder("transactions", [{ ...mapping, columns }]);
  const rows = Array.from({ length: 20 }, (_, i) => {
    const [held, back] = [i % 2 === 0 ? 50 : 0, i % 4 === 0 ? 20 : 0];
    return [100 + i, held || "", back, 100 + i + added(held, back), `C${i}`];
  });
  builder.add({ sheet: "表", firstRow: 2, firstColumn: 0, rows });
  const table = builder.finish();
  const amounts = columnOf(table, "amount");
  const sums = amounts && withoutHeldSums(table, sumsRead(amounts));
  return [0, 1, 2].map((row) => (sums ? figureAt(sums, row) : Number.NaN));
}

const inTotal = (held: number, back: number) => held - back;

describe("sums of deals", () => {
  it.each([
    ["Extended", "Keg dep +", "Dep credit −"],
    ["货款", "押桶金", "退押金"],
  ] as const)("are those of the goods where %s with %s and %s comes to them", (...headings) => {
    expect(sumsOf(headings, inTotal)).toEqual([100, 101, 102]);
  });

  it("are kept where the deposit stands outside them", () => {
    expect(sumsOf(["Extended", "Keg dep +", "Dep credit −"], () => 0)).toEqual([100, 101, 102]);
    expect(sumsOf(["Extended", "Keg dep +", "Dep credit −"], (held) => 3 * held)).toEqual([250, 101, 252]);
  });

  it("are kept where what was paid first and what is still owed come to them", () => {
    expect(sumsOf(["Balance due", "Keg dep", "Dep credit"], inTotal)).toEqual([130, 101, 152]);
    expect(sumsOf(["尾款", "定金", "返利"], inTotal)).toEqual([130, 101, 152]);
  });
});
