import type { WorkbookModel } from "../workbookModel";
import type { WorkbookSnapshot } from "../workbookSnapshot";
import { workbookData } from "./book/toUniver";
import { bookOf } from "./bookOf";
import { watchFormulas } from "./calculation/settling";
import { createHeadlessEngine } from "./engine/engine";
import { modelOf } from "./modelOf";
import { followUser } from "./userEdits";

let opened = 0;

/** The workbook without a screen, for Node. `dispose` it, or the process never ends. */
export function createHeadlessModel(snapshot: WorkbookSnapshot): WorkbookModel {
  // The formula engine keeps results by the workbook's id for the whole process: two of the same would mix.
  opened += 1;
  const engine = createHeadlessEngine(workbookData(snapshot, `book${opened}`));
  const book = bookOf(engine, snapshot);
  const settling = watchFormulas(book, { onScreen: false });
  // The engine looks for formulas that came without results before it knows of any change: never, without a screen.
  if (book.hasFormulas) settling.opened();
  const unfollow = followUser(book, settling.moved);
  return modelOf(book, settling, () => {
    unfollow();
    settling.dispose();
    engine.univer.dispose();
  });
}
