import type { ColumnGroup, ColumnKey, ColumnKind, ColumnSpec, Profile } from "./column";
import { words } from "./words";

type Extra = Omit<ColumnSpec, "key" | "heading" | "kind" | "width" | "group" | "profile">;

/** Shorthand for a column: `[key, zh, en, kind, width]` and what else is special. */
export type ColumnRow = readonly [
  ColumnKey,
  string,
  string,
  ColumnKind,
  number,
  (Extra & { readonly profile?: Profile })?,
];

export function columnsOfGroup(group: ColumnGroup, rows: readonly ColumnRow[]): readonly ColumnSpec[] {
  return rows.map(([key, zh, en, kind, width, extra]) => ({
    key,
    heading: words(zh, en),
    kind,
    width,
    group,
    profile: "standard",
    ...extra,
  }));
}
