import { createAnalysis } from "../../../../src/core/analysis/createAnalysis";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { mappingOf } from "../../tables/tableOf";

const fields: readonly Field[] = ["customerId", "companyName", "totalAmount"];

/** What is counted of these sheets once they are read. */
function counted(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
  const analysis = createAnalysis();
  const given = Object.entries(sheets);
  analysis.open(
    given.map(([name]) => mappingOf(name, "customers", fields)),
    { asOf: "2024-09-30", own: [], taken: { sheets: [], tables: [] } },
  );
  for (const [name, rows] of given) analysis.addRows({ sheet: name, firstRow: 2, firstColumn: 0, rows });
  return analysis.close().records;
}

const cloud = ["C1", "云栖食品有限公司", 900];
const rice = ["C2", "青禾纸业有限公司", 300];

describe("the records of each sheet", () => {
  it("are its rows but the blank ones and the sum below", () => {
    expect(counted({ 华东: [cloud, ["", "", ""], rice, ["合计", "", 1200]], 华南: [cloud] })).toEqual({
      华东: 2,
      华南: 1,
    });
  });

  it("are none on a sheet that has headings alone", () => {
    expect(counted({ 华东: [cloud], 华南: [] })).toEqual({ 华东: 1, 华南: 0 });
  });
});
