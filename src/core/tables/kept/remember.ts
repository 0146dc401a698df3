/** What a column means, or a table, is worked out once and kept as long as that lives. */
export function remember<Owner extends object, Key, Value>(
  make: (owner: Owner, key: Key) => Value,
): (owner: Owner, key: Key) => Value {
  const known = new WeakMap<Owner, Map<Key, Value>>();
  return (owner, key) => {
    let own = known.get(owner);
    if (own === undefined) {
      own = new Map();
      known.set(owner, own);
    }
    const before = own.get(key);
    if (before !== undefined) return before;
    const value = make(owner, key);
    own.set(key, value);
    return value;
  };
}
