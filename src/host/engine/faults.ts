/** One batch as it arrives, for a test to decide on. */
export interface ArrivingBatch {
  /** Counts from 1. */
  readonly number: number;
  readonly requestBytes: number;
  readonly flags: number;
  /** `Type.member` words are not known yet; these are the names of the methods and properties asked for. */
  readonly members: readonly string[];
}

/**
 * What goes wrong: an error with an office.js code instead of the work, no answer at all, or the work done and the
 * answer lost.
 */
export type Fault =
  | { readonly kind: "error"; readonly code: string; readonly message?: string }
  | { readonly kind: "silence" }
  | { readonly kind: "lost-reply" };

/** Called before each batch; may change the workbook itself (a user's edit) and return nothing. */
type FaultHook = (batch: ArrivingBatch) => Fault | null | undefined | Promise<Fault | null | undefined>;

export interface Faults {
  /** null: nothing goes wrong. */
  hook: FaultHook | null;
}
