import type { Change } from "../../changes/patch";
import type { ColumnSpec, SheetSpec } from "../../sheets/column";
import type { Language } from "../../sheets/words";
import { headingLanguage } from "../../templates/naming/headingLanguage";
import type { OwnTable } from "../../templates/own/ownSheets";
import { columnBlueprint, type SheetContext } from "../../templates/sheets/columnBlueprint";
import type { TableRow } from "./upsertRows";

/** A table of ours as it will stand, and the columns that come for that. */
interface Widened {
  readonly table: OwnTable;
  readonly changes: readonly Change[];
}

/**
 * Columns that are newer than the sheet, or stand only where somebody asks for them, come at the right edge with the rows
 * that fill them. A sheet kept to the compact columns gets none but those asked for.
 */
export function withNewerColumns(
  spec: SheetSpec,
  table: OwnTable,
  rows: readonly TableRow[],
  context: SheetContext,
): Widened {
  const isFull = spec.columns.some(
    ({ key, profile, newer, comes }) => profile !== "compact" && !newer && !comes && table.keys.includes(key),
  );
  const isFilled = (key: string) => rows.some((row) => (row[key] ?? "") !== "");
  const added = spec.columns.filter(
    ({ key, newer, comes }) =>
      (comes === "run" || (newer === true && isFull)) && !table.keys.includes(key) && isFilled(key),
  );
  if (added.length === 0) return { table, changes: [] };
  const headings = spec.columns.map(({ key }) => table.headingOf(key));
  const language = headingLanguage(spec, headings);
  return {
    table: widened(table, added, language),
    changes: added.map((column): Change => {
      const blueprint = columnBlueprint(spec.id, column, { ...context, language }, null);
      const part = { kind: "column", table: table.table, column: blueprint } as const;
      return { kind: "add-part", sheet: table.sheet, part };
    }),
  };
}

function widened(table: OwnTable, added: readonly ColumnSpec[], language: Language): OwnTable {
  const keys = [...table.keys, ...added.map(({ key }) => key)];
  const headings = new Map(added.map(({ key, heading }) => [key, heading[language]]));
  return {
    ...table,
    keys,
    headingOf: (key) => headings.get(key) ?? table.headingOf(key),
    columnOf: (key) => (headings.has(key) ? table.firstColumn + keys.indexOf(key) : table.columnOf(key)),
  };
}
