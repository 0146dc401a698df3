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

/**
 * The engine's list rule works out one list for all its cells, so that `=INDIRECT($E2)` offers the first row's list
 * everywhere. The registered rule object gets our answers in place of its own: registering a second one throws.
 */
export function coverDependentLists(book: Book, engine: ScreenEngine): void {
  const list = engine.univer.__getInjector().get(DataValidatorRegistryService).getValidatorItem("list");
  if (!list) return;
  const choicesHere = () => {
    const { sheetId, row, column } = book.parts.selection;
    return choicesOf(book, cellArea(sheetId, row, column)) ?? [];
  };
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
