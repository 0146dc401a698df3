import type { Language } from "../../core/sheets/words";
import { enUS } from "./en-US";
import { type Texts, zhCN } from "./zh-CN";

const texts: Readonly<Record<Language, Texts>> = { "zh-CN": zhCN, "en-US": enUS };

/** The pane's words in one language. */
export function textsOf(language: Language): Texts {
  return texts[language];
}

/** Office's display language ("zh-CN", "zh-TW", "en-GB" …) → ours: Chinese for any Chinese, else English. */
export function languageOf(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? "zh-CN" : "en-US";
}
