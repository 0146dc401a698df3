/** Milliseconds of each part of a run, added up by name. */
export interface Stopwatch<Part extends string> {
  time<T>(part: Part, work: () => T | Promise<T>): Promise<T>;
  readonly spent: Readonly<Record<Part, number>>;
}

/** `now` in milliseconds; the time of day unless told otherwise. */
export function stopwatch<Part extends string>(
  zero: Readonly<Record<Part, number>>,
  now: () => number = () => performance.now(),
): Stopwatch<Part> {
  const spent: Record<Part, number> = { ...zero };
  return {
    spent,
    async time(part, work) {
      const start = now();
      try {
        return await work();
      } finally {
        spent[part] = Math.round(spent[part] + now() - start);
      }
    },
  };
}

/** Milliseconds the process has computed: the same on a busy machine, where the time of day is not. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
