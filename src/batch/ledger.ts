import type { SheetMapping } from "../core/adopt/mapping";
import type { Analysis } from "../core/analysis/analysis";
import type { BookSummary } from "../core/analysis/views";
import type { TakenNames } from "../core/templates/naming";
import type { OwnSheet } from "../core/templates/ownSheets";
import { readHeads } from "../workbook/readHeads";
import { readOwnSheets } from "../workbook/readOwnSheets";
import { readRows } from "../workbook/readRows";
import type { ColumnOverride } from "./options";

/** The open workbook as the analysis knows it. */
export interface Ledger {
  readonly mappings: readonly SheetMapping[];
  readonly own: readonly OwnSheet[];
  readonly taken: TakenNames;
  readonly summary: BookSummary;
}

/** Recognises the open workbook and reads every sheet that holds records into the analysis. */
export async function readLedger(
  analysis: Analysis,
  asOf: string,
  overrides: readonly ColumnOverride[],
): Promise<Ledger> {
  const heads = await readHeads();
  const own = await readOwnSheets(heads);
  const taken = {
    sheets: heads.map((head) => head.sheet),
    tables: heads.flatMap((head) => head.tables.map((table) => table.name)),
  };
  const recognised = analysis.recognise(heads, { overrides });
  analysis.open(recognised, { asOf, own, taken });
  await readRows(recognised, (grid) => analysis.addRows(grid));
  const summary = analysis.close();
  return { mappings: summary.mappings, own, taken, summary };
}
