import { isBlankCell } from "../../adopt/cells/blankCells";
import type { ImportedSheet } from "../../imports/customers/importedSheet";
import type { ImportRun } from "../../imports/importRun";
import type { ImportChoice } from "../../imports/rows/importChoice";
import { type ImportTarget, importTargets } from "../../imports/rows/importTarget";
import type { DoubtKind } from "../../imports/source/outcome";
import { columnLetter } from "../../sheets/cell";
import type { Language } from "../../sheets/words";
import { timesOfEach } from "../../values/groups/timesOfEach";
import { targetView } from "./importTargetView";
import type { ImportCarriedView, ImportDoubtView, ImportSheetView, ImportSummary } from "./importViews";

/** An import as it stands under some answers. */
export interface LookedAt {
  readonly choice: ImportChoice;
  readonly sheets: readonly ImportedSheet[];
  readonly doubts: readonly ImportDoubtView[];
}

export function summaryOf(
  run: ImportRun,
  { choice, sheets, doubts }: LookedAt,
  language: Language,
): Omit<ImportSummary, "newcomers"> {
  const chosen = new Set(sheets.map(({ mapping }) => mapping.sheet));
  const counts = timesOfEach(doubts.map(({ kind }) => kind));
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
