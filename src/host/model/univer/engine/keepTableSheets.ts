import { BaseReferenceObject } from "@univerjs/engine-formula";

const byName = BaseReferenceObject.prototype.setForcedSheetId;

/**
 * A cell that INDEX, OFFSET … picked out of `Table[Column]` knows its sheet by id only; before the next function the
 * engine looks the sheet up by name, finds none, and reads the formula's own sheet instead: INDEX(客户[企业名称], 1)
 * was wrong on every other sheet. A sheet known by id stays (engine-formula 0.25.1).
 */
export function keepTableSheets(): void {
  BaseReferenceObject.prototype.setForcedSheetId = function setForcedSheetId(sheetNameMap) {
    if (this.getForcedSheetName() === "" && this.getForcedSheetId()) return;
    byName.call(this, sheetNameMap);
  };
}
