/** True for a plain object of a parsed JSON text (not an array, not null). */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True where an optional argument was left out; the client sends null or nothing. */
export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
