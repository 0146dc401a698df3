import type { SheetMapping } from "../../core/adopt/mapping/mapping";
import type { BookSetup, InstalledStructure } from "../../core/analysis/context/bookSetup";
import type { SheetHead } from "../../core/sheets/grid";
import { choiceMeaningsKey, readChoiceMeanings } from "../../core/templates/choices/choiceMeanings";
import { tablePlaces, takenNames } from "../../core/templates/naming/takenNames";
import { probesOf } from "../../core/templates/own/structureFacts";
import { structureTables } from "../../core/templates/own/structureTables";
import { templateKey, templateStampOf } from "../../core/templates/sheets/templateStamp";
import { schemeKey } from "../../core/tiering/scheme/keptScheme";
import type { Running } from "../excel/running";
import { readSettings, type Settings } from "../ledger/settings";
import { readDropdowns } from "../reading/lists/readDropdowns";
import { readLayouts } from "../reading/lists/readLayouts";
import { readOwnSheets } from "./readOwnSheets";
import { readStructure } from "./readStructure";

/** What the analysis should know of the open workbook beside its records; `asOf` is "YYYY-MM-DD". */
export async function readSetup(
  heads: readonly SheetHead[],
  mappings: readonly SheetMapping[],
  asOf: string,
  running: Running = {},
): Promise<BookSetup> {
  const settings = await readSettings(running);
  const structure = await readInstalled(heads, settings, running);
  return {
    asOf,
    own: await readOwnSheets(heads, running),
    taken: takenNames(heads),
    tables: tablePlaces(heads),
    layouts: await readLayouts(heads, mappings, running),
    dropdowns: await readDropdowns(heads, mappings, running),
    ...(structure && { structure }),
    meanings: readChoiceMeanings(settings.get(choiceMeaningsKey)),
    scheme: settings.get(schemeKey),
  };
}

/** About 8 MB of formulas; beyond it only 结构体检, which is asked for, reads them. */
const mostCells = 200_000;

/** The standard sheets' dropdowns and formulas; null where there are none or too many. */
async function readInstalled(
  heads: readonly SheetHead[],
  settings: Settings,
  running: Running,
): Promise<InstalledStructure | null> {
  const looks = probesOf(heads).filter(({ look }) => look === "cells");
  const cells = looks.reduce((sum, { rows }) => sum + rows, 0);
  if (structureTables(heads).length === 0 || cells > mostCells) return null;
  const stamp = templateStampOf(settings.get(templateKey));
  return { facts: await readStructure(heads, running), stamp };
}
