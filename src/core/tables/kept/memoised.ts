/** The same function, its answer kept as long as the object it was asked about lives. */
export function memoised<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key) ?? { value: make(key) };
    known.set(key, before);
    return before.value;
  };
}
