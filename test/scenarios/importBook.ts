import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import type { ImportChoice } from "../../src/core/imports/rows/importChoice";
import { isSource } from "../../src/core/imports/source/sourceSheet";
import { wholeSheets } from "../../src/core/imports/source/wholeSheets";
import { installPatch } from "../../src/core/templates/installPatch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readSetup } from "../../src/workbook/own/readSetup";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { readRows } from "../../src/workbook/reading/lists/readRows";

export const writing = { author: "test", language: "zh-CN" } as const;
export const everything: ImportChoice = { sheets: null, answers: {} };

/** Puts the standard sheets into the open workbook. */
export async function installStandard(profile: "compact" | "standard" = "standard") {
  const wish = { profile, goals: [], language: "zh-CN" } as const;
  return applyPatch(installPatch(await readHeads(), wish, "安装"), writing);
}

/** Opens an import of every sheet the workbook holds records on, as the pane does. */
export async function openImportOfBook(day: string, sheets?: readonly string[]) {
  const analysis = createAnalysis();
  const heads = await readHeads();
  const recognised = analysis.recognise(heads);
  const sources = recognised.filter(
    (mapping) => isSource(mapping) && (sheets === undefined || sheets.includes(mapping.sheet)),
  );
  const setup = await readSetup(heads, sources, day);
  analysis.openImport({ sources, heads, language: "zh-CN", day }, setup);
  const standard = setup.own.map(({ sheet }) => sheet);
  const wanted = [...new Set([...sources.map(({ sheet }) => sheet), ...standard])];
  await readRows(wholeSheets(heads, wanted), (grid) => analysis.addImportRows(grid));
  return { analysis, sources, heads };
}
