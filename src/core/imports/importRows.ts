import { wordKey } from "../values/foldText";
import { contactSheets } from "./contactSheets";
import { defaultDealType } from "./dealType";
import { fillRow, readingOrder } from "./fillRow";
import type { ImportChoice } from "./importChoice";
import { importColumns } from "./importColumns";
import type { ImportedDraft, ImportedSheet, ImportInput } from "./importedSheet";
import { type ImportTarget, importTargets, keyOfTarget, specOf } from "./importTarget";
import { importedRows, type RowState, statesOf } from "./knownRows";
import { linkCustomer } from "./linkCustomer";
import { customersThere, issueIds, linksTo } from "./newCustomers";
import { placeMeantBy } from "./placeMeant";
import { choiceIndexes, type ReadingContext, type SourceColumn } from "./sourceColumn";
import { formatSourceLink, markOf } from "./sourceLink";
import { readSourceSheet, type SourceRow, type SourceSheet } from "./sourceSheet";
import { cellsOf } from "./targets";

/** Reads the chosen sheets into rows of the standard sheets; customers first, so that the others find them. */
export function importRows(input: ImportInput, choice: ImportChoice): readonly ImportedSheet[] {
  const chosen = input.sources.filter(({ sheet }) => choice.sheets === null || choice.sheets.includes(sheet));
  const context = readingContext(input, choice);
  const there = customersThere(input);
  const sources = chosen.map((mapping) => readSourceSheet(mapping, input.rows(mapping.sheet)));
  const people = contactSheets(sources, there);
  const sheets = importTargets.flatMap((role) =>
    sources
      .filter((source) => role === (people.has(source) ? "contacts" : source.mapping.role))
      .map((source) => importSheet(source, role, input, choice, context)),
  );
  const coming = sheets.filter(({ role }) => role === "customers");
  const issued = issueIds(coming, there, input.day);
  const links = linksTo(there, coming);
  for (const { role, columns, drafts } of sheets) {
    if (role === "customers") continue;
    const idColumn = columns.find(({ field }) => field === "customerId") ?? null;
    for (const { draft } of drafts) linkCustomer(draft, idColumn, links);
  }
  return sheets.map((sheet) => ({ ...sheet, issued: issued.get(sheet) ?? 0 }));
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

function importSheet(
  source: SourceSheet,
  role: ImportTarget,
  input: ImportInput,
  choice: ImportChoice,
  contextOf: (sheet: string) => ReadingContext,
): ImportedSheet {
  const { sheet } = source.mapping;
  const spec = specOf[role];
  const columns = importColumns(source, spec, choice.answers);
  const states = statesOfSheet(source, role, columns, input);
  const reading = { role, spec, columns: readingOrder(columns), context: contextOf(sheet) };
  const drafts = source.records.flatMap((row, i): readonly ImportedDraft[] => {
    if (states[i] !== "new") return [];
    const draft = fillRow(row.cells, reading);
    if (role === "transactions") defaultDealType(draft, columns, reading.context, choice.answers, sheet);
    draft.set("sourceRow", formatSourceLink({ sheet, row: row.row, mark: markOf(row.cells) }));
    return [{ source: row, draft }];
  });
  return { ...source, role, columns, states, drafts, issued: 0 };
}

function statesOfSheet(
  { mapping, records }: SourceSheet,
  role: ImportTarget,
  columns: readonly SourceColumn[],
  { targets, rows }: ImportInput,
): readonly RowState[] {
  const target = targets.get(role);
  if (!target) return records.map(() => "new");
  const key = keyOfTarget[role];
  const body = rows(target.sheet);
  const imported = importedRows(
    cellsOf(target, "sourceRow", body),
    key === null ? [] : cellsOf(target, key, body),
  );
  const at = columns.find(({ field }) => field === key)?.column;
  const keyOf = ({ cells }: SourceRow) => (at === undefined ? "" : wordKey(String(cells[at] ?? "")));
  return statesOf(mapping.sheet, records, keyOf, imported);
}
