/** The id of the sheet that a mutation of the engine changes, by its parameters; null where it names none. */
export function changedSheet(params: unknown): string | null {
  const sheetId = typeof params === "object" && params !== null ? Reflect.get(params, "subUnitId") : null;
  return typeof sheetId === "string" ? sheetId : null;
}
