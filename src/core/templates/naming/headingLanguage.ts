import type { SheetSpec } from "../../sheets/column";
import { type Language, languages } from "../../sheets/words";

/** The language in which most of a definition's headings stand among these. */
export function headingLanguage({ columns }: SheetSpec, headings: readonly string[]): Language {
  const hits = (language: Language) =>
    columns.filter(({ heading }) => headings.includes(heading[language])).length;
  return languages.reduce((best, each) => (hits(each) > hits(best) ? each : best));
}
