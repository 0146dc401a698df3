import type { Remembered } from "../../../core/changes/remembered";
import type { Language } from "../../../core/sheets/words";
import {
  choiceMeaningsKey,
  readChoiceMeanings,
  withRenamed,
} from "../../../core/templates/choices/choiceMeanings";
import { templateKey, templateStampOf } from "../../../core/templates/sheets/templateStamp";
import { type Settings, updateSettings } from "../../../workbook/ledger/settings";
import { importAnswersKey, readImportAnswers } from "./importAnswers";
import { readSplits, splitsKey } from "./settledSplits";

/**
 * Keeps in the workbook's settings what a patch that is written now decided beside its cells; `operation` null = it was
 * decided without any.
 */
export async function remember(
  { renamed = [], answers = {}, splits = [], definitions }: Remembered,
  operation: number | null,
  language: Language,
): Promise<void> {
  const keep = (now: Settings) => {
    const kept = new Map<string, unknown>();
    if (renamed.length > 0)
      kept.set(choiceMeaningsKey, withRenamed(readChoiceMeanings(now.get(choiceMeaningsKey)), renamed));
    if (Object.keys(answers).length > 0)
      kept.set(importAnswersKey, { ...readImportAnswers(now.get(importAnswersKey)), ...answers });
    if (splits.length > 0)
      kept.set(splitsKey, [...readSplits(now.get(splitsKey)), ...splits.map((id) => ({ id, operation }))]);
    const stamp = definitions === undefined ? null : templateStampOf(now.get(templateKey));
    if (stamp) kept.set(templateKey, { ...stamp, version: definitions });
    return kept;
  };
  const things = renamed.length + Object.keys(answers).length + splits.length;
  if (things > 0 || definitions !== undefined) await updateSettings(language, keep);
}
