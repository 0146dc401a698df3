import type { CellValue } from "../../sheets/cell";
import type { Table } from "../../tables/table";
import type { Certainty, Evidence } from "../clusters/duplicates";
import type { EvidenceColumns } from "../columns/evidence";
import { evidenceColumns } from "../columns/evidenceColumns";
import { isCertain, isForbidden } from "../scoring/isCertain";
import { openMatching, type WholeTable } from "../scoring/matching";
import { emptyScore } from "../scoring/pairScore";
import { scorePair } from "../scoring/scorePair";
import type { DedupeSettings } from "../scoring/settings";
import { explainPair } from "../words/explainPair";
import { keyLookup, rowsWithKey, saltedKeys } from "./keyLookup";

/** A row being typed: its cells in the order of the table's columns. */
export type TypedRow = readonly CellValue[];

/** A row of the table that may be the customer being typed. */
export interface LiveMatch {
  readonly row: number;
  readonly certainty: Certainty;
  readonly matchWeight: number;
  readonly evidence: readonly Evidence[];
}

export interface LiveIndex {
  /** Rows the typed one may double, strongest first. `self` is its own table row when it is being changed. */
  check(typed: TypedRow, self?: number): readonly LiveMatch[];
  /** Keeps what was typed into a row, so that the next check knows it; a new row has a number above the table's. */
  keep(row: number, typed: TypedRow): void;
  /** What a row says now. */
  cells(row: number): TypedRow;
}

/** Rows looked at for one key, and all together: a value so common is no sign of anything. */
const mostPerKey = 40;
const mostRows = 200;

/** The candidates and the typed row as a table of their own; the typed row is the last. */
function smallTable(customers: Table, rows: readonly number[], valueAt: ValueAt, typed: TypedRow): Table {
  const columns = customers.columns.map((column, at) => ({
    ...column,
    cells: [...rows.map((row) => valueAt(at, row)), typed[at] ?? ""],
  }));
  const rowCount = rows.length + 1;
  return {
    ...customers,
    rowCount,
    columns,
    sheetOf: new Uint16Array(rowCount),
    sheetRow: new Int32Array(rowCount),
  };
}

type ValueAt = (column: number, row: number) => CellValue;

/**
 * An index kept while the pane is open: one typed row is compared with the rows that share a block key with it,
 * a millisecond's work at 100,000 rows, without reading the table again. `columns` where they were read before.
 */
export function openLiveIndex(
  customers: Table,
  settings: DedupeSettings,
  columns: EvidenceColumns = evidenceColumns(customers),
): LiveIndex {
  const { rowCount } = customers;
  const lookup = keyLookup(columns, rowCount, settings.blockCap);
  const kept = new Map<number, TypedRow>();
  const keptKeys = new Map<number, Set<number>>();
  const valueAt: ValueAt = (column, row) =>
    (kept.get(row) ?? [])[column] ?? customers.columns[column]?.cells[row] ?? "";

  function keysOf(typed: TypedRow): Int32Array {
    const alone = evidenceColumns(smallTable(customers, [], valueAt, typed), columns);
    return saltedKeys(alone, 1, settings.blockCap).keys;
  }

  function candidates(typed: TypedRow, self: number): readonly number[] {
    const rows = new Set<number>();
    for (const key of keysOf(typed)) {
      for (const row of keptKeys.get(key) ?? []) rows.add(row);
      for (const row of rowsWithKey(lookup, key, mostPerKey)) if (rows.size < mostRows) rows.add(row);
    }
    rows.delete(self);
    return [...rows];
  }

  return {
    check(typed, self = -1) {
      const rows = candidates(typed, self);
      if (rows.length === 0) return [];
      return matchesOf(smallTable(customers, rows, valueAt, typed), rows, settings, { rowCount, columns });
    },
    keep(row, typed) {
      kept.set(row, typed);
      for (const key of keysOf(typed)) keptKeys.set(key, (keptKeys.get(key) ?? new Set()).add(row));
    },
    cells: (row) => customers.columns.map((_, column) => valueAt(column, row)),
  };
}

function matchesOf(
  table: Table,
  rows: readonly number[],
  settings: DedupeSettings,
  whole: WholeTable,
): readonly LiveMatch[] {
  const matching = openMatching(table, settings, whole);
  const typed = rows.length;
  const score = emptyScore();
  const matches = rows.flatMap((row, at): readonly LiveMatch[] => {
    scorePair(matching, at, typed, score);
    if (isForbidden(score) || (score.weight < settings.probableBits && !score.proof)) return [];
    const certainty = isCertain(matching, score) ? "certain" : "probable";
    return [
      {
        row,
        certainty,
        matchWeight: score.weight,
        evidence: explainPair({ matching, table, a: at, b: typed }),
      },
    ];
  });
  return matches.sort((a, b) => b.matchWeight - a.matchWeight || a.row - b.row);
}
