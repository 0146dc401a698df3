import type { Running } from "./running";

/** A stretch of a job: what is told of it from 0 to 1 is told as that much of the whole. */
export function stretchOf<R extends Running>(running: R, from: number, to: number): R {
  return { ...running, report: (share: number) => running.report?.(from + share * (to - from)) };
}

/** Parts of a job one after the other, each as long as its size says; a job of no size gets nowhere by its parts. */
export function inTurn<R extends Running>(running: R, whole: number): (size: number) => R {
  let done = 0;
  const share = () => (whole > 0 ? done / whole : 0);
  return (size) => {
    const from = share();
    done += size;
    return stretchOf(running, from, share());
  };
}

/** Tells nothing that would take the bar back: a part begun again, a sheet of our own written in between. */
export function growing<R extends Running>(running: R): R {
  let most = 0;
  const report = (share: number) => {
    if (share <= most) return;
    most = share;
    running.report?.(share);
  };
  return { ...running, report };
}
