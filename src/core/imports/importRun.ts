import type { SheetMapping } from "../adopt/mapping/mapping";
import type { Dictionaries } from "../sheets/dictionaries";
import type { Grid, SheetHead } from "../sheets/grid";
import type { SheetLayout } from "../sheets/sheetLayout";
import type { Language } from "../sheets/words";
import { type StructureTable, structureTables } from "../templates/own/structureTables";
import { serialOfIsoDay } from "../values/dates/serialDay";
import type { ImportedRows, ImportInput } from "./customers/importedSheet";
import { importRows } from "./importRows";
import { type AdoptedList, type AdoptedLists, adoptedLists } from "./lists/adoptedList";
import type { AdoptedWriter } from "./lists/adoptedWriter";
import { adoptedWriters } from "./lists/adoptedWriters";
import { type ImportQuestion, questionsOf } from "./questions";
import type { ImportChoice } from "./rows/importChoice";
import { type ImportTarget, importTargets } from "./rows/importTarget";
import { readSources } from "./source/readSources";
import { asSource, isSource } from "./source/sourceSheet";

/** What an import starts from. */
export interface ImportOpening {
  /** Sheets (or files) to copy from; those that hold neither records nor contacts are passed over. */
  readonly sources: readonly SheetMapping[];
  /** Heads of all sheets of the workbook: the standard sheets are found among them. */
  readonly heads: readonly SheetHead[];
  /** Lists of the team's own that rows of a file are added to; left out = none, as where the workbook's own sheets are copied. */
  readonly adopted?: readonly SheetMapping[];
  /** Of the words written where no standard sheet is there yet to say so. */
  readonly language: Language;
  /** "YYYY-MM-DD". */
  readonly day: string;
}

/** An import under way: rows go in, then it can be looked at under any answers. */
export interface ImportRun {
  readonly targets: ReadonlyMap<ImportTarget, StructureTable>;
  readonly sources: readonly SheetMapping[];
  /** The team's own list that rows of this kind are added to, and how it writes them; null = the standard sheet. */
  adopted(
    role: ImportTarget,
    choice?: ImportChoice,
  ): { readonly list: AdoptedList; readonly writer: AdoptedWriter } | null;
  add(grid: Grid): void;
  /** Everything there is to ask of all sheets, whatever was answered. */
  questions(): readonly ImportQuestion[];
  rows(choice: ImportChoice): ImportedRows;
}

const unanswered: ImportChoice = { sheets: null, answers: {} };

export function openImport(
  opening: ImportOpening,
  dictionaries: Dictionaries,
  layouts: readonly SheetLayout[] = [],
  nearAmong?: ImportInput["nearAmong"],
): ImportRun {
  const { heads, day } = opening;
  const targets = targetsOf(heads);
  const standard = new Set([...targets.values()].map(({ sheet }) => sheet));
  const sources = opening.sources.filter((own) => isSource(own) && !standard.has(own.sheet)).map(asSource);
  const reading = readSources(sources, layouts);
  const [target] = targets.values();
  const language = target?.language ?? opening.language;
  const writerOf = adoptedWriters(dictionaries, language);
  const today = serialOfIsoDay(day);
  /** Most imports are looked at once, without any answer. */
  let plain: ImportedRows | null = null;
  let lists: AdoptedLists | null = null;
  const input: ImportInput = {
    sources,
    targets,
    rows: reading.rows,
    dictionaries,
    language,
    today,
    day,
    ...(nearAmong && { nearAmong }),
    get adopted() {
      lists ??= adoptedLists({ adopted: opening.adopted ?? [], heads, targets, rows: reading.rows });
      return lists;
    },
  };
  const unansweredRows = () => {
    plain ??= importRows(input, unanswered);
    return plain;
  };
  return {
    targets,
    sources,
    adopted(role, choice) {
      const list = input.adopted.get(role);
      const addNotes = choice?.noteColumns?.includes(role) ?? false;
      return list ? { list, writer: writerOf(list, addNotes) } : null;
    },
    add(grid) {
      reading.add(grid);
      plain = null;
      lists = null;
    },
    questions: () => questionsOf(unansweredRows().sheets, today),
    rows: (choice) => (isPlain(choice) ? unansweredRows() : importRows(input, choice)),
  };
}

function isPlain({ sheets, answers, newcomers }: ImportChoice): boolean {
  return sheets === null && newcomers !== true && Object.keys(answers).length === 0;
}

/** The standard sheets rows can be added to: those whose table is still one. */
function targetsOf(heads: readonly SheetHead[]): ReadonlyMap<ImportTarget, StructureTable> {
  const tables = structureTables(heads).filter(({ table }) => table !== null);
  return new Map(
    importTargets.flatMap((role) => {
      const table = tables.find(({ spec }) => spec.id === role);
      return table ? [[role, table] as const] : [];
    }),
  );
}
