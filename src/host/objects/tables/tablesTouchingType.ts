import { defineType } from "../../engine/types/defineType";
import { existing } from "../../engine/types/hostError";
import { contains, intersection } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import type { TableInfo } from "../../model/parts/tables";
import type { Book } from "../book/book";
import { findTable } from "./tablesType";

interface TouchingTarget {
  readonly book: Book;
  readonly areas: readonly Area[];
  readonly fullyContained: boolean;
}

/** `Excel.TableScopedCollection`: the tables that lie in, or touch, some cells. */
export const tablesTouchingType = defineType<TouchingTarget>({
  name: "TableScopedCollection",
  items: (target) => touching(target).map((table) => target.book.objects.table(table.id)),
  properties: {},
  methods: {
    GetCount: (target) => touching(target).length,
    GetFirst: (target) => tableOr(target, touching(target)[0]),
    GetItem: (target, key) => tableOr(target, findTable(touching(target), key)),
    GetItemOrNullObject: (target, key) => {
      const found = findTable(touching(target), key);
      return found === undefined ? null : target.book.objects.table(found.id);
    },
  },
});

function touching({ book, areas, fullyContained }: TouchingTarget): readonly TableInfo[] {
  const fits = fullyContained
    ? (table: TableInfo) => areas.some((area) => contains(area, table.area))
    : (table: TableInfo) => areas.some((area) => intersection(area, table.area) !== null);
  return book.model.tables().filter(fits);
}

function tableOr({ book }: TouchingTarget, table: TableInfo | undefined) {
  return book.objects.table(existing(table).id);
}
