import { wordKey } from "../values/text/foldText";
import { contactSheets } from "./customers/contactSheets";
import type { ImportedDraft, ImportedRows, ImportedSheet, ImportInput } from "./customers/importedSheet";
import { linkRowsOf } from "./customers/linkRowsOf";
import { customersThere } from "./customers/newCustomers";
import { statesBeside } from "./customers/statesBeside";
import { importedRows, type RowState, statesOf } from "./lists/knownRows";
import { cellsOf } from "./lists/targets";
import { defaultDealType } from "./rows/dealType";
import { fillRow, readingOrder } from "./rows/fillRow";
import { type FurtherPerson, furtherPeople, peopleIn } from "./rows/furtherPeople";
import type { ImportChoice } from "./rows/importChoice";
import { importColumns } from "./rows/importColumns";
import { type ImportTarget, importTargets, keyOfTarget, specOf } from "./rows/importTarget";
import { placeMeantBy } from "./rows/placeMeant";
import type { RowDraft } from "./rows/rowDraft";
import { choiceIndexes, type ReadingContext, type SourceColumn } from "./source/sourceColumn";
import { formatSourceLink, markOf } from "./source/sourceLink";
import { readSourceSheet, type SourceRow, type SourceSheet } from "./source/sourceSheet";

/** Reads the chosen sheets into rows of the standard sheets; customers first, so that the others find them. */
export function importRows(input: ImportInput, choice: ImportChoice): ImportedRows {
  const chosen = input.sources.filter(({ sheet }) => choice.sheets === null || choice.sheets.includes(sheet));
  const context = readingContext(input, choice);
  const there = customersThere(input);
  const sources = chosen.map((mapping) => readSourceSheet(mapping, input.rows(mapping.sheet)));
  const people = contactSheets(sources, there);
  const sheets = importTargets.flatMap((role) =>
    sources
      .filter((source) => role === (people.has(source) ? "contacts" : source.mapping.role))
      .flatMap((source) => importSheet(source, role, input, choice, context)),
  );
  const linked = linkRowsOf(sheets, { input, choice, there, contextOf: context });
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

function importSheet(
  source: SourceSheet,
  role: ImportTarget,
  input: ImportInput,
  choice: ImportChoice,
  contextOf: (sheet: string) => ReadingContext,
): readonly ImportedSheet[] {
  const { sheet } = source.mapping;
  const spec = specOf[role];
  const columns = importColumns(source, spec, choice.answers);
  const states = statesOfSheet(source, role, columns, input);
  const ordered = readingOrder(columns);
  const context = contextOf(sheet);
  const people = role === "customers" && takesPeople(input) ? furtherPeople(columns) : [];
  const further: ImportedDraft[] = [];
  const drafts = source.records.flatMap((row, i): readonly ImportedDraft[] => {
    if (states[i] !== "new") return [];
    const named = peopleIn(row.cells, people);
    const draft = fillRow(row.cells, { role, spec, columns: withoutThose(ordered, named), context });
    if (role === "transactions") defaultDealType(draft, columns, context, choice.answers, sheet);
    linkToSource(draft, sheet, row);
    for (const person of named) further.push(draftOf(person, { source: row, draft }, sheet, context));
    return [{ source: row, draft }];
  });
  const imported = { ...source, role, columns, states, drafts, issued: 0 };
  return further.length === 0 ? [imported] : [imported, peopleSheet(imported, people, further)];
}

/** Where no standard sheet is there yet, 联系人 will come with 客户基础信息. */
function takesPeople({ targets, adopted }: ImportInput): boolean {
  return targets.has("contacts") || (!targets.has("customers") && !adopted.has("customers"));
}

function linkToSource(draft: RowDraft, sheet: string, { row, cells }: SourceRow): void {
  draft.set("sourceRow", formatSourceLink({ sheet, row, mark: markOf(cells) }));
}

function withoutThose(
  columns: readonly SourceColumn[],
  people: readonly FurtherPerson[],
): readonly SourceColumn[] {
  if (people.length === 0) return columns;
  const theirs = new Set(people.flatMap((person) => person.columns.map(({ column }) => column)));
  return columns.filter(({ column }) => !theirs.has(column));
}

/** A second person of a customer becomes a row of 联系人. */
function draftOf(
  { columns }: FurtherPerson,
  { source, draft: owner }: ImportedDraft,
  sheet: string,
  context: ReadingContext,
): ImportedDraft {
  const draft = fillRow(source.cells, { role: "contacts", spec: specOf.contacts, columns, context });
  linkToSource(draft, sheet, source);
  return { source, draft, owner };
}

/** What stands outside the records is told once, with the customers. */
function peopleSheet(
  { mapping }: ImportedSheet,
  people: readonly FurtherPerson[],
  drafts: readonly ImportedDraft[],
): ImportedSheet {
  const columns = people.flatMap((person) => person.columns);
  return { mapping, records: [], outside: [], role: "contacts", columns, states: [], drafts, issued: 0 };
}

function statesOfSheet(
  { mapping, records }: SourceSheet,
  role: ImportTarget,
  columns: readonly SourceColumn[],
  input: ImportInput,
): readonly RowState[] {
  const { targets, rows, adopted, today } = input;
  const list = adopted.get(role);
  if (list) return statesBeside(list, records, columns, { there: () => customersThere(input), today });
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
