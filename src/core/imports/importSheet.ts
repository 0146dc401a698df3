import type { ImportedDraft, ImportedSheet, ImportInput } from "./customers/importedSheet";
import { statesOfSheet } from "./customers/statesOfSheet";
import { setDealType, takesDealType } from "./rows/dealType";
import { fillRow } from "./rows/fillRow";
import { type FurtherPerson, furtherPeople, peopleIn } from "./rows/furtherPeople";
import type { ImportChoice } from "./rows/importChoice";
import { importColumns } from "./rows/importColumns";
import { type ImportTarget, specOf } from "./rows/importTarget";
import type { RowDraft } from "./rows/rowDraft";
import { readingOrder } from "./rows/rowReading";
import type { ReadingContext, SourceColumn } from "./source/sourceColumn";
import { formatSourceLink, markOf } from "./source/sourceLink";
import type { SourceRow, SourceSheet } from "./source/sourceSheet";

/** What every sheet of an import is copied under. */
interface Copying {
  readonly input: ImportInput;
  readonly choice: ImportChoice;
  readonly contextOf: (sheet: string) => ReadingContext;
}

/** Copies the records of one sheet, and the further people its customers name. */
export function importSheet(
  source: SourceSheet,
  role: ImportTarget,
  { input, choice, contextOf }: Copying,
): readonly ImportedSheet[] {
  const { sheet } = source.mapping;
  const spec = specOf[role];
  const columns = importColumns(source, spec, choice.answers);
  const states = statesOfSheet(source, role, columns, input);
  const ordered = readingOrder(columns);
  const context = contextOf(sheet);
  const people = role === "customers" && takesPeople(input) ? furtherPeople(columns) : [];
  const untyped = role === "transactions" && takesDealType(columns, choice.answers, sheet);
  const further: ImportedDraft[] = [];
  const drafts = source.records.flatMap((row, i): readonly ImportedDraft[] => {
    if (states[i] !== "new") return [];
    const named = peopleIn(row.cells, people);
    const draft = fillRow(row.cells, { role, spec, columns: withoutThose(ordered, named), context });
    if (untyped) setDealType(draft, context);
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
