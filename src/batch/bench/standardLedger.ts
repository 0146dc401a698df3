import { createAnalysis } from "../../core/analysis/createAnalysis";
import { wholeSheets } from "../../core/imports/source/wholeSheets";
import { installPatch } from "../../core/templates/installPatch";
import { writeXlsx } from "../../host/files/workbook/writeXlsx";
import { createHeadlessModel } from "../../host/model/univer/createHeadlessModel";
import { attachInProcess } from "../../host/transports/inProcess";
import { applyPatch } from "../../workbook/applyPatch";
import { readSetup } from "../../workbook/own/readSetup";
import { readHeads } from "../../workbook/reading/lists/readHeads";
import { readRows } from "../../workbook/reading/lists/readRows";
import { inventedLedger, type LedgerSize } from "./inventedLedger";

const writing = { author: "bench", language: "zh-CN" } as const;

/** An invented ledger in the standard sheets, whose formulas are live; what it came from is gone. */
export async function standardLedger(size: LedgerSize): Promise<Uint8Array> {
  const model = createHeadlessModel(inventedLedger(size));
  const host = attachInProcess(model);
  const sources = await importAll();
  for (const { id, name } of model.sheets()) if (sources.includes(name)) model.deleteSheet(id);
  await model.settled();
  const saved = writeXlsx(model.snapshot());
  host.detach();
  model.dispose();
  return saved;
}

/** Sets up the standard sheets and copies every list into them; gives the names of the lists. */
async function importAll(): Promise<readonly string[]> {
  const day = "2024-06-30";
  const sources = createAnalysis()
    .recognise(await readHeads())
    .filter(({ role }) => role !== null);
  const wish = { profile: "standard", goals: [], language: "zh-CN" } as const;
  await applyPatch(installPatch(await readHeads(), wish, "install"), writing);
  const analysis = createAnalysis();
  const heads = await readHeads();
  const setup = await readSetup(heads, sources, day);
  analysis.openImport({ sources, heads, language: "zh-CN", day }, setup);
  const names = sources.map(({ sheet }) => sheet);
  const wanted = [...new Set([...names, ...setup.own.map(({ sheet }) => sheet)])];
  await readRows(wholeSheets(heads, wanted), (grid) => analysis.addImportRows(grid));
  analysis.importPreview({ sheets: null, answers: {} });
  await applyPatch(analysis.importPatch(), writing);
  return names;
}
