import type { CellValue } from "../../sheets/cell";
import type { ColumnKind, SheetId, SheetSpec } from "../../sheets/column";
import type { Grid, SheetHead } from "../../sheets/grid";
import { languages } from "../../sheets/words";
import type { PresentSheets, SheetNames } from "../naming/naming";
import type { OwnArea } from "../naming/ownArea";
import { tableSheets } from "../naming/tableSheets";
import { titledArea } from "./titledArea";

/** The same with its cells; the first row of the grid holds the headings. */
export interface OwnSheet extends OwnArea {
  readonly grid: Grid;
}

/** Share of a definition's compact columns that must stand in a table's headings for it to be that sheet. */
const enoughHeadings = 0.7;

/**
 * Finds the sheets of ours by what they hold, not by a register that a renamed or copied sheet would falsify: tables
 * by their headings, the sheets without a table by their name and what stands at their head.
 */
export function findOwnSheets(heads: readonly SheetHead[]): readonly OwnArea[] {
  const found = new Map<SheetId, OwnArea>();
  for (const head of heads) {
    for (const area of [...tablesOf(head), ...titledArea(head)])
      if (!found.has(area.id)) found.set(area.id, area);
  }
  return [...found.values()];
}

export function presentSheets(areas: readonly OwnArea[]): PresentSheets {
  return new Map(areas.map(({ id, sheet, table }) => [id, { sheet, table }]));
}

function tablesOf(head: SheetHead): readonly OwnArea[] {
  return head.tables.flatMap(({ name, ...area }) => {
    const headings = new Set(headingsAt(head, area.firstRow, area.firstColumn, area.columns));
    const [spec] = tableSheets
      .filter((candidate) => resembles(candidate, headings))
      .sort((a, b) => explained(b, headings) - explained(a, headings));
    return spec ? [{ id: spec.id, sheet: head.sheet, table: name, ...area }] : [];
  });
}

function headingsAt({ head }: SheetHead, row: number, column: number, count: number): readonly string[] {
  const cells = head.rows[row - head.firstRow] ?? [];
  return Array.from({ length: count }, (_, i) => String(cells[column - head.firstColumn + i] ?? ""));
}

/** How many of the headings a definition knows: 分级历史 has nearly all columns of 客户价值分析, and two more. */
function explained(spec: SheetSpec, headings: ReadonlySet<string>): number {
  return spec.columns.filter(({ heading }) => languages.some((language) => headings.has(heading[language])))
    .length;
}

function resembles(spec: SheetSpec, headings: ReadonlySet<string>): boolean {
  const wanted = spec.columns.filter((column) => column.profile === "compact" || spec.id === "contacts");
  return languages.some((language) => {
    const there = wanted.filter((column) => headings.has(column.heading[language])).length;
    return there >= Math.max(2, enoughHeadings * wanted.length);
  });
}

/** An own table by column key: where each column stands and what its rows hold. */
export interface OwnTable extends SheetNames {
  /** 0-based column on the sheet, or -1. */
  readonly columnOf: (key: string) => number;
  /** As the sheet has it; the key itself where it has no such column. */
  readonly headingOf: (key: string) => string;
  /** Columns of days, which are kept as numbers and shown as days. */
  readonly isDay: (key: string) => boolean;
  readonly keys: readonly (string | null)[];
  readonly firstColumn: number;
  readonly rows: readonly { readonly row: number; readonly cells: readonly CellValue[] }[];
  readonly value: (cells: readonly CellValue[], key: string) => CellValue;
}

const dayKinds: ReadonlySet<ColumnKind> = new Set<ColumnKind>(["date", "dateTime"]);

/** Opens an own sheet by its definition; headings in either language. Blank rows are left out. */
export function openOwnTable(own: OwnSheet): OwnTable | null {
  const spec = tableSheets.find((candidate) => candidate.id === own.id);
  const [headings, ...rows] = own.grid.rows;
  if (!spec || !headings) return null;
  const keys = headings.map((heading) => keyOf(spec, String(heading)));
  const at = (key: string) => keys.indexOf(key);
  return {
    sheet: own.sheet,
    table: own.table,
    keys,
    firstColumn: own.grid.firstColumn,
    headingOf: (key) => String(headings[at(key)] ?? key),
    isDay: (key) => spec.columns.some((column) => column.key === key && dayKinds.has(column.kind)),
    columnOf: (key) => (at(key) < 0 ? -1 : own.grid.firstColumn + at(key)),
    rows: rows
      .map((cells, i) => ({ row: own.grid.firstRow + 1 + i, cells }))
      .filter(({ cells }) => cells.some((cell) => cell !== "")),
    value: (cells, key) => cells[at(key)] ?? "",
  };
}

/** What a cell of one of our sheets says, without the blanks around it; "" where the sheet, or the column, is not there. */
export function textIn(table: OwnTable | null | undefined, cells: readonly CellValue[], key: string): string {
  return String(table?.value(cells, key) ?? "").trim();
}

function keyOf(spec: SheetSpec, heading: string): string | null {
  const column = spec.columns.find((candidate) =>
    languages.some((language) => candidate.heading[language] === heading),
  );
  return column?.key ?? null;
}
