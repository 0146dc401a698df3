import type { SheetMapping } from "../../adopt/mapping/mapping";
import type { EvidenceColumns } from "../../dedupe/columns/evidence";
import { type LiveIndex, type LiveMatch, openLiveIndex, type TypedRow } from "../../dedupe/live/liveIndex";
import { type LivePlaces, openPlaces } from "../../dedupe/live/livePlaces";
import { type DedupeSettings, defaultDedupeSettings } from "../../dedupe/scoring/settings";
import { evidenceSentence } from "../../dedupe/words/sentences";
import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import type { Grid } from "../../sheets/grid";
import type { Language } from "../../sheets/words";
import { nameOfValues } from "../../tables/customers/nameOfValues";
import type { Table } from "../../tables/table";
import type { LiveChanges, LiveWarning } from "./liveViews";

/** The check of rows while they are typed, over the book that was read last. */
export interface LiveJob {
  check(changes: LiveChanges, language: Language): readonly LiveWarning[];
}

interface Live {
  readonly customers: Table;
  readonly index: LiveIndex;
  readonly places: LivePlaces;
  /** Sheets that people do not see. */
  readonly hidden: ReadonlySet<string>;
  readonly language: Language;
}

/** Sentences of one warning: what agrees most, not everything. */
const mostReasons = 2;

/** Opens the check; `columns` where a search for duplicates has read them already. */
export function openLive(
  customers: Table,
  mappings: readonly SheetMapping[],
  settings: DedupeSettings = defaultDedupeSettings,
  columns?: EvidenceColumns,
): LiveJob {
  const index = openLiveIndex(customers, settings, columns);
  const places = openPlaces(customers);
  const firstRows = new Map(
    mappings
      .filter(({ role }) => role === "customers")
      .map(({ sheet, firstDataRow }) => [sheet, firstDataRow] as const),
  );
  const hidden = new Set(mappings.filter((mapping) => mapping.hidden).map(({ sheet }) => sheet));
  return {
    check({ moved, rows, quiet }, language) {
      for (const { sheet, row, by } of moved) places.move(sheet, row, by);
      const live = { customers, index, places, hidden, language };
      return rows.flatMap((grid) => {
        const first = firstRows.get(grid.sheet);
        const warnings = first === undefined ? [] : checkGrid(live, grid, first);
        return quiet ? [] : warnings;
      });
    },
  };
}

function checkGrid(live: Live, grid: Grid, firstDataRow: number): readonly LiveWarning[] {
  const sheetIndex = live.customers.sheets.indexOf(grid.sheet);
  if (sheetIndex < 0) return [];
  return grid.rows.flatMap((cells, at) => {
    const row = grid.firstRow + at;
    return row < firstDataRow
      ? []
      : checkRow(live, grid.sheet, row, typedCells(live, grid, cells, sheetIndex));
  });
}

function typedCells(
  { customers }: Live,
  { firstColumn }: Grid,
  cells: readonly CellValue[],
  sheetIndex: number,
): TypedRow {
  return customers.columns.map(
    ({ columnOnSheet }) => cells[(columnOnSheet[sheetIndex] ?? -1) - firstColumn] ?? "",
  );
}

const isSame = (a: TypedRow, b: TypedRow): boolean => a.every((cell, at) => cell === b[at]);

/** What is new about a changed row: rows it doubles now and did not double before. */
function checkRow(live: Live, sheet: string, row: number, typed: TypedRow): readonly LiveWarning[] {
  const { index, places } = live;
  const known = places.rowAt(sheet, row);
  const before = known < 0 ? [] : index.cells(known);
  if (known >= 0 && isSame(typed, before)) return [];
  const isBlank = typed.every((cell) => cell === "");
  if (known < 0 && isBlank) return [];
  const already = new Set(known < 0 ? [] : index.check(before, known).map((match) => match.row));
  const self = known < 0 ? places.add(sheet, row) : known;
  const matches = isBlank ? [] : index.check(typed, self);
  index.keep(self, typed);
  const fresh = matches.filter((match) => !already.has(match.row) && places.placeOf(match.row) !== null);
  return seenFirst(live, fresh)
    .slice(0, 1)
    .flatMap((match) => warningOf(live, { sheet, row }, match, fresh.length - 1));
}

/** Of equally certain ones a row on a sheet that people see is the better one to name. */
function seenFirst({ hidden, places }: Live, matches: readonly LiveMatch[]): readonly LiveMatch[] {
  const behind = ({ certainty, row }: LiveMatch) =>
    (certainty === "certain" ? 0 : 2) + (hidden.has(places.placeOf(row)?.sheet ?? "") ? 1 : 0);
  return [...matches].sort((a, b) => behind(a) - behind(b));
}

function warningOf(
  { customers, index, places, language }: Live,
  typed: { readonly sheet: string; readonly row: number },
  match: LiveMatch,
  others: number,
): readonly LiveWarning[] {
  const place = places.placeOf(match.row);
  if (place === null) return [];
  const cells = index.cells(match.row);
  const cellOf = (field: Field) => cells[customers.columns.findIndex((column) => column.field === field)];
  const reasons = match.evidence
    .filter(({ bits, comparison }) => bits > 0 && comparison !== "together")
    .sort((a, b) => b.bits - a.bits)
    .slice(0, mostReasons)
    .map((evidence) => evidenceSentence(evidence, language));
  return [
    {
      ...typed,
      existing: { sheet: place.sheet, row: place.row },
      name: nameOfValues(cellOf),
      certainty: match.certainty,
      reasons,
      others,
    },
  ];
}
