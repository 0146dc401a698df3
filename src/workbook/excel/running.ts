import { WorkbookError } from "./workbookError";

/** What an AbortSignal offers, without the DOM. */
export interface Signal {
  readonly aborted: boolean;
}

/** Why nothing happens for a while: a cell is being edited, Excel is busy, or an answer is long in coming. */
export type WaitReason = "cell-edit" | "busy" | "slow";

/** Milliseconds. Tests shorten them. */
export interface TimeLimits {
  /** After this the wait is told. */
  readonly soft: number;
  /** After this an answer is no longer expected: "sync never resolves" is a standing report against Excel. */
  readonly hard: number;
  /** How long a person may keep a cell in edit mode. */
  readonly cellEdit: number;
  /** First pause before a busy Excel is asked again; doubles each time. */
  readonly backOff: number;
}

export const timeLimits: TimeLimits = { soft: 30_000, hard: 120_000, cellEdit: 600_000, backOff: 500 };

/** What every long call takes: how to stop it, whom to tell. */
export interface Running {
  readonly signal?: Signal;
  /** Share done, 0…1. */
  readonly report?: (share: number) => void;
  readonly onWait?: (reason: WaitReason) => void;
  readonly limits?: TimeLimits;
  /** Comes in front of every batch: who holds the lease renews it here. */
  readonly beforeBatch?: () => Promise<void>;
}

/** Throws `cancelled` once the user has asked to stop. */
export function stopIfCancelled(running: Running): void {
  if (running.signal?.aborted) throw new WorkbookError("cancelled");
}

/** Tidying up must not be cancelled. */
export function withoutSignal<R extends Running>({ signal: _signal, ...rest }: R): Omit<R, "signal"> {
  return rest;
}
