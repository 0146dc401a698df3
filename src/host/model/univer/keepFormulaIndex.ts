import { CommandType, ICommandService, type Univer } from "@univerjs/core";
import { FormulaDataModel, type IFormulaData } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

/** Changes that move formulas or take whole sheets of them away or in. */
const moving = /insert|remove|delete|move|reorder|copy|sort/i;

/**
 * The engine looks through every cell of the workbook for formulas each time a single cell is written: filling 5,000
 * rows took 97 ms for every 125 of them. Its list is kept here instead; the engine itself brings it up to date with
 * each write, and it is made anew after formulas have moved.
 */
export function keepFormulaIndex(univer: Univer): void {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  const collect = model.getFormulaData.bind(model);
  let kept: IFormulaData | null = null;
  model.getFormulaData = () => {
    kept ??= collect();
    return kept;
  };
  keepSharedFormulas(model, () => {
    kept = null;
  });
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (
      command.type === CommandType.MUTATION &&
      command.id !== SetRangeValuesMutation.id &&
      moving.test(command.id)
    )
      kept = null;
  });
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
