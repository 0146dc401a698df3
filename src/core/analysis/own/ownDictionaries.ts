import { defaultDictionaries } from "../../sheets/choices/defaultDictionaries";
import { type Dictionaries, dictionaryIds } from "../../sheets/dictionaries";
import { dictionaryWords } from "../../sheets/dictionaryWords";
import { languages } from "../../sheets/words";
import { type ChoiceMeanings, meantEntry } from "../../templates/choices/choiceMeanings";
import type { OwnSheet } from "../../templates/own/ownSheets";

/** The choices as the sheet has them now: known ones keep their id and aliases, new ones are their own id. */
export function dictionariesOf(sheet: OwnSheet | undefined, meanings: ChoiceMeanings): Dictionaries {
  const [headings = [], ...rows] = sheet?.grid.rows ?? [];
  const lists = dictionaryIds.map((id) => {
    const names = languages.map((language) => dictionaryWords[id][language]);
    const at = headings.findIndex((heading) => names.includes(String(heading)));
    const labels =
      at < 0 ? [] : rows.map((row) => String(row[at] ?? "").trim()).filter((label) => label !== "");
    return [
      id,
      labels.length === 0 ? defaultDictionaries[id] : labels.map((label) => meantEntry(id, label, meanings)),
    ] as const;
  });
  return { ...defaultDictionaries, ...Object.fromEntries(lists) };
}
