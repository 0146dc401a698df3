import type { Column, Table } from "../../tables/table";
import { keptWhere } from "../cells/rowsWhere";
import type { Hits } from "./hit";
import { hitsIn } from "./hits";

/** Hits of one column with the rule's severity, and those that may be right after all as hints. */
export function hitsOrHints(
  table: Table,
  column: Column,
  rows: Int32Array,
  isHint: (row: number) => boolean,
): readonly Hits[] {
  return hitsIn(table, column, rows).flatMap((hits) => withHints(hits, isHint));
}

/** The hits as they are, but for those of some rows, which come after them as hints. */
export function withHints(hits: Hits, isHint: (row: number) => boolean): readonly Hits[] {
  const parts: readonly Hits[] = [
    { ...hits, rows: keptWhere(hits.rows, (row) => !isHint(row)) },
    { ...hits, rows: keptWhere(hits.rows, isHint), severity: "info" },
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}
