import { spreadOver } from "../../values/groups/spreadRows";
import { timesOfEach } from "../../values/groups/timesOfEach";
import { type RowsBySheet, rowsBySheet } from "../rows/rowsBySheet";
import type { Table } from "../table";
import { type KeyPart, keyParts, type RowKey, rowKeyOf } from "./rowKeys";

/** A sheet whose rows stand on others as well: an extract of a month or a salesperson beside the whole list. */
export interface CopiedSheet {
  readonly sheet: string;
  /** Rows that are counted on the others. */
  readonly rows: number;
  /** The sheets they stand on. */
  readonly on: readonly string[];
}

export interface CopiedDeals {
  readonly sheets: readonly CopiedSheet[];
  /** 1 for a row that is another one again; as long as the table, empty where there is none. */
  readonly isCopy: Uint8Array;
}

/** Share of a sheet's rows that must stand on others for it to be an extract; the rest may have come since. */
const nearlyAll = 0.95;
/** Fewer rows prove nothing. */
const fewestRows = 3;
/** Rows asked of a sheet before all are: sheets of their own are told by them. */
const askedFirst = 40;
const askedShare = 0.5;

/**
 * Finds the deals that a book holds twice because one sheet is an extract of others. A row is found again by all that
 * both sheets say of customer, day, amount, order number and goods; every row answers for one copy only. From the
 * smallest sheet on, each whose rows nearly all stand on sheets that stay is such an extract.
 */
export function copiedDeals(deals: Table, customers: Table, today: number): CopiedDeals {
  const none: CopiedDeals = { sheets: [], isCopy: new Uint8Array(0) };
  if (deals.sheets.length < 2) return none;
  const parts = keyParts(deals, customers, today);
  const rows = rowsBySheet(deals);
  const staying = new Set(rows.keys());
  const isCopy = new Uint8Array(deals.rowCount);
  const found: CopiedSheet[] = [];
  const poolOf = poolsOf(parts, rows);
  const smallestFirst = [...rows.keys()].sort((a, b) => sizeOf(rows, a) - sizeOf(rows, b) || b - a);
  for (const sheet of smallestFirst) {
    const own = rows.get(sheet) ?? [];
    const others = [...staying].filter((other) => other !== sheet);
    const copies = mayStandOn(sheet, others, parts, rows) ? copiesAmong(own, sheet, others, poolOf) : null;
    if (copies === null) continue;
    staying.delete(sheet);
    for (const row of copies.rows) isCopy[row] = 1;
    const on = [...copies.on].sort((a, b) => a - b).map((other) => deals.sheets[other] ?? "");
    found.push({ sheet: deals.sheets[sheet] ?? "", rows: copies.rows.length, on });
  }
  return found.length === 0 ? none : { sheets: inOrder(found, deals.sheets), isCopy };
}

function inOrder(found: readonly CopiedSheet[], sheets: readonly string[]): readonly CopiedSheet[] {
  return [...found].sort((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet));
}

function sizeOf(rows: RowsBySheet, sheet: number): number {
  return rows.get(sheet)?.length ?? 0;
}

/** More than the serial of any day Excel knows. */
const daysAtMost = 2 ** 22;

/** Amount, and day where both sheets say it, in one number: what a copy and its row agree in at least. */
function glanceOn(parts: readonly KeyPart[], sheet: number, other: number): (row: number) => number {
  const part = (name: KeyPart["name"]) =>
    parts.find((one) => one.name === name && one.on(sheet) && one.on(other))?.at ?? (() => 0);
  const [amount, day] = [part("amount"), part("day")];
  return (row) => amount(row) * daysAtMost + (day(row) || 0);
}

/** Whether enough rows asked first agree with others in day and amount: most sheets are their own, and told by that. */
function mayStandOn(
  sheet: number,
  others: readonly number[],
  parts: readonly KeyPart[],
  rows: RowsBySheet,
): boolean {
  const own = rows.get(sheet) ?? [];
  if (own.length < fewestRows) return false;
  const asked = spreadOver(own, askedFirst);
  const ownGlance = glanceOn(parts, sheet, sheet);
  const found = new Set<number>();
  for (const other of others) {
    const glance = glanceOn(parts, sheet, other);
    const open = new Map(asked.map((row) => [glance(row), row]));
    for (const row of rows.get(other) ?? []) {
      const same = open.get(glance(row));
      if (same !== undefined) found.add(ownGlance(same));
    }
  }
  return found.size >= new Set(asked.map(ownGlance)).size * askedShare;
}

/** How rows of a sheet are called by what another one says too, and how often each is called so there. */
interface Pool {
  readonly keyAt: RowKey;
  readonly counts: ReadonlyMap<string, number>;
}

/** Null where the two sheets have too little in common. */
type PoolOf = (sheet: number, other: number) => Pool | null;

/** A sheet's rows are gone through once for all sheets that say the same of them. */
function poolsOf(parts: readonly KeyPart[], rows: RowsBySheet): PoolOf {
  const made = new Map<string, Pool | null>();
  return (sheet, other) => {
    const common = parts.filter(({ on }) => on(sheet) && on(other));
    const name = `${other} ${common.map((part) => part.name).join(" ")}`;
    const known = made.get(name);
    if (known !== undefined) return known;
    const keyAt = rowKeyOf(common);
    const pool = keyAt && {
      keyAt,
      counts: timesOfEach((rows.get(other) ?? []).flatMap((row) => keyAt(row) ?? [])),
    };
    made.set(name, pool);
    return pool;
  };
}

interface Copies {
  readonly rows: readonly number[];
  readonly on: ReadonlySet<number>;
}

/** The rows of a sheet that stand on others; null where they are not nearly all. */
function copiesAmong(
  own: readonly number[],
  sheet: number,
  others: readonly number[],
  poolOf: PoolOf,
): Copies | null {
  const asked = others.flatMap((other) => {
    const pool = poolOf(sheet, other);
    return pool === null ? [] : [{ other, ...pool, used: new Map<string, number>() }];
  });
  if (asked.length === 0) return null;
  const on = new Set<number>();
  const rows = own.filter((row) =>
    asked.some(({ other, keyAt, counts, used }) => {
      const key = keyAt(row);
      const before = key === null ? 0 : (used.get(key) ?? 0);
      if (key === null || before >= (counts.get(key) ?? 0)) return false;
      used.set(key, before + 1);
      on.add(other);
      return true;
    }),
  );
  return rows.length >= own.length * nearlyAll ? { rows, on } : null;
}
