import { defineType } from "../../engine/types/defineType";
import { sortArea, sortKeys } from "../ranges/rangeSortType";
import { type TableTarget, tableOf, tableParts } from "./tableTarget";

/** `Excel.TableSort`; the last sort is remembered as Excel remembers it. */
export const tableSortType = defineType<TableTarget>({
  name: "TableSort",
  properties: {
    MatchCase: { get: (target) => kept(target, "MatchCase") ?? false },
    Method: { get: (target) => kept(target, "Method") ?? "PinYin" },
    Fields: { get: (target) => kept(target, "Fields") ?? [] },
  },
  methods: {
    Apply: (target, fields, matchCase, method) => {
      sortBody(target, fields);
      keep(target, "Fields", fields);
      keep(target, "MatchCase", matchCase ?? false);
      keep(target, "Method", method ?? "PinYin");
    },
    Clear: (target) => keep(target, "Fields", []),
    Reapply: (target) => {
      const fields = kept(target, "Fields");
      if (Array.isArray(fields) && fields.length > 0) sortBody(target, fields);
    },
  },
});

function sortBody(target: TableTarget, fields: unknown): void {
  const body = tableParts.body(tableOf(target));
  sortArea(target.book, body, sortKeys(fields, body), false);
}

function kept({ book, tableId }: TableTarget, name: string): unknown {
  return book.kept.get(`TableSort.${tableId}.${name}`);
}

function keep({ book, tableId }: TableTarget, name: string, value: unknown): void {
  book.kept.set(`TableSort.${tableId}.${name}`, value);
}
