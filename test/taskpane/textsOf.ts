import type { Language } from "../../src/core/sheets/words";
import { enUS } from "../../src/taskpane/texts/en-US";
import { type Texts, zhCN } from "../../src/taskpane/texts/zh-CN";

/** Both languages at once, as the pane never has them. */
export function textsOf(language: Language): Texts {
  return language === "zh-CN" ? zhCN : enUS;
}
