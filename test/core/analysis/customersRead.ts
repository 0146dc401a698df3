import type { Analysis } from "../../../src/core/analysis/analysis";
import { createAnalysis } from "../../../src/core/analysis/createAnalysis";
import type { CellValue } from "../../../src/core/sheets/cell";
import type { Field } from "../../../src/core/sheets/fields";
import type { OwnSheet } from "../../../src/core/templates/own/ownSheets";
import { mappingOf } from "../tables/tableOf";

interface Setup {
  readonly asOf?: string;
  /** Sheets of ours that stand in the workbook already. */
  readonly own?: readonly OwnSheet[];
  /** What the columns are headed by; left out = their fields. */
  readonly headings?: readonly string[];
}

/** An analysis that has read 客户, the only sheet beside ours; nothing was asked of it yet. */
export function customersRead(
  fields: readonly Field[],
  rows: readonly (readonly CellValue[])[],
  { asOf = "2024-09-30", own = [], headings = fields }: Setup = {},
): Analysis {
  const plain = mappingOf("客户", "customers", fields);
  const columns = plain.columns.map((column, at) => ({ ...column, heading: headings[at] ?? "" }));
  const analysis = createAnalysis();
  analysis.open([{ ...plain, columns }], { asOf, own, taken: { sheets: [], tables: [] } });
  analysis.addRows({ sheet: "客户", firstRow: 2, firstColumn: 0, rows });
  analysis.close();
  return analysis;
}
