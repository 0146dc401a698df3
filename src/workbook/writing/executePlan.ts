import type { SheetAddition } from "../../core/changes/sheetChange";
import { inTurn } from "../excel/progress";
import type { Running } from "../excel/running";
import { installSheets } from "../installing/installSheets";
import type { Plan, PlannedSheetRemoval } from "../planning/plan";
import { sheetContents } from "../reading/sheets/sheetContents";
import type { Executed, InstalledContents } from "./executed";
import type { Keeping } from "./filters/keptFilters";
import { addedLength, planLength } from "./planLength";
import { besideSheets, onSheets } from "./planOnSheets";
import { removeNames } from "./removeNames";
import { removeSheets } from "./removeSheets";
import { writeOnSheets } from "./writeOnSheets";

/** Carries a plan out. Filters that hide rows are away meanwhile and come back, also when it fails. */
export async function executePlan(whole: Plan, running: Keeping): Promise<Executed> {
  const named = new Set(whole.sheetAdditions.map(({ sheet }) => sheet.name.toLowerCase()));
  const isReplaced = ({ change }: PlannedSheetRemoval) => named.has(change.sheet.toLowerCase());
  const last = whole.sheetRemovals.filter((removal) => !isReplaced(removal));
  const plan = besideSheets(whole, last);
  const part = inTurn(running, planLength(plan));
  const replaced = await removeSheets(whole.sheetRemovals.filter(isReplaced), running);
  const staying = new Set(replaced.map(({ change }) => change.sheet.toLowerCase()));
  const added = plan.sheetAdditions.filter(({ sheet }) => !staying.has(sheet.name.toLowerCase()));
  await installSheets(
    added.map((change) => change.sheet),
    plan.nameAdditions,
    part(addedLength(plan)),
  );
  await writeOnSheets(plan, part, running);
  if (plan.nameRemovals.length > 0) {
    await removeNames(
      plan.nameRemovals.map((change) => change.name.name),
      running,
    );
  }
  const stayed = await removeSheets(last, running);
  // What was to go with its sheet leaves one that stays: lines of a merge taken back would lead old ids astray.
  if (stayed.length > 0) await writeOnSheets(onSheets(whole, stayed), () => part(0), running);
  const kept = [...replaced, ...stayed];
  return {
    // Last, so that rows this very operation put on a new sheet do not count as the user's.
    contents: await contentsOf(added, running),
    conflicts: kept.map(({ change }) => ({ reason: "sheet-in-use", change, row: null, found: null })),
  };
}

async function contentsOf(added: readonly SheetAddition[], running: Running): Promise<InstalledContents> {
  const contents: Record<string, string> = {};
  for (const { sheet } of added) contents[sheet.name] = await sheetContents(sheet.name, running);
  return contents;
}
