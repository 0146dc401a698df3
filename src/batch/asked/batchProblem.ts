import type { Language } from "../../core/sheets/words";
import { languages } from "../../core/sheets/words";

/** Why a headless run cannot start or finish; said in one line, exit code 2. */
export class BatchProblem extends Error {
  readonly zh: string;

  constructor(zh: string, en: string) {
    super(en);
    this.name = "BatchProblem";
    this.zh = zh;
  }

  inLanguage(language: Language): string {
    return language === languages[0] ? this.zh : this.message;
  }
}
