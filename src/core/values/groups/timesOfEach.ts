/** How often each of some values stands among them, in order of their first. */
export function timesOfEach<T>(values: Iterable<T>): ReadonlyMap<T, number> {
  const times = new Map<T, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}

/** A value and how often it stands there. */
type Times<T> = readonly [value: T, times: number];

/** The value that stands there most often, of equals the first; undefined where there is none. */
export function commonest<T>(times: ReadonlyMap<T, number>): Times<T> | undefined {
  let most: Times<T> | undefined;
  for (const one of times) if (most === undefined || one[1] > most[1]) most = one;
  return most;
}

/** The most frequent first; equals as they stand. */
export function commonestFirst<T>(times: ReadonlyMap<T, number>): readonly Times<T>[] {
  return [...times].sort((a, b) => b[1] - a[1]);
}

/** The most frequent first; equals in the order of their codes, wherever they stand. */
export function commonestByName(times: Iterable<Times<string>>): readonly Times<string>[] {
  return [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
