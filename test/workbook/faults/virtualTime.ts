/*
 * Stands in for the add-in's timers while faults are tried: they run out when the host falls silent, not by the clock.
 * So nothing waits, and nothing runs out by accident on a busy machine.
 */
const waiting = new Set<() => void>();

export function after(_milliseconds: number, run: () => void): () => void {
  waiting.add(run);
  return () => waiting.delete(run);
}

export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Lets every timer that is set now run out. */
export function runOut(): void {
  for (const run of [...waiting]) {
    waiting.delete(run);
    run();
  }
}

/** office.js lets go of its references again after this time where the first attempt failed. */
const officeRetry = 5_000;

/** Keeps that attempt of one case's library from reaching the next case's workbook. Gives a function that stops it. */
export function withoutOfficeRetries(): () => void {
  const real = globalThis.setTimeout;
  const patient = (run: () => void, milliseconds?: number) =>
    real(milliseconds === officeRetry ? () => {} : run, milliseconds === officeRetry ? 0 : milliseconds);
  Object.assign(globalThis, { setTimeout: patient });
  return () => Object.assign(globalThis, { setTimeout: real });
}
