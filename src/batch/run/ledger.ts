import type { SheetMapping } from "../../core/adopt/mapping/mapping";
import type { Analysis } from "../../core/analysis/analysis";
import type { BookSummary } from "../../core/analysis/context/views";
import type { SheetHead } from "../../core/sheets/grid";
import { readSetup } from "../../workbook/own/readSetup";
import { readHeads } from "../../workbook/reading/lists/readHeads";
import { readRows } from "../../workbook/reading/lists/readRows";
import type { ColumnOverride } from "../asked/options";

/** The open workbook as the analysis knows it. */
export interface Ledger {
  readonly heads: readonly SheetHead[];
  readonly mappings: readonly SheetMapping[];
  readonly summary: BookSummary;
}

/** Recognises the open workbook and reads every sheet that holds records into the analysis. */
export async function readLedger(
  analysis: Analysis,
  asOf: string,
  overrides: readonly ColumnOverride[],
): Promise<Ledger> {
  const heads = await readHeads();
  const recognised = analysis.recognise(heads, { overrides });
  analysis.open(recognised, await readSetup(heads, recognised, asOf));
  await readRows(recognised, (grid) => analysis.addRows(grid));
  const summary = analysis.close();
  return { heads, mappings: summary.mappings, summary };
}
