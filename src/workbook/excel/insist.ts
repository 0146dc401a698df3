import type { Running } from "./running";
import { timeLimits } from "./running";
import { pause } from "./timer";
import { WorkbookError } from "./workbookError";

/** A refusal that lasts longer than these, with their pauses (some seconds in all), lasts. */
const tries = 4;

/**
 * Work that puts back what nothing else remembers: tried again whatever Excel says, never cancelled, and done even
 * where the lease was lost. It must do no harm when it is done twice.
 */
export async function insist<T>(running: Running, work: (patient: Running) => Promise<T>): Promise<T> {
  const { signal: _signal, beforeBatch: _lease, ...patient } = running;
  const { backOff } = running.limits ?? timeLimits;
  for (let tried = 1; ; tried++) {
    try {
      return await work(patient);
    } catch (error) {
      if (!(error instanceof WorkbookError) || tried >= tries) throw error;
    }
    await pause(backOff * 2 ** tried);
  }
}
