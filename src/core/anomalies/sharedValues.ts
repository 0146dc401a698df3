import { type Column, columnOf, type Table } from "../tables/table";
import { columnHashes, type Hashes } from "./columnHashes";
import { customerName, mayBeSameCompany } from "./sameCompany";
import { repeatedGroups } from "./sameRows";

/** Customers that share a value. */
export interface Sharing {
  /** Ascending table rows. */
  readonly rows: readonly number[];
  /** All of them may be one company entered several times. */
  readonly sameCompany: boolean;
}

/** All groups of customers that share a value of a column, and the group a row belongs to. */
interface Sharings {
  readonly all: readonly Sharing[];
  readonly ofRow: ReadonlyMap<number, Sharing>;
}

/** The values by which customers are compared: sums of the keys and the row each key stands in. */
export interface SharedKeys {
  readonly hashes: Hashes;
  readonly rows: Readonly<ArrayLike<number>> | null;
}

/** Makes the keys of a column; `rows` null means one key per row. */
type KeysOf = (column: Column) => SharedKeys;

const kept = new WeakMap<Column, Map<KeysOf, Sharings>>();

/** Groups the customers by the keys of one column, once per column and kind of key. */
export function sharings(customers: Table, column: Column, keysOf: KeysOf): Sharings {
  const byKind = kept.get(column) ?? new Map<KeysOf, Sharings>();
  kept.set(column, byKind);
  const known = byKind.get(keysOf);
  if (known !== undefined) return known;
  const made = grouped(customers, keysOf(column));
  byKind.set(keysOf, made);
  return made;
}

function grouped(customers: Table, { hashes, rows }: SharedKeys): Sharings {
  const all = repeatedGroups(hashes)
    .map((keys) => (rows === null ? keys : [...new Set(keys.map((key) => rows[key] ?? 0))]))
    .filter((group) => group.length > 1)
    .map((group) => ({ rows: group, sameCompany: areOneCompany(customers, group) }));
  return {
    all,
    ofRow: new Map(all.flatMap((sharing) => sharing.rows.map((row) => [row, sharing] as const))),
  };
}

/** The whole cell as one key (see columnHashes), for ids and names. */
export function wholeCells(column: Column): SharedKeys {
  return { hashes: columnHashes(column), rows: null };
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
