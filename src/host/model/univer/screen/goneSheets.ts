import { DataValidationStatus, type IRange } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";
import type { ScreenEngine } from "./screenEngine";

/**
 * The engine checks changed cells a little later and throws, with nobody to catch it, where their sheet was deleted
 * meanwhile. What is gone is not wrong.
 */
export function coverGoneSheets({ univer, workbook }: ScreenEngine): void {
  const service = univer.__getInjector().get(SheetsDataValidationValidatorService);
  const checkCell = service.validatorCell.bind(service);
  const checkRanges = service.validatorRanges.bind(service);
  const isGone = (sheetId: string) => !workbook.getSheetBySheetId(sheetId);
  Object.assign(service, {
    validatorCell: (unitId: string, sheetId: string, row: number, column: number) =>
      isGone(sheetId) ? DataValidationStatus.VALID : checkCell(unitId, sheetId, row, column),
    validatorRanges: (unitId: string, sheetId: string, ranges: IRange[]) =>
      isGone(sheetId) ? Promise.resolve([]) : checkRanges(unitId, sheetId, ranges),
  });
}
