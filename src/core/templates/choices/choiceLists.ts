import type { CellValue } from "../../sheets/cell";
import { defaultDictionaries } from "../../sheets/choices/defaultDictionaries";
import type { FormulaNames } from "../../sheets/column";
import { type DictionaryId, dictionaryIds } from "../../sheets/dictionaries";
import { dictionaryWords } from "../../sheets/dictionaryWords";
import { languages } from "../../sheets/words";
import { tableSheets } from "../naming/tableSheets";
import type { OwnSheet } from "../own/ownSheets";

/** One list of 字典 as it stands. */
export interface ChoiceList {
  readonly heading: string;
  /** null: a list of the team's own. */
  readonly id: DictionaryId | null;
  /** 0-based column on the sheet. */
  readonly column: number;
  /** Its cells below the heading, down to the last row of the sheet, blanks included. */
  readonly cells: readonly CellValue[];
  /** What the dropdown offers, in its order. */
  readonly choices: readonly string[];
  /** Choices the product reckons with by their very words: neither renamed nor removed. */
  readonly fixed: readonly string[];
}

/** 字典 with all its lists, as one sheet. */
export interface ChoiceSheet {
  readonly sheet: string;
  /** 1-based row of the headings. */
  readonly headingRow: number;
  readonly lists: readonly ChoiceList[];
  /** Whole rows below the headings, from `firstColumn` on: what tells them when they are written. */
  readonly firstColumn: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Every column of 字典 that has a heading, ours by what the heading says in either language. */
export function choiceSheet(own: OwnSheet): ChoiceSheet {
  const { sheet, grid } = own;
  const [headings = [], ...rows] = grid.rows;
  const lists = headings.flatMap((cell, i): readonly ChoiceList[] => {
    const heading = String(cell).trim();
    if (heading === "") return [];
    const cells = rows.map((row) => row[i] ?? "");
    const id = idOf(heading);
    const choices = cells.map((choice) => String(choice).trim()).filter((choice) => choice !== "");
    return [
      { heading, id, column: grid.firstColumn + i, cells, choices, fixed: id === null ? [] : fixedOf(id) },
    ];
  });
  return { sheet, headingRow: grid.firstRow, lists, firstColumn: grid.firstColumn, rows };
}

function idOf(heading: string): DictionaryId | null {
  return (
    dictionaryIds.find((id) => languages.some((language) => dictionaryWords[id][language] === heading)) ??
    null
  );
}

/** Labels, in both languages, of the choices formulas name; tiers are written and coloured by their words. */
function fixedOf(id: DictionaryId): readonly string[] {
  const ids = id === "tier" ? null : formulaChoices(id);
  return defaultDictionaries[id]
    .filter((entry) => ids === null || ids.has(entry.id))
    .flatMap(({ label }) => languages.map((language) => label[language]));
}

/** Asked of the formulas themselves, so that a formula that comes later is never forgotten here. */
function formulaChoices(list: DictionaryId): ReadonlySet<string> {
  const ids = new Set<string>();
  const names: FormulaNames = {
    here: (key) => key,
    all: (sheet, key) => `${sheet}.${key}`,
    choice: (asked, id) => {
      if (asked === list) ids.add(id);
      return id;
    },
  };
  for (const { columns } of tableSheets) for (const { formula } of columns) formula?.(names);
  return ids;
}
