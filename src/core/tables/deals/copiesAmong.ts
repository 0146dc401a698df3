import { timesOfEach } from "../../values/groups/timesOfEach";
import type { RowsBySheet } from "../rows/rowsBySheet";
import { type KeyPart, type RowKey, rowKeyOf } from "./rowKeys";

/** Share of a sheet's rows that must stand on others for it to be an extract; the rest may have come since. */
const nearlyAll = 0.95;

/** How rows of a sheet are called by what another one says too, and how often each is called so there. */
interface Pool {
  readonly keyAt: RowKey;
  readonly counts: ReadonlyMap<string, number>;
}

/** Null where the two sheets have too little in common. */
type PoolOf = (sheet: number, other: number) => Pool | null;

/** A sheet's rows are gone through once for all sheets that say the same of them. */
export function poolsOf(parts: readonly KeyPart[], rows: RowsBySheet): PoolOf {
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
export function copiesAmong(
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
