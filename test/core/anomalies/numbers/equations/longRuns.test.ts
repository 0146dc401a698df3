import { disagreements } from "../../../../../src/core/anomalies/numbers/equations/disagreements";
import { longRuns } from "../../../../../src/core/anomalies/numbers/equations/longRuns";
import { readFixture } from "../../ruleFixture";
import { lines } from "../../said";

const months = Array.from({ length: 12 }, (_, i) => i);
const bought = (row: number, month: number) => ((row + month) % 5 === 0 ? Number.NaN : 100 * row + 7 * month);
const sumOf = (row: number) => months.reduce((sum, month) => sum + (bought(row, month) || 0), 0);
const rows = Array.from({ length: 80 }, (_, i) => i + 1);

/** Twelve months, their sum at the place given, and their average behind. */
function figures(at: "behind" | "before", totalOf = sumOf): ReadonlyMap<number, Float64Array> {
  const columns = months.map((month) => (row: number) => bought(row, month));
  const shown = at === "behind" ? [...columns, totalOf] : [totalOf, ...columns];
  return new Map(
    [...shown, (row: number) => totalOf(row) / 12].map((of, i) => [i, Float64Array.from([0, ...rows], of)]),
  );
}

describe("the sum of many columns side by side", () => {
  it("is learned with blanks among them, behind or before", () => {
    expect(longRuns(figures("behind"), rows, 10)).toContainEqual({ kind: "sum", parts: months, total: 12 });
    const behind = months.map((month) => month + 1);
    expect(longRuns(figures("before"), rows, 10)).toContainEqual({ kind: "sum", parts: behind, total: 0 });
  });

  it("is none of fewer columns, or where no row comes out", () => {
    expect(longRuns(figures("behind"), rows, 13)).toEqual([]);
    const off = longRuns(
      figures("behind", (row) => sumOf(row) * 1.2 + 11),
      rows,
      10,
    );
    expect(off.filter(({ total }) => total === 12)).toEqual([]);
  });

  const cell = (figure: number) => (Number.isNaN(figure) ? "" : `=${figure}`);
  const accused = (last: string) => {
    const { book, context } = readFixture(`
transactions
| orderId | ${months.map(() => "number").join(" | ")} | number | 期望 |
${lines(80, (i) => `| X${i} | ${months.map((month) => cell(bought(i + 1, month))).join(" | ")} | =${sumOf(i + 1)} | |`)}
| X80 | ${months.map((month) => `=${month + 1}`).join(" | ")} | ${last} | |
`);
    return (disagreements(book, context).get("transactions") ?? []).map(
      ({ row, column }) => `${row} ${column}`,
    );
  };

  it("accuses the total of the row that does not come out", () => {
    expect(accused("=87")).toEqual(["80 13"]);
    expect(accused("=78")).toEqual([]);
  });
});
