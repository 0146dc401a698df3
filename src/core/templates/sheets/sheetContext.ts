import type { ColumnKey, Goal, Profile, SheetId } from "../../sheets/column";
import type { Dictionaries, DictionaryId } from "../../sheets/dictionaries";
import type { Language } from "../../sheets/words";
import { namesFor, type PresentSheets, type TakenNames } from "../naming/naming";
import { tableSheets } from "../naming/tableSheets";
import type { SheetContext } from "./columnBlueprint";
import { columnsOfProfile } from "./layout";
import type { RegionTree } from "./regionSheet";

export interface InstallOptions {
  readonly language: Language;
  readonly profile: Profile;
  readonly goals?: readonly Goal[];
  /** Columns of a result sheet that come with its rows, by key. */
  readonly also?: readonly ColumnKey[];
  readonly taken: TakenNames;
  readonly present: PresentSheets;
  readonly dictionaries: Dictionaries;
  readonly regions: RegionTree;
}

/** What the definitions need to know of the workbook to become sheets. */
export function sheetContext({
  language,
  profile,
  goals = [],
  also = [],
  taken,
  present,
  dictionaries,
}: InstallOptions): SheetContext {
  const choice = (list: DictionaryId, id: string) =>
    `"${dictionaries[list].find((entry) => entry.id === id)?.label[language] ?? id}"`;
  return {
    language,
    profile,
    goals,
    also,
    names: namesFor(tableSheets, language, taken, present),
    choice,
    headingOf: (sheet, key) => headingOf(sheet, key, { profile, goals, language }),
  };
}

function headingOf(
  sheet: SheetId,
  key: string,
  { profile, goals, language }: Pick<SheetContext, "profile" | "goals" | "language">,
): string {
  const spec = tableSheets.find((candidate) => candidate.id === sheet);
  const column = spec && columnsOfProfile(spec, profile, goals).find((candidate) => candidate.key === key);
  return column?.heading[language] ?? key;
}
