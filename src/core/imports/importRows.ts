import { contactSheets } from "./customers/contactSheets";
import type { ImportedRows, ImportInput } from "./customers/importedSheet";
import { linkRowsOf } from "./customers/linkRowsOf";
import { customersThere } from "./customers/newCustomers";
import { importSheet } from "./importSheet";
import type { ImportChoice } from "./rows/importChoice";
import { importTargets } from "./rows/importTarget";
import { placeMeantBy } from "./rows/placeMeant";
import { choiceIndexes, type ReadingContext } from "./source/sourceColumn";
import { readSourceSheet } from "./source/sourceSheet";

/** Reads the chosen sheets into rows of the standard sheets; customers first, so that the others find them. */
export function importRows(input: ImportInput, choice: ImportChoice): ImportedRows {
  const chosen = input.sources.filter(({ sheet }) => choice.sheets === null || choice.sheets.includes(sheet));
  const copying = { input, choice, contextOf: readingContext(input, choice) };
  const there = customersThere(input);
  const sources = chosen.map((mapping) => readSourceSheet(mapping, input.rows(mapping.sheet)));
  const people = contactSheets(sources, there);
  const sheets = importTargets.flatMap((role) =>
    sources
      .filter((source) => role === (people.has(source) ? "contacts" : source.mapping.role))
      .flatMap((source) => importSheet(source, role, copying)),
  );
  const linked = linkRowsOf(sheets, { ...copying, there });
  return {
    sheets: linked.sheets.map((sheet) => ({ ...sheet, issued: linked.issued.get(sheet) ?? 0 })),
    newcomers: linked.newcomers,
  };
}

function readingContext({ dictionaries, language, today }: ImportInput, { answers }: ImportChoice) {
  const choices = choiceIndexes(dictionaries);
  return (sheet: string): ReadingContext => ({
    today,
    language,
    dictionaries,
    choices,
    placeMeant: placeMeantBy(sheet, answers),
  });
}
