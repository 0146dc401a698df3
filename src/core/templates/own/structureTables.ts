import type { ColumnSpec, SheetId, SheetSpec } from "../../sheets/column";
import type { SheetHead } from "../../sheets/grid";
import { type Language, languages } from "../../sheets/words";
import { headingLanguage } from "../naming/headingLanguage";
import type { OwnArea } from "../naming/ownArea";
import { tableSheets } from "../naming/tableSheets";
import { findOwnSheets } from "./ownSheets";

/** A table sheet of ours as it stands, also where the table became a plain range. */
export interface StructureTable {
  readonly spec: SheetSpec;
  readonly sheet: string;
  /** null: the table was converted to a range. */
  readonly table: string | null;
  readonly language: Language;
  /** 1-based heading row and 0-based first column; `rows` counts the heading row. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly headings: readonly string[];
  /** The definition beside each heading; null for a column that is not ours (or was renamed). */
  readonly columns: readonly (ColumnSpec | null)[];
}

/** All table sheets of ours among these heads. */
export function structureTables(heads: readonly SheetHead[]): readonly StructureTable[] {
  const own = findOwnSheets(heads).flatMap((area) => tableOf(area, heads) ?? []);
  const known = new Set(own.map(({ spec }) => spec.id));
  const lost = heads.flatMap((head) => convertedTable(head, known) ?? []);
  return [...own, ...lost];
}

function tableOf(area: OwnArea, heads: readonly SheetHead[]): StructureTable | null {
  const spec = tableSheets.find(({ id }) => id === area.id);
  const head = heads.find(({ sheet }) => sheet === area.sheet);
  if (!spec || !head) return null;
  const row = head.head.rows[area.firstRow - head.head.firstRow] ?? [];
  const from = area.firstColumn - head.head.firstColumn;
  const headings = Array.from({ length: area.columns }, (_, i) => String(row[from + i] ?? ""));
  const { sheet, table, firstRow, firstColumn, rows } = area;
  return { ...described(spec, headings), sheet, table, firstRow, firstColumn, rows };
}

function described(spec: SheetSpec, headings: readonly string[]) {
  const language = headingLanguage(spec, headings);
  const columns = headings.map(
    (heading) => spec.columns.find((column) => column.heading[language] === heading) ?? null,
  );
  return { spec, language, headings, columns };
}

/**
 * A sheet of ours whose table is gone: its purpose line still stands above its headings. Headings alone would not
 * do: a list of the user's own may have the same ones.
 */
function convertedTable({ head, sheet, tables, lastRow }: SheetHead, known: ReadonlySet<SheetId>) {
  if (tables.length > 0) return null;
  for (const spec of tableSheets) {
    const purpose = head.rows.findIndex((row) =>
      languages.some((language) => row[0] === spec.purpose[language]),
    );
    if (purpose < 0 || known.has(spec.id)) continue;
    const headings = (head.rows[purpose + headingsBelowPurpose] ?? []).map(String);
    const firstRow = head.firstRow + purpose + headingsBelowPurpose;
    const about = described(spec, headings);
    if (about.columns.filter(Boolean).length < 2) continue;
    const rows = Math.max(2, lastRow - firstRow + 1);
    return { ...about, sheet, table: null, firstRow, firstColumn: head.firstColumn, rows };
  }
  return null;
}

/** Purpose, groups, headings. */
const headingsBelowPurpose = 2;
