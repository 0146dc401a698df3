import type { SheetBlueprint } from "../../sheets/blueprint";
import type { CellValue } from "../../sheets/cell";
import { type Language, languages, type Words } from "../../sheets/words";
import { journalColumns, journalHeadings } from "./journalWords";

/** A table of ours that is not for people's own records. Found by name, else by its headings in either language. */
export interface LedgerTable {
  readonly name: string;
  readonly sheet: Words;
  readonly headings: readonly Words[];
  readonly blueprint: (sheet: string, language: Language) => SheetBlueprint;
}

const settingsHeadings: readonly Words[] = [
  { "zh-CN": "键", "en-US": "Key" },
  { "zh-CN": "序号", "en-US": "Part" },
  { "zh-CN": "值（请勿修改）", "en-US": "Value (do not edit)" },
];

const journalWidths: readonly number[] = [10, 12, 20, 14, 10, 28, 18, 22, 18, 30, 30, 14];

/** 变更日志: readable for people, all cells text. */
export const journalTable: LedgerTable = {
  name: "ClientLedgerJournal",
  sheet: { "zh-CN": "变更日志", "en-US": "Change log" },
  headings: journalColumns.map((column) => journalHeadings[column]),
  blueprint: (sheet, language) => ({
    ...tableSheet(sheet, journalTable, language),
    columnWidths: journalWidths,
    tabColor: "#605E5C",
  }),
};

/** Excel's last row. */
export const lastSheetRow = 1_048_576;

/** A further 变更日志, begun where the one before has no room left; counted from 2. */
export function journalVolume(number: number): LedgerTable {
  const name = `${journalTable.name}_${number}_more`;
  const blueprint: LedgerTable["blueprint"] = (sheet, language) => {
    const first = journalTable.blueprint(sheet, language);
    return { ...first, tables: first.tables.map((table) => ({ ...table, name })) };
  };
  return { ...journalTable, name, blueprint };
}

/**
 * Which 变更日志 a table is, from its name: 1, 2, …; null = none. Excel gives the table of a sheet that somebody copied
 * the same name with a number after it: that is no volume.
 */
export function volumeOf(table: string): number | null {
  if (table === journalTable.name) return 1;
  const number = Number(/^ClientLedgerJournal_(\d{1,4})_more$/.exec(table)?.[1]);
  return number > 1 ? number : null;
}

/** 设置: hidden, one row per setting. */
export const settingsTable: LedgerTable = {
  name: "ClientLedgerSettings",
  sheet: { "zh-CN": "设置", "en-US": "Ledger settings" },
  headings: settingsHeadings,
  blueprint: (sheet, language) => ({
    ...tableSheet(sheet, settingsTable, language),
    columnWidths: [24, 8, 80],
    visibility: "hidden",
  }),
};

/** True for a heading row of the table, in any language. */
export function isLedgerHeading(table: LedgerTable, cells: readonly CellValue[]): boolean {
  return languages.some((language) => table.headings.every((words, i) => words[language] === cells[i]));
}

function tableSheet(name: string, table: LedgerTable, language: Language): SheetBlueprint {
  const headings = table.headings.map((words) => words[language]);
  const columns = headings.length;
  return {
    name,
    visibility: "visible",
    tabColor: null,
    columnWidths: [],
    freeze: { rows: 1, columns: 0 },
    formats: [{ row: 0, column: 0, rows: 2, columns, numberFormat: "@" }],
    cells: [{ row: 0, column: 0, rows: 1, columns, values: [headings] }],
    tables: [
      { row: 0, column: 0, rows: 2, columns, name: table.name, style: "TableStyleLight1", banded: false },
    ],
    validations: [],
    conditionalFormats: [],
    print: { landscape: true, titleRows: 1 },
  };
}
