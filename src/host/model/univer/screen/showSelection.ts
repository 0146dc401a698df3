import { sameArea } from "../../area";
import type { Area } from "../../parts/cells";
import type { ModelEvent } from "../../parts/events";
import type { Book } from "../book/book";
import { areaOfRange } from "../book/toUniver";
import type { ScreenEngine } from "./screenEngine";

/** The grid goes where the model's selection goes; where the person chose it there, it is there already. */
export function showSelection(book: Book, engine: ScreenEngine): () => void {
  const listener = (event: ModelEvent) => {
    if (event.kind !== "selection-changed") return;
    const workbook = engine.api.getActiveWorkbook();
    const shown = workbook?.getActiveRange();
    const present = shown ? areaOfRange(shown.getSheetId(), shown.getRange()) : null;
    if (present !== null && sameArea(present, event.area)) return;
    book.writing += 1;
    try {
      select(engine, event.area);
    } finally {
      book.writing -= 1;
    }
  };
  book.listeners.add(listener);
  return () => book.listeners.delete(listener);
}

function select(engine: ScreenEngine, area: Area): void {
  const workbook = engine.api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(area.sheetId);
  if (!workbook || !sheet) return;
  workbook.setActiveSheet(sheet);
  sheet.getRange(area.row, area.column, area.rows, area.columns).activate();
}
