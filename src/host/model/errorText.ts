const ERRORS = new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
]);

/** Whether a value reads like one of Excel's errors. */
export function isErrorText(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#") && ERRORS.has(value);
}
