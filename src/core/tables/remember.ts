import type { Column } from "./table";

/** A column's meaning is worked out once and kept as long as the column lives. */
export function remember<Key, Value>(
  make: (column: Column, key: Key) => Value,
): (column: Column, key: Key) => Value {
  const known = new WeakMap<Column, Map<Key, Value>>();
  return (column, key) => {
    let own = known.get(column);
    if (own === undefined) {
      own = new Map();
      known.set(column, own);
    }
    const before = own.get(key);
    if (before !== undefined) return before;
    const value = make(column, key);
    own.set(key, value);
    return value;
  };
}
