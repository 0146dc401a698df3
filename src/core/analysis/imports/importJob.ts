import type { Patch } from "../../changes/patch";
import { importPatch } from "../../imports/importPatch";
import { type ImportOpening, openImport } from "../../imports/importRun";
import { answersToKeep } from "../../imports/keptAnswers";
import type { ImportChoice } from "../../imports/rows/importChoice";
import type { Grid } from "../../sheets/grid";
import type { Language } from "../../sheets/words";
import { presentSheets } from "../../templates/own/ownSheets";
import { sheetContext } from "../../templates/sheets/sheetContext";
import type { BookSetup } from "../context/bookSetup";
import { pageOf } from "../context/page";
import type { Page } from "../context/views";
import { type OwnRecords, ownRecords } from "../own/ownRecords";
import { importDoubts } from "./importDoubts";
import { type LookedAt, summaryOf } from "./importSummary";
import type { ImportDoubtQuery, ImportDoubtView, ImportSummary } from "./importViews";
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
  let looked: LookedAt = { choice: { sheets: null, answers: {} }, sheets: [], doubts: [] };
  return {
    add: (grid) => run.add(grid),
    preview(choice) {
      const { sheets, newcomers } = run.rows(choice);
      const doubts = sheets.flatMap((sheet) =>
        importDoubts(sheet, run.adopted(sheet.role, choice)?.writer ?? null, opening.language),
      );
      looked = { choice, sheets, doubts };
      return { ...summaryOf(run, looked, opening.language), newcomers: newcomersView(newcomers) };
    },
    doubts: ({ kind, ...query }) =>
      pageOf(
        kind === undefined ? looked.doubts : looked.doubts.filter((doubt) => doubt.kind === kind),
        query,
        (doubt) => doubt,
      ),
    patch: () => ({
      ...importPatch(looked.sheets, {
        run,
        choice: looked.choice,
        context: contextOf(own, setup, opening.language),
        language: opening.language,
      }),
      remember: { answers: answersToKeep(run.questions(), looked.choice.answers) },
    }),
  };
}

function contextOf(own: OwnRecords, { taken }: BookSetup, language: Language) {
  const present = presentSheets(own.sheets);
  const { dictionaries } = own;
  return sheetContext({ language, profile: "keyAccount", taken, present, dictionaries, regions: [] });
}
