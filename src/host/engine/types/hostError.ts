/** A refusal with an office.js error code; the batch stops there and the client sees it as `OfficeExtension.Error`. */
export class HostError extends Error {
  readonly code: string;
  /** `Type.member`; filled in by the engine where the thrower does not know better. */
  readonly location: string | null;

  constructor(code: string, message: string, location: string | null = null) {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.location = location;
  }
}

/** The refusal of a wrong argument, worded as Excel words it. */
export function invalidArgument(detail = ""): HostError {
  const sentence = "The argument is invalid or missing or has an incorrect format.";
  return new HostError("InvalidArgument", detail === "" ? sentence : `${sentence} (${detail})`);
}

/** The refusal of a name or place that does not exist. */
export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

/** What was asked for; refused where it does not exist. */
export function existing<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw itemNotFound();
  return item;
}
