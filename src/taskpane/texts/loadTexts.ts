import type { Language } from "../../core/sheets/words";
import type { Texts } from "./zh-CN";

const loads: Readonly<Record<Language, () => Promise<Texts>>> = {
  "zh-CN": () => import("./zh-CN").then(({ zhCN }) => zhCN),
  "en-US": () => import("./en-US").then(({ enUS }) => enUS),
};

/** The pane's words in one language; those of the other are never fetched. */
export function loadTexts(language: Language): Promise<Texts> {
  return loads[language]();
}

/** Office's display language ("zh-CN", "zh-TW", "en-GB" …) → ours: Chinese for any Chinese, else English. */
export function languageOf(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? "zh-CN" : "en-US";
}
