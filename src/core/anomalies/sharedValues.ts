import { type Column, columnOf, type Table } from "../tables/table";
import { isBlank } from "./hits";
import { customerName, mayBeSameCompany } from "./sameCompany";

/** Customers that share a value. */
export interface Sharing {
  /** Ascending table rows. */
  readonly rows: readonly number[];
  /** All of them may be one company entered several times. */
  readonly sameCompany: boolean;
}

/** All groups of customers that share a value of a column, and the group a row belongs to. */
export interface Sharings {
  readonly all: readonly Sharing[];
  readonly ofRow: ReadonlyMap<number, Sharing>;
}

/** The values by which rows are compared, e.g. every number of a phone cell; none for a blank cell. */
export type KeysOf = (column: Column, row: number) => readonly string[];

const kept = new WeakMap<Column, Map<KeysOf, Sharings>>();

/** Groups the customers by the keys of one column's cells, once per column and kind of key. */
export function sharings(customers: Table, column: Column, keysOf: KeysOf): Sharings {
  const byKind = kept.get(column) ?? new Map<KeysOf, Sharings>();
  kept.set(column, byKind);
  const known = byKind.get(keysOf);
  if (known !== undefined) return known;
  const made = grouped(customers, column, keysOf);
  byKind.set(keysOf, made);
  return made;
}

function grouped(customers: Table, column: Column, keysOf: KeysOf): Sharings {
  const byKey = new Map<string, number[]>();
  for (let row = 0; row < customers.rowCount; row++) {
    if (isBlank(column, row)) continue;
    for (const key of keysOf(column, row)) enter(byKey, key, row);
  }
  const all = [...byKey.values()]
    .filter((rows) => rows.length > 1)
    .map((rows) => ({ rows, sameCompany: areOneCompany(customers, rows) }));
  return {
    all,
    ofRow: new Map(all.flatMap((sharing) => sharing.rows.map((row) => [row, sharing] as const))),
  };
}

function enter(byKey: Map<string, number[]>, key: string, row: number): void {
  const rows = byKey.get(key);
  if (rows === undefined) byKey.set(key, [row]);
  else if (rows.at(-1) !== row) rows.push(row);
}

/** Compared with the first of them: enough, because one stranger is enough. */
function areOneCompany(customers: Table, rows: readonly number[]): boolean {
  if (columnOf(customers, "companyName") === undefined && columnOf(customers, "personName") === undefined)
    return true;
  const [first = 0, ...others] = rows;
  const name = customerName(customers, first);
  return others.every((row) => mayBeSameCompany(name, customerName(customers, row)));
}

/** The other customers that share the row's value, at most `most`, as names. */
export function othersNamed(customers: Table, sharing: Sharing | undefined, row: number, most = 3): string {
  const others = (sharing?.rows ?? []).filter((other) => other !== row);
  return others
    .slice(0, most)
    .map((other) => customerName(customers, other))
    .join("、");
}
