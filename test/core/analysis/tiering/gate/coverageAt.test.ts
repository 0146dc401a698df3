import { coverageAt, reachOf } from "../../../../../src/core/analysis/tiering/gate/coverageAt";
import { gateOf } from "../../../../../src/core/analysis/tiering/gate/tierGate";
import { runCovered } from "../../../../../src/core/analysis/tiering/tierJob";
import type { Table } from "../../../../../src/core/tables/table";
import { lastOfMonth, spanEnding } from "../../../../../src/core/values/dates/periodEnd";
import { formatSerial, serialOf, serialOfIsoDay } from "../../../../../src/core/values/dates/serialDay";
import { tableOf } from "../../../tables/tableOf";
import { contextOf } from "../tierBook";

const customers = Array.from({ length: 30 }, (_, i) => [`C${100 + i}`, `第${i}示例有限公司`]);
const ids = customers.map(([id = ""]) => id);

/** What each customer bought in each month of 2023 and of 2024 up to this one. */
function byMonths(lastMonth: number): Table {
  const months = Array.from({ length: 12 + lastMonth }, (_, i) =>
    lastOfMonth(serialOf(2023 + Math.floor(i / 12), 1 + (i % 12), 1) ?? 0),
  );
  const rows = ids.map((id, i) => [id, ...months.map((_, k) => 100 + i + k)]);
  const table = tableOf("transactions", ["customerId", ...months.map(() => "number" as const)], rows);
  const columns = table.columns.map((column, i) => {
    const month = months[i - 1];
    return month === undefined ? column : { ...column, sumsOf: spanEnding(month, 1) };
  });
  return { ...table, columns };
}

function contextUpTo(lastMonth: number) {
  const { book, ...rest } = contextOf({ customers });
  return { ...rest, book: { ...book, byMonths: [byMonths(lastMonth)] } };
}

describe("how far sums by months reach", () => {
  const asOf = serialOfIsoDay("2024-12-31");

  it("is from the first day of the first month to the last of the last", () => {
    const coverage = coverageAt(contextUpTo(12), asOf);
    expect([coverage?.first, coverage?.last].map((day) => formatSerial(day ?? 0))).toEqual([
      "2023-01-01",
      "2024-12-31",
    ]);
    expect(reachOf(coverage, asOf, 365)).toEqual({});
    expect(coverageAt(contextOf({ customers }), asOf)).toBeNull();
  });

  it("is said before a run where it is not far enough, and a run nobody chose the day of takes the quarter it covers", () => {
    const context = contextUpTo(6);
    const [line] = gateOf(context, { asOf, language: "zh-CN" });
    expect(line).toMatchObject({ cause: "stale", day: "2024-06-30" });
    expect(runCovered(context, asOf, "zh-CN").summary).toMatchObject({ asOf: "2024-06-30" });
    expect(gateOf(contextUpTo(12), { asOf, language: "zh-CN" }).map(({ cause }) => cause)).toEqual([
      "months",
    ]);
  });
});
