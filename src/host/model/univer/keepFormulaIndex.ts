import { CommandType, ICommandService, type Univer, type Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

/** Changes that move formulas or take whole sheets of them away or in. */
const moving = /insert|remove|delete|move|reorder|copy|sort/i;

/**
 * The engine looks through every cell of the workbook for formulas each time a single cell is written: filling 5,000
 * rows took 97 ms for every 125 of them. Its list is kept here instead, sheet by sheet; the engine itself brings it
 * up to date with each write, and a sheet's list is made anew only after its formulas have moved.
 */
export function keepFormulaIndex(univer: Univer, workbook: Workbook): void {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  const sheets: SheetFormulas = {};
  model.getFormulaData = () => {
    const ids = workbook.getSheets().map((sheet) => sheet.getSheetId());
    for (const id of Object.keys(sheets)) if (!ids.includes(id)) delete sheets[id];
    for (const id of ids) sheets[id] ??= model.getSheetFormulaData(unitId, id);
    return { [unitId]: sheets };
  };
  keepSharedFormulas(model, () => {
    for (const id of Object.keys(sheets)) delete sheets[id];
  });
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.type !== CommandType.MUTATION || command.id === SetRangeValuesMutation.id) return;
    if (moving.test(command.id)) forgetMoved(sheets, command.params);
  });
}

/** By sheet id: row → column → formula. */
type SheetFormulas = Record<string, ReturnType<FormulaDataModel["getSheetFormulaData"]>>;

/** A sheet without formulas has none after its rows have moved either. */
function forgetMoved(sheets: SheetFormulas, params: unknown): void {
  const moved = typeof params === "object" && params !== null ? Reflect.get(params, "subUnitId") : undefined;
  for (const id of Object.keys(sheets)) {
    if (typeof moved === "string" && moved !== id) continue;
    if (Object.keys(sheets[id] ?? {}).length > 0) delete sheets[id];
  }
}

type Cells = Parameters<FormulaDataModel["updateFormulaData"]>[2];

/**
 * Shared formulas (a formula kept once, other cells pointing to it) come only from filling in the grid; where no
 * write has brought one the engine need not look for them either.
 */
function keepSharedFormulas(model: FormulaDataModel, forget: () => void): void {
  const find: unknown = Reflect.get(model, "_getSheetFormulaIdMap");
  const update = model.updateFormulaData.bind(model);
  let shared = true;
  model.updateFormulaData = (unitId: string, sheetId: string, cells: Cells) => {
    if (!shared && bringsShared(cells)) {
      shared = true;
      forget();
    }
    return update(unitId, sheetId, cells);
  };
  if (typeof find !== "function") return;
  Reflect.set(model, "_getSheetFormulaIdMap", (unitId: string, sheetId: string) => {
    if (!shared) return {};
    const found: unknown = Reflect.apply(find, model, [unitId, sheetId]);
    shared = typeof found === "object" && found !== null && Object.keys(found).length > 0;
    return found;
  });
}

function bringsShared(cells: Cells): boolean {
  for (const row of Object.values(cells)) {
    for (const cell of Object.values<{ readonly si?: unknown } | null>(row ?? {})) if (cell?.si) return true;
  }
  return false;
}
