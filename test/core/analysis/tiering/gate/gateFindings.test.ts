import { runInspection } from "../../../../../src/core/analysis/anomalies/inspectionJob";
import { gateFindingsOf } from "../../../../../src/core/analysis/tiering/gate/gateFindings";
import { gateOf } from "../../../../../src/core/analysis/tiering/gate/tierGate";
import type { GateCause } from "../../../../../src/core/analysis/tiering/views/gateRef";
import type { CellValue } from "../../../../../src/core/sheets/cell";
import { contextOf } from "../tierBook";

const asOf = 45_565;
const day = "2024-09-30";
const customers = Array.from({ length: 40 }, (_, i) => [`C${i}`, `第${i}示例有限公司`]);
const sound: CellValue[][] = Array.from({ length: 200 }, (_, i) => [
  `D${i}`,
  `C${i % 40}`,
  asOf - 600 + 3 * i,
  100 + i,
]);
const faulty: CellValue[][] = [
  ["D900", "C1", asOf - 30, "面议"],
  ["D901", "C999", asOf - 20, 90],
  ["D5", "C6", asOf - 500, 333],
];
const context = contextOf({ customers, transactions: [...sound, ...faulty] });
const ofGate = gateFindingsOf(context, () => undefined);
const job = runInspection(context, { today: asOf, language: "zh-CN", ofGate });
const listed = (cause: GateCause) =>
  job.page({ offset: 0, limit: 50, gate: { cause, asOf: day } }).items.map(({ row }) => row);

describe("the findings behind a line of the check before tiers", () => {
  it("are those of the transactions it counts, in the columns it is about", () => {
    expect([...new Set(listed("noAmount"))]).toEqual([202]);
    expect([...new Set(listed("unknownCustomer"))]).toEqual([203]);
  });

  it("are of counted transactions where those are in doubt", () => {
    expect(listed("doubtful")).toContain(204);
    expect(listed("doubtful")).not.toContain(203);
  });

  it("are none where no transaction is in the way of it", () => {
    expect(listed("noDate")).toEqual([]);
    expect(job.page({ offset: 0, limit: 50 }).total).toBeGreaterThan(2);
  });

  it("can be looked at on the sheet too, found or not", () => {
    const lines = gateOf(context, { asOf, language: "zh-CN" });
    expect(lines.find(({ cause }) => cause === "noAmount")?.places).toMatchObject([{ row: 202 }]);
    expect(lines.find(({ cause }) => cause === "unknownCustomer")?.places).toMatchObject([{ row: 203 }]);
  });
});
