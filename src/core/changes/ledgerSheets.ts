import type { Language, Words } from "../sheets/words";
import type { SheetBlueprint } from "../templates/blueprint";
import { journalColumns, journalHeadings } from "./journalWords";

/** Tables are found by name, whatever language their sheet was made in and however people rename the sheet. */
export const journalTable = "ClientLedgerJournal";
export const settingsTable = "ClientLedgerSettings";

export const journalSheetName: Words = { "zh-CN": "变更日志", "en-US": "Change log" };
export const settingsSheetName: Words = { "zh-CN": "设置", "en-US": "Ledger settings" };

const settingsHeadings: readonly Words[] = [
  { "zh-CN": "键", "en-US": "Key" },
  { "zh-CN": "序号", "en-US": "Part" },
  { "zh-CN": "值（请勿修改）", "en-US": "Value (do not edit)" },
];

const journalWidths: readonly number[] = [10, 12, 20, 14, 10, 28, 18, 22, 18, 30, 30, 14];

/** 变更日志 as it is first made: readable for people, all cells text. */
export function journalBlueprint(name: string, language: Language): SheetBlueprint {
  const headings = journalColumns.map((column) => journalHeadings[column][language]);
  const sheet = tableSheet(name, journalTable, headings);
  return { ...sheet, columnWidths: journalWidths, tabColor: "#605E5C" };
}

/** 设置 as it is first made: hidden, one row per setting. */
export function settingsBlueprint(name: string, language: Language): SheetBlueprint {
  const headings = settingsHeadings.map((words) => words[language]);
  const sheet = tableSheet(name, settingsTable, headings);
  return { ...sheet, columnWidths: [24, 8, 80], visibility: "hidden" };
}

function tableSheet(name: string, table: string, headings: readonly string[]): SheetBlueprint {
  const columns = headings.length;
  return {
    name,
    visibility: "visible",
    tabColor: null,
    columnWidths: [],
    freeze: { rows: 1, columns: 0 },
    formats: [{ row: 0, column: 0, rows: 2, columns, numberFormat: "@" }],
    cells: [{ row: 0, column: 0, rows: 1, columns, values: [headings] }],
    tables: [{ row: 0, column: 0, rows: 2, columns, name: table, style: "TableStyleLight1", banded: false }],
    validations: [],
    conditionalFormats: [],
    print: { landscape: true, titleRows: 1 },
  };
}
