import { isBlankCell } from "../../adopt/cells/blankCells";
import type { Patch } from "../../changes/patch";
import type { ImportedSheet } from "../../imports/customers/importedSheet";
import { importPatch } from "../../imports/importPatch";
import { type ImportOpening, type ImportRun, openImport } from "../../imports/importRun";
import { answersToKeep } from "../../imports/keptAnswers";
import type { ImportChoice } from "../../imports/rows/importChoice";
import { type ImportTarget, importTargets } from "../../imports/rows/importTarget";
import type { DoubtKind } from "../../imports/source/outcome";
import { columnLetter } from "../../sheets/cell";
import type { Grid } from "../../sheets/grid";
import type { Language } from "../../sheets/words";
import { presentSheets } from "../../templates/own/ownSheets";
import { sheetContext } from "../../templates/sheets/workbookBlueprint";
import { timesOfEach } from "../../values/groups/timesOfEach";
import type { BookSetup } from "../analysis";
import { type OwnRecords, ownRecords } from "../ownRecords";
import { pageOf } from "../page";
import type { Page } from "../views";
import { importDoubts } from "./importDoubts";
import { targetView } from "./importTargetView";
import type {
  ImportCarriedView,
  ImportDoubtQuery,
  ImportDoubtView,
  ImportSheetView,
  ImportSummary,
} from "./importViews";
import { nearAmong } from "./nearCustomers";
import { newcomersView } from "./newcomersView";

/** An import the pane is looking at. */
export interface ImportJob {
  add(grid: Grid): void;
  preview(choice: ImportChoice): ImportSummary;
  /** Of the last preview. */
  doubts(query: ImportDoubtQuery): Page<ImportDoubtView>;
  /** Exactly what the last preview said. */
  patch(): Patch;
}

export function startImport(opening: ImportOpening, setup: BookSetup): ImportJob {
  const own = ownRecords(setup.own, setup.meanings);
  const run = openImport(opening, own.dictionaries, setup.layouts, nearAmong);
  let sheets: readonly ImportedSheet[] = [];
  let listed: readonly ImportDoubtView[] = [];
  let looked: ImportChoice = { sheets: null, answers: {} };
  return {
    add: (grid) => run.add(grid),
    preview(choice) {
      const rows = run.rows(choice);
      sheets = rows.sheets;
      looked = choice;
      listed = sheets.flatMap((sheet) =>
        importDoubts(sheet, run.adopted(sheet.role, choice)?.writer ?? null, opening.language),
      );
      return {
        ...summaryOf(run, sheets, listed, choice, opening.language),
        newcomers: newcomersView(rows.newcomers),
      };
    },
    doubts: ({ kind, ...query }) =>
      pageOf(
        kind === undefined ? listed : listed.filter((doubt) => doubt.kind === kind),
        query,
        (doubt) => doubt,
      ),
    patch: () => ({
      ...importPatch(sheets, {
        run,
        choice: looked,
        context: contextOf(own, setup, opening.language),
        language: opening.language,
      }),
      remember: { answers: answersToKeep(run.questions(), looked.answers) },
    }),
  };
}

function contextOf(own: OwnRecords, { taken }: BookSetup, language: Language) {
  const present = presentSheets(own.sheets);
  const { dictionaries } = own;
  return sheetContext({ language, profile: "keyAccount", taken, present, dictionaries, regions: [] });
}

function summaryOf(
  run: ImportRun,
  sheets: readonly ImportedSheet[],
  listed: readonly ImportDoubtView[],
  choice: ImportChoice,
  language: Language,
): Omit<ImportSummary, "newcomers"> {
  const chosen = new Set(sheets.map(({ mapping }) => mapping.sheet));
  const counts = timesOfEach(listed.map(({ kind }) => kind));
  const count = (kind: DoubtKind) => counts.get(kind) ?? 0;
  return {
    sheets: run.sources.flatMap(({ sheet, role }): readonly ImportSheetView[] => {
      const known = sheets.find(({ mapping }) => mapping.sheet === sheet);
      return known ? [sheetView(known)] : role ? [notChosen(sheet, role)] : [];
    }),
    targets: importTargets.flatMap((role) => targetView(role, run, sheets, { choice, language })),
    carried: sheets.flatMap((sheet) => carriedOf(sheet, takesNotes(run, sheet, choice))),
    questions: run
      .questions()
      .filter(({ sheet }) => chosen.has(sheet))
      .map((question) => ({ ...question, answer: choice.answers[question.id] ?? null })),
    doubts: {
      unreadable: count("unreadable"),
      ambiguous: count("ambiguous"),
      "unknown-id": count("unknown-id"),
      "linked-otherwise": count("linked-otherwise"),
      "unknown-customer": count("unknown-customer"),
      "several-customers": count("several-customers"),
      "no-customer": count("no-customer"),
      "id-taken": count("id-taken"),
      outside: count("outside"),
    },
  };
}

function sheetView({ mapping, role, records, states, drafts }: ImportedSheet): ImportSheetView {
  const filled = drafts.map(({ source }) => source.cells.filter((cell) => !isBlankCell(cell)).length);
  return {
    sheet: mapping.sheet,
    role,
    chosen: true,
    rows: records.length,
    added: drafts.length,
    known: states.filter((state) => state === "known").length,
    changed: states.filter((state) => state === "changed").length,
    cells: filled.reduce((sum, cells) => sum + cells, 0),
  };
}

function notChosen(sheet: string, role: ImportTarget): ImportSheetView {
  return { sheet, role, chosen: false, rows: 0, added: 0, known: 0, changed: 0, cells: 0 };
}

/** Whether what has no column of its own is kept in notes: a list of the team's own may have none. */
function takesNotes(run: ImportRun, { role }: ImportedSheet, choice: ImportChoice): boolean {
  const own = run.adopted(role, choice);
  return own === null || own.writer.notes !== null;
}

function carriedOf(
  { mapping: { sheet }, columns, drafts }: ImportedSheet,
  noted: boolean,
): readonly ImportCarriedView[] {
  return columns.flatMap(({ column, heading, ordinal }): readonly ImportCarriedView[] => {
    const rows = ordinal
      ? drafts.filter(({ source }) => !isBlankCell(source.cells[column] ?? ""))
      : drafts.filter(({ draft }) => draft.carried.has(column));
    if (rows.length === 0) return [];
    const goes = ordinal ? "ordinal" : noted ? "to-note" : "nowhere";
    return [{ sheet, column: columnLetter(column), heading, count: rows.length, goes }];
  });
}
