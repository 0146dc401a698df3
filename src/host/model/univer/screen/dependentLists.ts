import type { CellValue } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/preset-sheets-data-validation";
import { cellArea } from "../../area";
import type { Book } from "../book";
import { acceptsValue, choicesOf } from "../checking";
import type { ScreenEngine } from "./screenEngine";

interface CellPlace {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The engine's operation behind a drop-down arrow; its package does not name it to others. */
const OPEN_LIST = "sheet.operation.show-data-validation-dropdown";

function placeOf({ subUnitId = "", row = 0, column = 0 }: Partial<CellPlace>) {
  return { sheetId: subUnitId, row, column };
}

/**
 * The engine's list rule works out one list for all its cells, so that `=INDIRECT($E2)` offers the first row's list
 * everywhere. The registered rule object gets our answers in place of its own: registering a second one throws.
 */
export function coverDependentLists(book: Book, engine: ScreenEngine): void {
  const list = engine.univer.__getInjector().get(DataValidatorRegistryService).getValidatorItem("list");
  if (!list) return;
  // The list of a clicked arrow is asked for before the click has selected its cell.
  let asked = book.parts.selection;
  engine.commands.beforeCommandExecuted(({ id, params }) => {
    if (id === OPEN_LIST) asked = { ...asked, ...placeOf({ ...params }) };
  });
  const choicesHere = () => choicesOf(book, cellArea(asked.sheetId, asked.row, asked.column)) ?? [];
  const accepts = (place: CellPlace) => {
    const value = typeof place.value === "boolean" ? place.value : (place.value ?? "");
    return acceptsValue(book, cellArea(place.subUnitId, place.row, place.column), value);
  };
  Object.assign(list, {
    getListWithColor: () => choicesHere().map((label) => ({ label, color: "" })),
    getList: () => [...choicesHere()],
    getListAsync: () => Promise.resolve([...choicesHere()]),
    isValidType: (place: CellPlace) => Promise.resolve(accepts(place)),
    validator: (place: CellPlace) => Promise.resolve(accepts(place)),
  });
}
