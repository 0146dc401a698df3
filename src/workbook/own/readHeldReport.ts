import type { HeldReport } from "../../core/reports/tierReportSheet";
import { findOwnSheets } from "../../core/templates/own/ownSheets";
import type { Running } from "../excel/running";
import { readHeads } from "../reading/lists/readHeads";
import { readHeldSheet } from "./readHeldSheet";

/** 分级报告 with all it holds now; null where the workbook has none. */
export async function readHeldReport(running: Running = {}): Promise<HeldReport | null> {
  const own = findOwnSheets(await readHeads(running)).find(({ id }) => id === "tierReport");
  return own ? { sheet: own.sheet, ...(await readHeldSheet(own.sheet, running)) } : null;
}
