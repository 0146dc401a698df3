import { type CellValue, DataValidationType } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/preset-sheets-data-validation";
import { cellArea } from "../../area";
import type { Book } from "../book/book";
import { acceptsValue, choicesOf, type SeenAreas } from "../rules/checking";
import { OPEN_LIST } from "./listOperations";
import type { ScreenEngine } from "./screenEngine";

interface CellPlace {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

const CHECKED: readonly DataValidationType[] = [
  DataValidationType.LIST,
  DataValidationType.CUSTOM,
  DataValidationType.WHOLE,
  DataValidationType.DECIMAL,
  DataValidationType.DATE,
  DataValidationType.TIME,
  DataValidationType.TEXT_LENGTH,
];

function placeOf({ subUnitId = "", row = 0, column = 0 }: Partial<CellPlace>) {
  return { sheetId: subUnitId, row, column };
}

/**
 * The grid asks us whether a cell keeps its rule and what a list offers. The engine would work out one list for all
 * cells of a rule, so that `=INDIRECT($E2)` offers the first row's list everywhere, and every formula of every rule
 * for every cell after each write: on the standard sheets that took a third of the time of a merge. The registered
 * rule objects get our answers in place of their own: registering second ones throws.
 */
export function coverChecks(book: Book, engine: ScreenEngine): void {
  const registry = engine.univer.__getInjector().get(DataValidatorRegistryService);
  const seen = seenInTask();
  const accepts = (place: CellPlace) => {
    const value = typeof place.value === "boolean" ? place.value : (place.value ?? "");
    const cell = cellArea(place.subUnitId, place.row, place.column);
    return Promise.resolve(acceptsValue(book, cell, value, seen()));
  };
  for (const type of CHECKED) {
    const checked = registry.getValidatorItem(type);
    if (checked) Object.assign(checked, { isValidType: accepts, validator: accepts });
  }
  coverLists(book, engine, registry.getValidatorItem(DataValidationType.LIST));
}

/**
 * The areas seen by the running task, forgotten when it ends: the grid checks thousands of cells one after the other
 * against the same list and writes nothing meanwhile.
 */
function seenInTask(): () => SeenAreas {
  let seen: SeenAreas | null = null;
  return () => {
    if (seen === null) {
      seen = new Map();
      queueMicrotask(() => {
        seen = null;
      });
    }
    return seen;
  };
}

function coverLists(book: Book, engine: ScreenEngine, list: object | null | undefined): void {
  if (!list) return;
  // The list of a clicked arrow is asked for before the click has selected its cell.
  let asked = book.parts.selection;
  engine.commands.beforeCommandExecuted(({ id, params }) => {
    if (id === OPEN_LIST) asked = { ...asked, ...placeOf({ ...params }) };
  });
  const choicesHere = () => choicesOf(book, cellArea(asked.sheetId, asked.row, asked.column)) ?? [];
  Object.assign(list, {
    getListWithColor: () => choicesHere().map((label) => ({ label, color: "" })),
    getListWithColorMap: () => ({}),
    getList: () => [...choicesHere()],
    getListAsync: () => Promise.resolve([...choicesHere()]),
  });
}
