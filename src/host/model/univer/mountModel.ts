import { IUndoRedoService } from "@univerjs/core";
import type { WorkbookModel } from "../workbookModel";
import type { WorkbookSnapshot } from "../workbookSnapshot";
import type { Book, ShownPart } from "./book/book";
import { workbookData } from "./book/toUniver";
import { bookOf } from "./bookOf";
import { watchFormulas } from "./calculation/settling";
import { modelOf } from "./modelOf";
import { calmFrames } from "./screen/calmFrames";
import { coverGoneSheets } from "./screen/goneSheets";
import { coverInputPrompts } from "./screen/inputPrompts";
import { coverListKeys } from "./screen/listKeys";
import { coverChecks } from "./screen/ownChecks";
import { createScreenEngine, type ScreenEngine, type ScreenOptions } from "./screen/screenEngine";
import { chartLayer } from "./screen/showCharts";
import { showConditionalFormats } from "./screen/showConditionalFormats";
import { showFilters } from "./screen/showFilters";
import { showNotes } from "./screen/showNotes";
import { showSelection } from "./screen/showSelection";
import { showTables } from "./screen/showTables";
import { showValidations } from "./screen/showValidations";
import { coverWarnings } from "./screen/warningDialogs";
import { followUser } from "./userEdits";

/** A workbook on the screen. */
export interface MountedModel extends WorkbookModel {
  recolour(dark: boolean): void;
}

/** The workbook in a full spreadsheet inside `container`; what a person does there reaches the model's listeners. */
export function mountModel(
  container: HTMLElement,
  snapshot: WorkbookSnapshot,
  options: ScreenOptions,
): MountedModel {
  const engine = createScreenEngine(container, workbookData(snapshot, "book"), options);
  const book = bookOf(engine, snapshot);
  const settling = watchFormulas(book, { onScreen: true });
  if (book.hasFormulas) settling.opened();
  const ends = [
    followUser(book, settling.moved),
    showParts(book, engine),
    showSelection(book, engine),
    coverInputPrompts(book, container),
    coverWarnings(book, engine, options.locale),
    coverListKeys(book, engine, container),
    calmFrames(book, engine, container),
    settling.dispose,
  ];
  coverChecks(book, engine);
  coverGoneSheets(engine);
  const model = modelOf(book, settling, () => {
    for (const end of ends) end();
    engine.univer.dispose();
  });
  return { ...model, recolour: (dark) => engine.api.toggleDarkMode(dark) };
}

type Copied = Exclude<ShownPart, "charts" | "protection">;
const COPIES: Readonly<
  Record<Copied, (book: Book, sheetId: string, shown: readonly string[]) => readonly string[]>
> = {
  tables: showTables,
  validations: showValidations,
  conditionalFormats: showConditionalFormats,
  filters: showFilters,
  notes: showNotes,
};
const COPY_ORDER: readonly Copied[] = ["tables", "validations", "conditionalFormats", "filters", "notes"];

/** Keeps the grid's copies of our parts fresh: stale ones are renewed together after the running batch. */
function showParts(book: Book, engine: ScreenEngine): () => void {
  const shown = new Map<string, readonly string[]>();
  const stale = new Set<string>();
  const showChartsOf = chartLayer(book, engine.api);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const renew = () => {
    timer = undefined;
    const keys = [...stale];
    stale.clear();
    for (const key of keys) renewOne(key);
    // The grid's undo remembers places that the model has moved meanwhile.
    engine.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(engine.workbook.getUnitId());
  };
  const renewOne = (key: string) => {
    const [part = "", sheetId = ""] = key.split("|");
    if (!book.parts.sheets.has(sheetId)) return;
    if (part === "charts") showChartsOf(sheetId);
    const copied = COPY_ORDER.find((each) => each === part);
    if (copied !== undefined) shown.set(key, COPIES[copied](book, sheetId, shown.get(key) ?? []));
    if (part === "protection") protect(book, engine, sheetId);
  };
  book.show = (sheetId, part) => {
    stale.add(`${part}|${sheetId}`);
    timer ??= setTimeout(renew, 0);
  };
  for (const sheetId of book.parts.sheets.keys()) {
    for (const part of [...COPY_ORDER, "charts", "protection"] as const) book.show(sheetId, part);
  }
  // What floats over a sheet is laid out only where that sheet is in front: a report is written from behind another.
  const activated = engine.api.addEvent(engine.api.Event.ActiveSheetChanged, ({ activeSheet }) =>
    book.show(activeSheet.getSheetId(), "charts"),
  );
  return () => {
    activated.dispose();
    clearTimeout(timer);
  };
}

/** A protected sheet refuses edits in the grid; our own writes go below the engine's permissions. */
function protect(book: Book, engine: ScreenEngine, sheetId: string): void {
  const sheet = engine.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  const permission = sheet?.getWorksheetPermission();
  const wanted = book.parts.sheets.get(sheetId)?.protection !== null;
  if (permission === undefined || permission.isProtected() === wanted) return;
  book.writing += 1;
  const done = wanted ? permission.protect() : permission.unprotect();
  void Promise.resolve(done).finally(() => {
    book.writing -= 1;
  });
}
