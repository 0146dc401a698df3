import type { RecogniseOptions } from "../../../../src/core/adopt/recogniseSheets";
import type { BookSetup } from "../../../../src/core/analysis/context/bookSetup";
import { createAnalysis } from "../../../../src/core/analysis/createAnalysis";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { sheet } from "../../adopt/invented";

const job = { asOf: "2026-06-30", language: "zh-CN" } as const;

type Rows = readonly (readonly CellValue[])[];

/** A workbook of these sheets, read to its end. */
export function readSheets(
  sheets: Readonly<Record<string, Rows>>,
  { dropdowns, chosen }: Pick<BookSetup, "dropdowns"> & Pick<RecogniseOptions, "chosen"> = {},
) {
  const analysis = createAnalysis();
  const heads = Object.entries(sheets).map(([name, rows]) => sheet(name, rows));
  const mappings = analysis.recognise(heads, chosen && { chosen });
  const setup = { asOf: job.asOf, own: [], taken: { sheets: [], tables: [] } };
  analysis.open(mappings, { ...setup, ...(dropdowns && { dropdowns }) });
  for (const { head, sheet: name } of heads) {
    const { firstDataRow = 2 } = mappings.find((mapping) => mapping.sheet === name) ?? {};
    analysis.addRows({ ...head, firstRow: firstDataRow, rows: head.rows.slice(firstDataRow - 1) });
  }
  analysis.close();
  return analysis;
}

/** What the rules of options say of a workbook's cells: place, severity, message and suggestion. */
export function saidOfOptions(analysis: ReturnType<typeof createAnalysis>): readonly string[] {
  analysis.inspect(job, () => {});
  const { items } = analysis.findings({ offset: 0, limit: 500 });
  return items
    .filter(({ ruleId }) => ruleId.includes("option"))
    .map(({ sheet: name, column, row, severity, message, correction, safe }) => {
      const offer = correction === null ? [] : [`→ ${String(correction)}${safe ? " (safe)" : ""}`];
      return [`${name}!${column}${row}`, severity, message, ...offer].join(" ");
    })
    .toSorted();
}

/** What is said of a row while it is typed. */
export function saidWhileTyping(
  analysis: ReturnType<typeof createAnalysis>,
  name: string,
  row: readonly CellValue[],
): readonly string[] {
  const rows = [{ sheet: name, firstRow: 90, firstColumn: 0, rows: [row] }];
  return analysis.inspectRows({ moved: [], rows, quiet: false }, job).map(({ message }) => message);
}
