import { sameValue } from "../cells/compareCell";
import type { RowIdentity } from "../heldRow";
import { type LookUp, lookUpIn, type SheetCells, textOf } from "./rowLookUp";

/** `exact` is false where the row is taken by its place although one of its identifying cells was edited. */
export type FoundRow =
  | { readonly found: true; readonly row: number; readonly exact: boolean }
  | { readonly found: false; readonly reason: "row-gone" | "row-ambiguous" };

/** Share of identifying cells that must still agree for a row to be taken by its place: all but one in three. */
const agreeingShare = 2 / 3;

/**
 * Finds rows again after sorting, inserting, deleting, filtering. A unique key decides alone; without one the
 * identifying cells decide, the old place first. Rows that are asked for twice (same place) are found once.
 */
export function findRows(identities: readonly RowIdentity[], cells: SheetCells): readonly FoundRow[] {
  const search: Search = { cells, lookUp: lookUpIn(cells), taken: new Set(), found: new Map() };
  const open = new Map<string, RowIdentity[]>();
  const places = identities.map(placeKey);
  for (const [position, identity] of identities.entries()) {
    const place = places[position] ?? "";
    if (search.found.has(place)) continue;
    const row = byKey(identity, search) ?? byHint(identity, search);
    if (row !== null && !search.taken.has(row)) {
      search.taken.add(row);
      search.found.set(place, { found: true, row, exact: true });
    } else addTwin(open, identity, place);
  }
  for (const twins of open.values()) placeTwins(twins, search);
  return places.map((place) => search.found.get(place) ?? { found: false, reason: "row-gone" });
}

/** True where every row can be found by its key alone: then no other column need be read. */
export function keysSuffice(identities: readonly RowIdentity[], cells: SheetCells): boolean {
  const search: Search = { cells, lookUp: lookUpIn(cells), taken: new Set(), found: new Map() };
  return identities.every((identity) => byKey(identity, search) !== null);
}

/** How many rows agree with an identity in every cell: tells whether one of several equal rows is missing. */
export function countRows(identities: readonly RowIdentity[], cells: SheetCells): readonly number[] {
  const search: Search = { cells, lookUp: lookUpIn(cells), taken: new Set(), found: new Map() };
  return identities.map((identity) => candidatesOf(identity, search).length);
}

/** How many rows bear an identity's key; 0 where it has none. Tells a row that was edited from one that is gone. */
export function countKeys(identities: readonly RowIdentity[], cells: SheetCells): readonly number[] {
  const lookUp = lookUpIn(cells);
  return identities.map(({ key }) => (hasKey(key) ? lookUp([key.column], [key.value]).length : 0));
}

function hasKey(key: RowIdentity["key"]): key is NonNullable<RowIdentity["key"]> {
  return key !== null && key.value !== "";
}

function addTwin(open: Map<string, RowIdentity[]>, identity: RowIdentity, place: string): void {
  const content = contentKey(identity);
  const twins = open.get(content);
  if (!twins) open.set(content, [identity]);
  else if (!twins.some((twin) => placeKey(twin) === place)) twins.push(identity);
}

interface Search {
  readonly cells: SheetCells;
  readonly lookUp: LookUp;
  readonly taken: Set<number>;
  readonly found: Map<string, FoundRow>;
}

/** Identities of equal content: as many equal rows as are asked for may be handed out in order, else it is a guess. */
function placeTwins(twins: readonly RowIdentity[], search: Search): void {
  const [first] = twins;
  if (!first) return;
  const free = candidatesOf(first, search).filter((row) => !search.taken.has(row));
  for (const [position, twin] of twins.entries()) {
    const row = free[position];
    const answer: FoundRow =
      row !== undefined && free.length <= twins.length
        ? { found: true, row, exact: true }
        : free.length > 0
          ? { found: false, reason: "row-ambiguous" }
          : byPlace(twin, search);
    if (answer.found) search.taken.add(answer.row);
    search.found.set(placeKey(twin), answer);
  }
}

/** The row whose key is unique on the sheet. */
function byKey({ key }: RowIdentity, search: Search): number | null {
  if (!key || key.value === "") return null;
  const rows = search.lookUp([key.column], [key.value]);
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** Rows that agree in every identifying cell, or in the key where nothing else is known. */
function candidatesOf({ cells, key }: RowIdentity, search: Search): readonly number[] {
  const known = cells.length > 0 ? cells : key && key.value !== "" ? [key] : [];
  if (known.length === 0) return [];
  return search.lookUp(
    known.map((cell) => cell.column),
    known.map((cell) => cell.value),
  );
}

function byHint(identity: RowIdentity, search: Search): number | null {
  return candidatesOf(identity, search).includes(identity.hint) ? identity.hint : null;
}

/** The row at the old place, if most of its identifying cells still agree: one was edited, the row was not moved. */
function byPlace(identity: RowIdentity, search: Search): FoundRow {
  const { hint, cells, key } = identity;
  const gone: FoundRow = { found: false, reason: "row-gone" };
  if (cells.length < 3 || hint < search.cells.firstRow || hint > search.cells.lastRow) return gone;
  if (search.taken.has(hint)) return gone;
  if (key && key.value !== "" && !sameValue(search.cells.value(hint, key.column), key.value)) return gone;
  const filled = cells.filter((cell) => cell.value !== "");
  const agreeing = filled.filter((cell) => sameValue(search.cells.value(hint, cell.column), cell.value));
  if (filled.length < 3 || agreeing.length / filled.length < agreeingShare) return gone;
  return { found: true, row: hint, exact: false };
}

function contentKey({ cells, key }: RowIdentity): string {
  const columns = cells.map((cell) => cell.column).join(",");
  return `${columns}=${textOf([key?.value ?? "", ...cells.map((cell) => cell.value)])}`;
}

/** Two changes speak of the same row when they saw it at the same place with the same key. */
function placeKey(identity: RowIdentity): string {
  return `${identity.hint}|${contentKey(identity)}`;
}
