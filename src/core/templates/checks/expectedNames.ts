import type { NameBlueprint } from "../../sheets/blueprint";
import { columnLetter } from "../../sheets/cell";
import { dictionaryIds } from "../../sheets/dictionaries";
import { dictionaryWords } from "../../sheets/dictionaryWords";
import type { SheetHead } from "../../sheets/grid";
import type { Language } from "../../sheets/words";
import { languages } from "../../sheets/words";
import type { OwnArea } from "../naming/ownArea";
import { findOwnSheets } from "../own/ownSheets";
import type { Looked } from "../own/structureFacts";
import type { StructureTable } from "../own/structureTables";
import { customerListName, growingRange, listCapacity, listName } from "../sheets/lists";

/** Where the names behind the dropdowns have to point, as the workbook stands now. */
export function expectedNames(
  heads: readonly SheetHead[],
  tables: readonly StructureTable[],
  language: Language,
  looked: Looked,
): readonly NameBlueprint[] {
  const area = findOwnSheets(heads).find(({ id }) => id === "dictionaries");
  const lists = area ? dictionaryColumns(area, looked) : [];
  const customers = tables.find(({ spec, table }) => spec.id === "customers" && table !== null);
  const at = customers?.columns.findIndex((column) => column?.key === "customerId") ?? -1;
  return [
    ...lists.map(({ id, column, sheet, firstRow }) => ({
      name: listName(id, language),
      formula: growingRange(sheet, columnLetter(column), firstRow + 1, listCapacity.dictionary),
    })),
    ...(customers && at >= 0 ? [customerName(customers, at, language)] : []),
  ];
}

function customerName({ sheet, firstRow, firstColumn }: StructureTable, at: number, language: Language) {
  const column = columnLetter(firstColumn + at);
  return {
    name: customerListName(language),
    formula: growingRange(sheet, column, firstRow + 1, listCapacity.customers),
  };
}

/** The columns of 字典 by what their headings say, in either language. */
export function dictionaryColumns({ sheet, firstRow, firstColumn, columns }: OwnArea, looked: Looked) {
  return Array.from({ length: columns }, (_, i) => firstColumn + i).flatMap((column) => {
    const cells = looked.cells(sheet, column) ?? [];
    const id = dictionaryIds.find((each) =>
      languages.some((language) => dictionaryWords[each][language] === cells[0]),
    );
    return id ? [{ id, column, sheet, firstRow, cells: cells.slice(1) }] : [];
  });
}
