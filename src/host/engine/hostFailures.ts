/**
 * Failures that concern a whole batch. Excel reports them as numbers beside the reply; the library turns the number
 * into the code. HTTP status as the library sets it.
 */
export interface HostFailure {
  readonly number: number;
  readonly code: string;
  readonly status: number;
}

export const hostFailures = {
  requestTooLarge: { number: 5103, code: "RequestPayloadSizeLimitExceeded", status: 400 },
  responseTooLarge: { number: 5104, code: "ResponsePayloadSizeLimitExceeded", status: 400 },
  cellEdit: { number: 5004, code: "InvalidOperationInCellEditMode", status: 400 },
  session: { number: 5012, code: "InvalidOrTimedOutSession", status: 408 },
  activityLimit: { number: 5102, code: "ActivityLimitReached", status: 429 },
  accessDenied: { number: 7000, code: "AccessDenied", status: 401 },
  general: { number: 5001, code: "GeneralException", status: 500 },
} as const satisfies Readonly<Record<string, HostFailure>>;

/** The failure an office.js code travels as; null where the code is one of a single action. */
export function failureOfCode(code: string): HostFailure | null {
  return Object.values(hostFailures).find((failure) => failure.code === code) ?? null;
}

/** Excel on the web: 5 MB a request and 5 MB a response (Office Add-ins resource limits). */
export const payloadLimit = 5 * 1024 * 1024;
