import { type UserEdit, userEdits } from "./userEdits";

/** One thing that goes wrong in front of one batch of a job. */
export type Trouble =
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "silence" }
  | { readonly kind: "killed"; readonly then: "finish" | "roll-back"; readonly done: boolean }
  | { readonly kind: "edit"; readonly edit: UserEdit };

/** Every code the host can raise, by itself or for a whole request. */
const codes = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotFound",
  "Conflict",
  "FilteredRangeConflict",
  "FormulaLengthExceedsLimit",
  "GeneralException",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "InvalidReference",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MemoryLimitReached",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "PivotTableRangeConflict",
  "RangeExceedsLimit",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "UnsupportedFeature",
  "UnsupportedSheet",
];

export const troubles: readonly (readonly [name: string, trouble: Trouble])[] = [
  ...codes.map((code) => [code, { kind: "error", code }] as const),
  ["silence", { kind: "silence" }],
  ...([true, false] as const).flatMap((done) =>
    (["finish", "roll-back"] as const).map(
      (then) => [`killed, ${done ? "done" : "not done"}, ${then}`, { kind: "killed", then, done }] as const,
    ),
  ),
  ...userEdits.map((edit) => [`user ${edit.name}`, { kind: "edit", edit }] as const),
];
