import type { SheetMapping } from "../core/adopt/mapping";
import type { BookSetup } from "../core/analysis/analysis";
import type { SheetHead } from "../core/sheets/grid";
import { tablePlaces, takenNames } from "../core/templates/takenNames";
import { readLayouts } from "./readLayouts";
import { readOwnSheets } from "./readOwnSheets";
import type { Running } from "./running";

/** What the analysis should know of the open workbook beside its records; `asOf` is "YYYY-MM-DD". */
export async function readSetup(
  heads: readonly SheetHead[],
  mappings: readonly SheetMapping[],
  asOf: string,
  running: Running = {},
): Promise<BookSetup> {
  return {
    asOf,
    own: await readOwnSheets(heads, running),
    taken: takenNames(heads),
    tables: tablePlaces(heads),
    layouts: await readLayouts(heads, mappings, running),
  };
}
