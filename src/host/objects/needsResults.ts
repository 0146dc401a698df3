import type { Action, QueryInfo } from "../engine/request";
import { actionTypes } from "../engine/request";

/**
 * Methods that write or keep books and look at no formula's result. What moves cells is not among them: it waits, so
 * that no result still being worked out lands in the wrong place.
 */
const writingOnly: ReadonlySet<unknown> = new Set([
  "_KeepReference",
  "_RemoveReference",
  "_RemoveAllReferences",
  "_GetReferenceCount",
  "_ValidateArraySize",
  "Merge",
  "Unmerge",
  "Resize",
  "ClearAll",
  "FreezeAt",
  "FreezeRows",
  "FreezeColumns",
  "Unfreeze",
  "SetPrintMargins",
  "SetPrintTitleRows",
  "SetPrintTitleColumns",
]);

/** Members, in lower case, whose answer is the same before and after formulas are worked out. */
const withoutResults: ReadonlySet<string> = new Set([
  "id",
  "name",
  "worksheet/name",
  "worksheet/id",
  "visibility",
  "protected",
  "formulas",
  "numberformat",
  "rowindex",
  "columnindex",
  "rowcount",
  "columncount",
  "isdatafiltered",
  "criteria",
  "showheaders",
  "showtotals",
]);

/**
 * Whether an action looks at results of formulas, so that pending ones must be worked out before it. An add-in asks
 * for names, formulas and formats between its writes; working out a large workbook for each of them took most of the
 * time of writing a quarter's tiers.
 */
export function needsResults(action: Action): boolean {
  switch (action.ActionType) {
    case actionTypes.query:
      return selectsResults(action.QueryInfo);
    case actionTypes.recursiveQuery:
      return true;
    case actionTypes.method:
      return action.Name === "CopyFrom" ? copiesValues(action) : !writingOnly.has(action.Name);
    default:
      return false;
  }
}

function selectsResults(query: QueryInfo | null | undefined): boolean {
  const selected = query?.Select ?? [];
  if (selected.length === 0 || (query?.Expand ?? []).length > 0) return true;
  return !selected.every((name) => withoutResults.has(name.toLowerCase()));
}

/** `Range.copyFrom(source, "Values")` alone takes results; all other kinds take formulas and formats. */
function copiesValues({ ArgumentInfo }: Action): boolean {
  return String(ArgumentInfo?.Arguments?.[1]).toLowerCase() === "values";
}
