import { IFeatureCalculationManagerService, IOtherFormulaManagerService } from "@univerjs/engine-formula";
import type { Book } from "../book/book";

/** Whether the engine works out more than formulas in cells: on a screen, those of colour rules. */
export function hasOtherFormulas(book: Book): boolean {
  const injector = book.engine.univer.__getInjector();
  const unitId = book.engine.workbook.getUnitId();
  const sheets = injector.get(IOtherFormulaManagerService).getOtherFormulaData()[unitId] ?? {};
  for (const formulas of Object.values(sheets)) for (const _ in formulas) return true;
  const features = injector.get(IFeatureCalculationManagerService).getReferenceExecutorMap().get(unitId);
  return [...(features?.values() ?? [])].some(({ size }) => size > 0);
}
