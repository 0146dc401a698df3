import v8 from "node:v8";
import vm from "node:vm";

export const mebibyte = 1024 * 1024;

/** Threads beside this one go on sweeping for a tenth of a second of CPU time after a collection is said to be over. */
const sweepingMs = 500;

/** What reading the file left behind is none of the job's: it is cleared away before the clock starts. */
export function collectGarbage(): void {
  v8.setFlagsFromString("--expose-gc");
  vm.runInNewContext("gc()");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, sweepingMs);
}

/** What the heap and the typed arrays hold, garbage that is still about included; the process keeps what reading took. */
export function heldBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
