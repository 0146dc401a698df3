/** Counts what formulas may depend on as it changes, and knows up to which change they are worked out. */
export interface CalculationProgress {
  readonly changed: () => void;
  /** `some`: not all that has changed is worked out. */
  readonly begun: (some: boolean) => void;
  /** What had changed when the calculation began is worked out; what came meanwhile is not. */
  readonly ended: () => void;
  /** No formula looks at what has changed. */
  readonly skipped: () => void;
  readonly changes: () => number;
  readonly isRunning: () => boolean;
  readonly isDone: () => boolean;
  readonly isWaitedFor: () => boolean;
  /** Everything that has changed so far is worked out. */
  readonly untilDone: () => Promise<void>;
  /** The calculation that began last has ended. */
  readonly untilEnded: () => Promise<void>;
}

interface Waiter {
  readonly change: number;
  readonly resolve: () => void;
}

export function calculationProgress(): CalculationProgress {
  let changes = 0;
  let begun = 0;
  let done = 0;
  let running = false;
  let waiters: readonly Waiter[] = [];
  let atEnd: readonly (() => void)[] = [];
  const release = () => {
    const ready = waiters.filter(({ change }) => change <= done);
    waiters = waiters.filter(({ change }) => change > done);
    for (const { resolve } of ready) resolve();
  };
  return {
    changed: () => {
      changes += 1;
    },
    begun: (some) => {
      begun = some ? done : changes;
      running = true;
    },
    ended: () => {
      running = false;
      done = begun;
      const ready = atEnd;
      atEnd = [];
      for (const resolve of ready) resolve();
      release();
    },
    skipped: () => {
      done = changes;
      release();
    },
    changes: () => changes,
    isRunning: () => running,
    isDone: () => done >= changes,
    isWaitedFor: () => waiters.length > 0,
    untilDone: () =>
      new Promise((resolve) => {
        waiters = [...waiters, { change: changes, resolve }];
      }),
    untilEnded: () =>
      running
        ? new Promise((resolve) => {
            atEnd = [...atEnd, resolve];
          })
        : Promise.resolve(),
  };
}
