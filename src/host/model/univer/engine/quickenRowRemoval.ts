import { type IAccessor, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { type IRemoveRowsMutationParams, RemoveRowMutation } from "@univerjs/sheets";

/**
 * To take a row out the engine lists all rows of the sheet and deletes each below before it puts it one higher, twice:
 * 20 ms in a sheet of 100,000 rows, and a merge of duplicates takes out thousands. Here the rows move up in place
 * (sheets 0.25.1; the same three things are changed).
 */
export function quickenRowRemoval(): void {
  Reflect.set(RemoveRowMutation, "handler", removeRows);
}

function removeRows(accessor: IAccessor, params: IRemoveRowsMutationParams): boolean {
  const sheet = accessor
    .get(IUniverInstanceService)
    .getUnit<Workbook>(params.unitId, UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(params.subUnitId);
  if (!sheet) return false;
  const { startRow, endRow } = params.range;
  const [count, length] = [endRow - startRow + 1, sheet.getRowCount()];
  moveUp(sheet.getRowManager().getRowData(), startRow, count, length);
  moveUp(sheet.getCellMatrix().getMatrix(), startRow, count, length);
  sheet.setRowCount(length - count);
  return true;
}

function moveUp<T>(rows: Record<number, T>, start: number, count: number, length: number): void {
  for (let row = start; row < length; row += 1) {
    const below = row + count < length ? rows[row + count] : undefined;
    if (below !== undefined) rows[row] = below;
    else if (rows[row] !== undefined) delete rows[row];
  }
}
