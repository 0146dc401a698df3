import { optionalBoolean, optionalText, optionalWord } from "../../engine/types/arguments";
import { invalidArgument } from "../../engine/types/hostError";
import { isRecord } from "../../engine/types/unknownValues";
import type { Validation } from "../../model/parts/rules";

/** Longest texts of a validation in characters (MS-OI29500 §2.1.613). */
const longestTitle = 32;
const longestPrompt = 255;
const longestAlert = 224;

/** Reads `DataValidation.prompt`. */
export function promptOf(value: unknown): Validation["prompt"] {
  if (!isRecord(value)) throw invalidArgument("prompt expected");
  return {
    show: optionalBoolean(value.showPrompt, true),
    title: limited(value.title, longestTitle),
    message: limited(value.message, longestPrompt),
  };
}

/** Reads `DataValidation.errorAlert`. */
export function alertOf(value: unknown): Validation["alert"] {
  if (!isRecord(value)) throw invalidArgument("error alert expected");
  return {
    show: optionalBoolean(value.showAlert, true),
    style: optionalWord(value.style, ["Stop", "Warning", "Information"], "Stop"),
    title: limited(value.title, longestTitle),
    message: limited(value.message, longestAlert),
  };
}

function limited(value: unknown, longest: number): string {
  const text = optionalText(value, "");
  if (text.length > longest) throw invalidArgument(`at most ${longest} characters`);
  return text;
}

/** What a new rule starts with: a stopping alert without words, no prompt. */
export const plainTexts: Pick<Validation, "alert" | "prompt" | "ignoreBlanks"> = {
  alert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: false, title: "", message: "" },
  ignoreBlanks: true,
};
