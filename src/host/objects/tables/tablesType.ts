import { integerOf, optionalBoolean } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { existing, invalidArgument } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import type { TableInfo } from "../../model/parts/tables";
import type { Book } from "../book/book";
import { eventMethods, tableCollectionEvents, wholeWorkbook } from "../events/eventMethods";
import { areaOfArgument } from "../places/resolveAddress";
import { addTable } from "./addTable";

export interface TablesTarget {
  readonly book: Book;
  /** null: all tables of the workbook. */
  readonly sheetId: string | null;
}

/** `Excel.TableCollection` of the workbook or of one sheet. */
export const tablesType = defineType<TablesTarget>({
  name: "TableCollection",
  items: (target) => tablesIn(target).map((table) => target.book.objects.table(table.id)),
  properties: { Count: { get: (target) => tablesIn(target).length } },
  methods: {
    Add: ({ book, sheetId }, address, hasHeaders) => {
      const area = areaOfArgument(book, address, sheetId ?? book.model.activeSheetId());
      if (sheetId !== null && area.sheetId !== sheetId) throw invalidArgument("another sheet");
      return book.objects.table(addTable(book, area, optionalBoolean(hasHeaders, true)).id);
    },
    GetCount: (target) => tablesIn(target).length,
    GetItem: (target, key) => target.book.objects.table(existing(findTable(tablesIn(target), key)).id),
    GetItemAt: (target, index): Instance => {
      const found = tablesIn(target)[integerOf(index)];
      if (found === undefined) throw invalidArgument();
      return target.book.objects.table(found.id);
    },
    GetItemOrNullObject: (target, key) => {
      const found = findTable(tablesIn(target), key);
      return found === undefined ? null : target.book.objects.table(found.id);
    },
    ...eventMethods<TablesTarget>(tableCollectionEvents, ({ sheetId }) => sheetId ?? wholeWorkbook),
  },
});

function tablesIn({ book, sheetId }: TablesTarget): readonly TableInfo[] {
  return book.model.tables().filter((table) => sheetId === null || table.area.sheetId === sheetId);
}

/** A table by name (any case) or id; the client sends ids as numbers or text. */
export function findTable(tables: readonly TableInfo[], key: unknown): TableInfo | undefined {
  if (typeof key !== "string" && typeof key !== "number") throw invalidArgument("name or id expected");
  const text = String(key).toLowerCase();
  return (
    tables.find((table) => table.name.toLowerCase() === text) ?? tables.find((table) => table.id === text)
  );
}
