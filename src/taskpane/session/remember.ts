import type { Remembered } from "../../core/changes/patch";
import type { Language } from "../../core/sheets/words";
import { choiceMeaningsKey, readChoiceMeanings, withRenamed } from "../../core/templates/choiceMeanings";
import { type Settings, updateSettings } from "../../workbook/settings";
import { importAnswersKey, readImportAnswers } from "./importAnswers";

/** Keeps in the workbook's settings what a patch that is written now decided beside its cells. */
export async function remember(
  { renamed = [], answers = {} }: Remembered,
  language: Language,
): Promise<void> {
  const keep = (now: Settings) => {
    const kept = new Map<string, unknown>();
    if (renamed.length > 0)
      kept.set(choiceMeaningsKey, withRenamed(readChoiceMeanings(now.get(choiceMeaningsKey)), renamed));
    if (Object.keys(answers).length > 0)
      kept.set(importAnswersKey, { ...readImportAnswers(now.get(importAnswersKey)), ...answers });
    return kept;
  };
  if (renamed.length > 0 || Object.keys(answers).length > 0) await updateSettings(language, keep);
}
