import type { Remembered } from "../../core/changes/patch";
import type { Language } from "../../core/sheets/words";
import { choiceMeaningsKey, readChoiceMeanings, withRenamed } from "../../core/templates/choiceMeanings";
import { type Settings, updateSettings } from "../../workbook/settings";

/** Keeps in the workbook's settings what a patch that is written now decided beside its cells. */
export async function remember({ renamed = [] }: Remembered, language: Language): Promise<void> {
  if (renamed.length === 0) return;
  const keep = (now: Settings) =>
    new Map([[choiceMeaningsKey, withRenamed(readChoiceMeanings(now.get(choiceMeaningsKey)), renamed)]]);
  await updateSettings(language, keep);
}
