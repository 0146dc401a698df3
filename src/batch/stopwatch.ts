/** Milliseconds of each part of a run, added up by name. */
export interface Stopwatch<Part extends string> {
  time<T>(part: Part, work: () => T | Promise<T>): Promise<T>;
  readonly spent: Readonly<Record<Part, number>>;
}

export function stopwatch<Part extends string>(zero: Readonly<Record<Part, number>>): Stopwatch<Part> {
  const spent: Record<Part, number> = { ...zero };
  return {
    spent,
    async time(part, work) {
      const start = performance.now();
      try {
        return await work();
      } finally {
        spent[part] = Math.round(spent[part] + performance.now() - start);
      }
    },
  };
}
