import type {
  ICellData,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  Nullable,
  Worksheet,
} from "@univerjs/core";
import type { Area } from "../../parts/cells";
import type { ModelEvent } from "../../parts/events";
import type { Engine } from "../engine/engine";
import type { BookParts, SheetParts } from "./bookParts";
import { type DecodedStyle, decodeStyle } from "./styleCodec";

/** The parts of a book that may need to be shown anew on the screen. */
export type ShownPart =
  | "validations"
  | "conditionalFormats"
  | "filters"
  | "tables"
  | "notes"
  | "protection"
  | "charts";

interface Told {
  readonly tables: Map<string, string>;
  readonly names: Map<string, string>;
  count: number;
}

/** One open workbook: the engine with its cells, our own parts, and who listens. */
export interface Book {
  readonly engine: Engine;
  readonly parts: BookParts;
  readonly name: string;
  readonly date1904: boolean;
  readonly defaultFont: { readonly name: string; readonly size: number } | undefined;
  readonly listeners: Set<(event: ModelEvent) => void>;
  /** Above 0 while the model itself writes: what then happens in the engine is not the user's doing. */
  writing: number;
  /** Whether any formula was ever seen; without one nothing has to be waited for. */
  hasFormulas: boolean;
  /** The screen's copy of a part of a sheet is stale; does nothing where there is no screen. */
  show: (sheetId: string, part: ShownPart) => void;
  readonly decoded: Map<string, DecodedStyle>;
  /** What the formula engine was told of tables and names, and how often it was told something new. */
  readonly told: Told;
  /** Cells that have yet to move, as our own parts have; null where none have. */
  unfinished: (() => void) | null;
  /** Used areas by sheet, of values only and with formats; forgotten at every change to the sheet. */
  readonly used: Map<string, { values?: Area | null; all?: Area | null }>;
}

export function emit(book: Book, event: ModelEvent): void {
  for (const listener of [...book.listeners]) listener(event);
}

/** Moves the cells that have yet to move: who looks at the engine's sheets finds them as they are meant to be. */
export function finishMoves(book: Book): void {
  const finish = book.unfinished;
  book.unfinished = null;
  finish?.();
}

/** Runs an engine command as the model's own doing. */
export function perform(book: Book, id: string, params: object, options?: IExecutionOptions): void {
  finishMoves(book);
  const unitId = book.engine.workbook.getUnitId();
  book.writing += 1;
  try {
    const done: unknown = book.engine.commands.syncExecuteCommand(id, { unitId, ...params }, options);
    if (done === false) throw new Error(`The spreadsheet engine refused ${id}`);
  } finally {
    book.writing -= 1;
  }
}

export function worksheetOf(book: Book, sheetId: string): Worksheet {
  finishMoves(book);
  const sheet = book.engine.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new Error(`No sheet ${sheetId}`);
  return sheet;
}

export function partsOfSheet(book: Book, sheetId: string): SheetParts {
  const parts = book.parts.sheets.get(sheetId);
  if (parts === undefined) throw new Error(`No sheet ${sheetId}`);
  return parts;
}

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The sheet's cells as they are stored: row → column → cell. Read only. */
export function matrixOf(book: Book, sheetId: string): CellMatrix {
  return worksheetOf(book, sheetId).getCellMatrix().getMatrix();
}

/** The style of a stored cell; kept per style id, of which there are few. */
export function styleOfCell(book: Book, cell: Nullable<ICellData>): DecodedStyle {
  const style = cell?.s;
  if (typeof style !== "string") return decodeStyle(style);
  const known = book.decoded.get(style);
  if (known !== undefined) return known;
  const decoded = decodeStyle(book.engine.workbook.getStyles().get(style));
  book.decoded.set(style, decoded);
  return decoded;
}
