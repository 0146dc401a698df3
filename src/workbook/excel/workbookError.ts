/**
 * Everything that can go wrong between the add-in and the workbook. The words that tell people what to do live
 * with the pane's texts, one per code and language.
 */
export const workbookErrorCodes = [
  "cancelled",
  "timeout",
  "cell-edit-mode",
  "busy",
  "read-only",
  "sheet-protected",
  "structure-protected",
  "other-window-in-front",
  "filtered-range",
  "merged-cells",
  "array-formula",
  "name-taken",
  "name-invalid",
  "not-found",
  "row-insert-blocked",
  "sheet-full",
  "too-large",
  "memory",
  "access-denied",
  "not-supported",
  "not-verified",
  "lease-held",
  "operation-unknown",
  "operation-damaged",
  /** A half-done operation that can only go one way. */
  "only-finish",
  "only-roll-back",
  "no-file-access",
  "invalid-request",
  "unexpected",
] as const;
export type WorkbookErrorCode = (typeof workbookErrorCodes)[number];

/** Names and numbers for the sentence: sheet, table, operation, the batch's name, Excel's own code. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** The one error of this zone. `params` never hold cell contents. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  readonly params: ErrorParams;

  constructor(code: WorkbookErrorCode, params: ErrorParams = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(params)}`, { cause });
    this.name = "WorkbookError";
    this.code = code;
    this.params = params;
  }
}

/** Excel's codes (never its localised messages) → ours. */
const codeOf: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: "access-denied",
  ActivityLimitReached: "busy",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  FilteredRangeConflict: "filtered-range",
  FormulaLengthExceedsLimit: "too-large",
  InactiveWorkbook: "other-window-in-front",
  InsertDeleteConflict: "row-insert-blocked",
  InvalidArgument: "invalid-request",
  InvalidOperation: "invalid-request",
  InvalidOperationInCellEditMode: "cell-edit-mode",
  InvalidOrTimedOutSession: "busy",
  InvalidReference: "not-found",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "not-found",
  MemoryLimitReached: "memory",
  MergedRangeConflict: "merged-cells",
  NonBlankCellOffSheet: "row-insert-blocked",
  NotImplemented: "not-supported",
  OperationCellsExceedLimit: "too-large",
  PivotTableRangeConflict: "row-insert-blocked",
  RangeExceedsLimit: "too-large",
  RequestAborted: "busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ServiceNotAvailable: "busy",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
  WriteNotSupportedWhenModalDialogOpen: "cell-edit-mode",
};

/** Any failure of a batch as a WorkbookError; `batch` is the batch's name. */
export function workbookErrorOf(error: unknown, batch: string): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = officeCode(error);
  if (code === null) return new WorkbookError("unexpected", { batch, excel: messageOf(error) }, error);
  return new WorkbookError(
    codeOf[code] ?? "unexpected",
    { batch, excel: code, at: locationOf(error) },
    error,
  );
}

/** The code of an OfficeExtension.Error, told by its shape: the class may stem from another copy of office.js. */
function officeCode(error: unknown): string | null {
  return isRecord(error) && typeof error.code === "string" && error.code !== "" ? error.code : null;
}

function locationOf(error: unknown): string {
  const info = isRecord(error) && isRecord(error.debugInfo) ? error.debugInfo : {};
  return typeof info.errorLocation === "string" ? info.errorLocation : "";
}

/** A programming slip's own words; they are ours, not the sheet's. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
