import type { Column, Table } from "../tables/table";
import type { Hits } from "./hit";
import { hitsIn, keptWhere } from "./hits";

/** Hits of one column with the rule's severity, and those that may be right after all as hints. */
export function hitsOrHints(
  table: Table,
  column: Column,
  rows: Int32Array,
  isHint: (row: number) => boolean,
): readonly Hits[] {
  const sure = keptWhere(rows, (row) => !isHint(row));
  return [...hitsIn(table, column, sure), ...hitsIn(table, column, keptWhere(rows, isHint), "info")];
}
