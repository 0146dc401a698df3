import { type Running, stopIfCancelled, type TimeLimits, timeLimits } from "./running";
import { after, pause } from "./timer";
import { WorkbookError, workbookErrorOf } from "./workbookError";

export interface BatchOptions extends Running {
  /**
   * The work may not be repeated once Excel may have done part of it (rows inserted or deleted). Such a batch is
   * only tried again where Excel refused the request as a whole.
   */
  readonly once?: boolean;
}

/** How often a busy Excel is asked again. */
const busyTries = 5;
/** Excel refuses a request in cell-edit mode at once; asking twice a second notices the Enter key soon enough. */
const editPause = 500;
/** A hint before this would flash at everybody who just presses Enter. */
const editHintAfter = 1_500;

/** Refusals of the whole request, before anything of it was done. */
const refusals = new Set(["ActivityLimitReached", "InvalidOrTimedOutSession", "ServiceNotAvailable"]);

/**
 * The one door to Excel: one `Excel.run`, named for messages, with time limits. Waits while a cell is being edited,
 * asks again while Excel is busy, and throws nothing but WorkbookError. `work` runs again from its start when it is
 * repeated, so it must read what it needs inside. Proxies must not leave `work`.
 */
export async function batch<T>(
  name: string,
  work: (context: Excel.RequestContext) => Promise<T>,
  options: BatchOptions = {},
): Promise<T> {
  const limits = options.limits ?? timeLimits;
  let waited = 0;
  for (let tries = 1; ; ) {
    stopIfCancelled(options);
    await options.beforeBatch?.();
    try {
      return await withinTime(name, Excel.run(work), limits, options);
    } catch (caught) {
      const error = workbookErrorOf(caught, name);
      if (error.code === "cell-edit-mode" && waited < limits.cellEdit) {
        if (waited >= editHintAfter) options.onWait?.("cell-edit");
        await pause(Math.min(editPause, limits.cellEdit));
        waited += editPause;
      } else if (mayRepeat(error, options, tries)) {
        options.onWait?.("busy");
        await pause(limits.backOff * 2 ** (tries - 1));
        tries++;
      } else throw error;
    }
  }
}

/** GeneralException is asked once more: Excel on the web raises it in passing (office-js issue 6075). */
function mayRepeat(error: WorkbookError, options: BatchOptions, tries: number): boolean {
  const excel = String(error.params.excel ?? "");
  if (options.once) return refusals.has(excel) && tries < busyTries;
  return (error.code === "busy" && tries < busyTries) || (excel === "GeneralException" && tries < 2);
}

/** Tells that an answer is slow, and gives up on it after the hard limit. */
export function withinTime<T>(
  name: string,
  run: Promise<T>,
  limits: TimeLimits,
  running: Running,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const calm = after(limits.soft, () => running.onWait?.("slow"));
    const giveUp = after(limits.hard, () => {
      calm();
      reject(new WorkbookError("timeout", { batch: name, seconds: Math.round(limits.hard / 1000) }));
    });
    run.then(resolve, reject).finally(() => {
      calm();
      giveUp();
    });
  });
}
