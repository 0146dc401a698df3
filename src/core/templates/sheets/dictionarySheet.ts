import type { AreaFormat, NameBlueprint, SheetBlueprint } from "../../sheets/blueprint";
import { columnLetter } from "../../sheets/cell";
import { type Dictionaries, type DictionaryId, dictionaryIds } from "../../sheets/dictionaries";
import { dictionaryWords } from "../../sheets/dictionaryWords";
import type { Language } from "../../sheets/words";
import { words } from "../../sheets/words";
import { growingRange, listCapacity, listName } from "./lists";

const title = words("字典", "Dictionaries");
const purpose = words(
  "下拉选项都在这里：在某一列下方直接添加、修改即可，所有下拉立即更新。",
  "Every dropdown's choices: add or change them below a heading and all dropdowns follow.",
);

export const dictionarySheetName = title;
const rows = { title: 0, purpose: 1, headings: 2, first: 3 } as const;
const widths = { least: 12, most: 40 } as const;

/** 字典: one column a dictionary. */
export function dictionarySheet(
  name: string,
  dictionaries: Dictionaries,
  language: Language,
): SheetBlueprint {
  return {
    name,
    visibility: "visible",
    tabColor: "#605E5C",
    columnWidths: dictionaryIds.map((id) => widthOf(dictionaries, id, language)),
    freeze: { rows: rows.first, columns: 0 },
    formats: formats(dictionaryIds.length),
    cells: [
      { row: rows.title, column: 0, rows: 1, columns: 1, values: [[title[language]]] },
      { row: rows.purpose, column: 0, rows: 1, columns: 1, values: [[purpose[language]]] },
      {
        row: rows.headings,
        column: 0,
        rows: 1,
        columns: dictionaryIds.length,
        values: [dictionaryIds.map((id) => dictionaryWords[id][language])],
      },
      ...dictionaryIds.flatMap((id, column) => choices(dictionaries, id, column, language)),
    ],
    tables: [],
    validations: [],
    conditionalFormats: [],
    print: { landscape: true, titleRows: rows.first, pagesWide: 2 },
  };
}

function formats(wide: number): readonly AreaFormat[] {
  return [
    {
      row: rows.title,
      column: 0,
      rows: 1,
      columns: wide,
      fontSize: 16,
      bold: true,
      vertical: "Center",
      rowHeight: 30,
    },
    {
      row: rows.purpose,
      column: 0,
      rows: 1,
      columns: wide,
      fontColor: "#605E5C",
      vertical: "Center",
      rowHeight: 20,
    },
    {
      row: rows.headings,
      column: 0,
      rows: 1,
      columns: wide,
      bold: true,
      fill: "#605E5C",
      fontColor: "#FFFFFF",
      vertical: "Center",
      rowHeight: 24,
    },
    { row: rows.first, column: 0, rows: listCapacity.dictionary, columns: wide, numberFormat: "@" },
  ];
}

/** As wide as the longest choice; a Chinese character takes the room of two letters. */
function widthOf(dictionaries: Dictionaries, id: DictionaryId, language: Language): number {
  const texts = [dictionaryWords[id][language], ...dictionaries[id].map((entry) => entry.label[language])];
  const longest = Math.max(...texts.map((text) => text.replace(/\P{ASCII}/gu, "xx").length));
  return Math.min(widths.most, Math.max(widths.least, longest + 2));
}

function choices(dictionaries: Dictionaries, id: DictionaryId, column: number, language: Language) {
  const values = dictionaries[id].map((entry) => [entry.label[language]]);
  return values.length === 0 ? [] : [{ row: rows.first, column, rows: values.length, columns: 1, values }];
}

/** The names every dropdown takes its choices from. */
export function dictionaryNames(sheet: string, language: Language): readonly NameBlueprint[] {
  return dictionaryIds.map((id, column) => ({
    name: listName(id, language),
    formula: growingRange(sheet, columnLetter(column), rows.first + 1, listCapacity.dictionary),
  }));
}
