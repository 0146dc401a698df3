import { CommandType, ICommandService, type Univer, type Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  InsertRowMutation,
  InsertSheetMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { Shift } from "../../structuralEdit";
import { type FormulaRows, movedRows, shiftedRows, takeWritten } from "../stale/formulaRows";
import { changedSheet } from "./changedSheet";

/** Changes that move formulas or take whole sheets of them away or in. */
const moving = /insert|remove|delete|move|reorder|copy|sort/i;

/** Where the formulas of a workbook are. */
export interface FormulaIndex {
  /** To be read only. */
  of(sheetId: string): FormulaRows;
  /** Another number whenever the sheet's formulas have changed or moved. */
  version(sheetId: string): number;
  /** Cells have moved, with their formulas and without the engine. */
  moved(shift: Shift): void;
}

/** By sheet id. */
type SheetFormulas = Record<string, FormulaRows>;

/**
 * The engine looks through every cell of the workbook for formulas each time a single cell is written: filling 5,000
 * rows took 97 ms for every 125 of them. Its list is kept here instead, sheet by sheet; a write brings it up to date,
 * rows that come or go shift it, and a sheet's list is made anew only after its formulas have moved otherwise.
 */
export function keepFormulaIndex(univer: Univer, workbook: Workbook): FormulaIndex {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  const sheets: SheetFormulas = {};
  const versions = new Map<string, number>();
  const changed = (sheetId: string) => versions.set(sheetId, (versions.get(sheetId) ?? 0) + 1);
  model.getFormulaData = () => {
    const ids = workbook.getSheets().map((sheet) => sheet.getSheetId());
    for (const id of Object.keys(sheets)) if (!ids.includes(id)) delete sheets[id];
    for (const id of ids) sheets[id] ??= model.getSheetFormulaData(unitId, id) ?? {};
    return { [unitId]: sheets };
  };
  const shared = keepSharedFormulas(model, sheets, changed);
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.type !== CommandType.MUTATION || command.id === SetRangeValuesMutation.id) return;
    // A new sheet's formulas are looked for when they are asked for.
    if (!moving.test(command.id) || command.id === InsertSheetMutation.id) return;
    const moved = changedSheet(command.params);
    if (command.id === RemoveSheetMutation.id) {
      changed(moved ?? "");
      delete sheets[moved ?? ""];
      return;
    }
    for (const id of moved === null ? Object.keys(sheets) : [moved]) changed(id);
    if (shared() || !shiftMoved(sheets, command.id, command.params)) forgetMoved(sheets, moved);
  });
  return {
    of: (sheetId) => {
      const rows = sheets[sheetId] ?? model.getSheetFormulaData(unitId, sheetId) ?? {};
      sheets[sheetId] = rows;
      return rows;
    },
    version: (sheetId) => versions.get(sheetId) ?? 0,
    moved: (shift) => {
      const rows = sheets[shift.sheetId];
      changed(shift.sheetId);
      if (shared()) delete sheets[shift.sheetId];
      else if (rows)
        sheets[shift.sheetId] = movedRows(rows, shift, (row) => shift.span(row, 1)?.start ?? null);
    },
  };
}

const field = (params: unknown, name: string): unknown =>
  typeof params === "object" && params !== null ? Reflect.get(params, name) : undefined;

/** A sheet without formulas has none after its rows have moved either. */
function forgetMoved(sheets: SheetFormulas, moved: string | null): void {
  for (const id of Object.keys(sheets)) {
    if (moved !== null && moved !== id) continue;
    if (Object.keys(sheets[id] ?? {}).length > 0) delete sheets[id];
  }
}

/** Rows that come or go take their formulas along; true where that was all there was to do. */
function shiftMoved(sheets: SheetFormulas, id: string, params: unknown): boolean {
  if (id !== InsertRowMutation.id && id !== RemoveRowMutation.id) return false;
  const sheetId = changedSheet(params);
  const range = field(params, "range");
  const [start, end] = [field(range, "startRow"), field(range, "endRow")];
  if (sheetId === null || typeof start !== "number" || typeof end !== "number") return false;
  const rows = sheets[sheetId];
  if (rows !== undefined) {
    const count = end - start + 1;
    sheets[sheetId] = shiftedRows(rows, start, id === InsertRowMutation.id ? count : -count);
  }
  return true;
}

type Cells = Parameters<FormulaDataModel["updateFormulaData"]>[2];

/**
 * Shared formulas (a formula kept once, other cells pointing to it) come only from filling in the grid; where no
 * write has brought one the engine need not look for them either, nor go through all formulas of the sheet at each
 * write. The answer tells whether there are any.
 */
function keepSharedFormulas(
  model: FormulaDataModel,
  sheets: SheetFormulas,
  changed: (sheetId: string) => void,
): () => boolean {
  const find: unknown = Reflect.get(model, "_getSheetFormulaIdMap");
  const update = model.updateFormulaData.bind(model);
  // By sheet: whether it has shared formulas; unknown until it was looked through.
  const shared = new Map<string, boolean>();
  model.updateFormulaData = (unitId: string, sheetId: string, cells: Cells) => {
    if (shared.get(sheetId) === false && bringsShared(cells)) {
      shared.set(sheetId, true);
      delete sheets[sheetId];
    }
    if (shared.get(sheetId) !== false) {
      changed(sheetId);
      return update(unitId, sheetId, cells);
    }
    const rows = model.getFormulaData()[unitId]?.[sheetId];
    const fresh = takeWritten(rows ?? {}, cells);
    if (Object.keys(fresh).length > 0) changed(sheetId);
    return fresh;
  };
  if (typeof find !== "function") return () => true;
  Reflect.set(model, "_getSheetFormulaIdMap", (unitId: string, sheetId: string) => {
    if (shared.get(sheetId) === false) return {};
    const found: unknown = Reflect.apply(find, model, [unitId, sheetId]);
    shared.set(sheetId, typeof found === "object" && found !== null && Object.keys(found).length > 0);
    return found;
  });
  return () => [...shared.values()].includes(true);
}

function bringsShared(cells: Cells): boolean {
  for (const row of Object.values(cells)) {
    for (const cell of Object.values<{ readonly si?: unknown } | null>(row ?? {})) if (cell?.si) return true;
  }
  return false;
}
