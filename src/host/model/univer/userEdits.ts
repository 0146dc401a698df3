import type { ICommandInfo, IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Area } from "../parts/cells";
import type { ModelEvent } from "../parts/events";
import type { StructuralEdit } from "../structuralEdit";
import { type Book, emit } from "./book/book";
import { areaOfRange } from "./book/toUniver";
import { readValues } from "./cells/readCells";
import { noteToldTable, registerTable } from "./names/engineTables";
import { refreshFilters } from "./rules/filters";
import { shiftParts } from "./structure/shiftParts";
import { growTables } from "./tables/growTables";

/** Follows what a person does in the grid: our own parts move along, listeners and formulas (`moved`) hear of it. */
export function followUser(book: Book, moved: (edit: StructuralEdit) => void): () => void {
  const watcher = book.engine.commands.onCommandExecuted((command, options) => {
    noteToldTable(book, command);
    if (book.writing > 0) return;
    if (command.id === SetRangeValuesMutation.id && options?.onlyLocal !== true)
      typed(book, paramsOf(command));
    else if (command.id in EDITS) restructured(book, command.id, paramsOf(command), moved);
    else if (command.id === SetSelectionsOperation.id) selected(book, paramsOf(command));
    else if (command.id === SetWorksheetActiveOperation.id) activated(book, paramsOf(command).subUnitId);
  });
  return () => watcher.dispose();
}

interface Params {
  readonly subUnitId: string;
  readonly range: IRange | null;
  readonly cellValue: IObjectMatrixPrimitiveType<unknown>;
  readonly selections: readonly { readonly range: IRange }[];
}

function paramsOf(command: Readonly<ICommandInfo>): Params {
  return { subUnitId: "", range: null, cellValue: {}, selections: [], ...command.params };
}

/** The smallest area round the cells written; null where only formats were. */
function writtenArea(sheetId: string, cells: IObjectMatrixPrimitiveType<unknown>): Area | null {
  const places: [number, number][] = [];
  for (const row of Object.keys(cells)) {
    const line = cells[Number(row)] ?? {};
    for (const column of Object.keys(line)) {
      const cell: unknown = line[Number(column)];
      const content =
        cell === null || (typeof cell === "object" && ("v" in cell || "f" in cell || "p" in cell));
      if (content) places.push([Number(row), Number(column)]);
    }
  }
  if (places.length === 0) return null;
  const rows = places.map(([row]) => row).sort((a, b) => a - b);
  const columns = places.map(([, column]) => column).sort((a, b) => a - b);
  const row = rows[0] ?? 0;
  const column = columns[0] ?? 0;
  return {
    sheetId,
    row,
    column,
    rows: (rows.at(-1) ?? row) - row + 1,
    columns: (columns.at(-1) ?? column) - column + 1,
  };
}

function typed(book: Book, params: Params): void {
  const area = writtenArea(params.subUnitId, params.cellValue);
  if (area === null || !book.parts.sheets.has(area.sheetId)) return;
  const written = JSON.stringify(params.cellValue).includes('"f":"=');
  if (written) book.hasFormulas = true;
  growTables(book, area);
  const single = area.rows === 1 && area.columns === 1;
  const after = single ? readValues(book, area)[0]?.[0] : undefined;
  emit(book, {
    kind: "cells-changed",
    area,
    changeType: "RangeEdited",
    origin: "user",
    ...(after === undefined ? {} : { after }),
  });
}

type ChangeType = Extract<ModelEvent, { kind: "cells-changed" }>["changeType"];

const EDITS: Readonly<Record<string, readonly ["insert" | "delete", "rows" | "columns", ChangeType]>> = {
  [InsertRowMutation.id]: ["insert", "rows", "RowInserted"],
  [RemoveRowMutation.id]: ["delete", "rows", "RowDeleted"],
  [InsertColMutation.id]: ["insert", "columns", "ColumnInserted"],
  [RemoveColMutation.id]: ["delete", "columns", "ColumnDeleted"],
};

/** The engine has moved the cells and rewritten its formulas; our parts follow. */
function restructured(book: Book, id: string, params: Params, moved: (edit: StructuralEdit) => void): void {
  const edit = EDITS[id];
  if (edit === undefined || params.range === null) return;
  const area = areaOfRange(params.subUnitId, params.range);
  const [kind, axis, changeType] = edit;
  const [at, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const { sheetId } = area;
  const done = { sheetId, kind, axis, at, count, from: 0, to: Number.POSITIVE_INFINITY };
  moved(done);
  shiftParts(book, done);
  for (const table of book.parts.tables) registerTable(book, table);
  refreshFilters(book, sheetId);
  emit(book, { kind: "cells-changed", area, changeType, origin: "user" });
}

function selected(book: Book, params: Params): void {
  const range = params.selections.at(-1)?.range;
  if (range === undefined) return;
  const area = areaOfRange(params.subUnitId, range);
  book.parts.selection = area;
  emit(book, { kind: "selection-changed", area });
}

function activated(book: Book, sheetId: string): void {
  const before = book.parts.activeSheetId;
  if (before === sheetId || !book.parts.sheets.has(sheetId)) return;
  book.parts.activeSheetId = sheetId;
  emit(book, { kind: "sheet-deactivated", sheetId: before, origin: "user" });
  emit(book, { kind: "sheet-activated", sheetId, origin: "user" });
}
