import type { HostFailure } from "./hostFailures";

/** What became of a batch. */
export type Outcome =
  | { readonly kind: "reply"; readonly body: string }
  | { readonly kind: "failure"; readonly failure: HostFailure; readonly message: string }
  | { readonly kind: "silence" };

/** A failure of the whole batch. */
export function failed(failure: HostFailure, message: string = failure.code): Outcome {
  return { kind: "failure", failure, message };
}
