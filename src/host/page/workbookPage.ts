import { writeXlsx } from "../files/workbook/writeXlsx";
import { mountModel } from "../model/univer/mountModel";
import type { WorkbookModel } from "../model/workbookModel";
import type { WorkbookSnapshot } from "../model/workbookSnapshot";
import { whileBusy } from "./busy";
import { element } from "./element";
import { notice } from "./notice";
import { type PageLanguage, type PageLook, pageWords } from "./pageWords";
import { openPane, type Pane } from "./pane";
import { parseManifest, type RibbonButton } from "./parseManifest";
import { ribbon } from "./ribbon";
import { titleBar } from "./titleBar";
import { watchUnsaved } from "./unsaved";

/** What the page asks of the one around it: other files and another language mean a new page. */
export interface PageActions {
  open(): void;
  save(name: string, bytes: Uint8Array): void;
  /** `changed`: the snapshot holds what no file does yet. */
  translate(language: PageLanguage, snapshot: WorkbookSnapshot, changed: boolean): void;
  /** The page is light or dark now; pages to come shall be too. */
  recoloured(dark: boolean): void;
}

export interface WorkbookPage {
  readonly model: WorkbookModel;
  readonly pane: Pane;
  changed(): boolean;
  close(): void;
}

/** What the page is built around. */
interface ShownWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** Of the add-in: its name and its ribbon. */
  readonly manifestText: string;
  /** Not saved since it was changed. */
  readonly changed: boolean;
}

/** Builds the page around one workbook: title bar, ribbon, grid and task pane. */
export function showWorkbook(
  root: HTMLElement,
  { snapshot, manifestText, changed }: ShownWorkbook,
  look: PageLook,
  actions: PageActions,
): WorkbookPage {
  const words = pageWords[look.language];
  const manifest = parseManifest(manifestText, look.language);
  const grid = element("main", { className: "grid" });
  document.documentElement.lang = look.language;
  colour(look.dark);
  document.title = `${snapshot.name} · ${manifest.name}`;
  root.replaceChildren(grid);
  const model = mountModel(grid, snapshot, { locale: look.language, dark: look.dark });
  const unsaved = watchUnsaved(model, changed);
  const bytes = async () => {
    await model.settled();
    return writeXlsx(model.snapshot());
  };
  const failed = (error: unknown) => notice(error instanceof Error ? error.message : String(error));
  const pane = openPane({ manifest, model, words, fileBytes: bytes, failed, ...look });
  const press = ({ functionName, id }: RibbonButton) => {
    if (functionName === null) pane.show(true);
    else pane.connection.runCommand(functionName, id).catch(failed);
  };
  const save = async () => {
    actions.save(snapshot.name, await bytes());
    unsaved.saved();
  };
  const bar = titleBar(`${snapshot.name} — ${words.title}`, words, look, {
    open: actions.open,
    save: () => void whileBusy(words.saving, save).catch(failed),
    translate: (language) => {
      if (pane.holdsWork() && !window.confirm(words.translate)) return;
      actions.translate(language, model.snapshot(), unsaved.changed());
    },
    recolour(dark) {
      colour(dark);
      model.recolour(dark);
      pane.recolour(dark);
      actions.recoloured(dark);
    },
  });
  root.replaceChildren(bar, ribbon(manifest, press), grid, pane.splitter, pane.element);
  return {
    model,
    pane,
    changed: unsaved.changed,
    close() {
      pane.close();
      model.dispose();
      root.replaceChildren();
    },
  };
}

function colour(dark: boolean): void {
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}
