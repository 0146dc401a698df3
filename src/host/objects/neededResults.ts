import type { Action, ObjectPath, QueryInfo } from "../engine/batch/request";
import { actionTypes } from "../engine/batch/request";

/**
 * Which results of formulas an action looks at: none; none, but it moves cells, and no result still being worked out
 * must land in the wrong place; those in the cells of its own range; or any.
 */
export type NeededResults = "none" | "rest" | "own" | "any";

/** Methods that write or keep books and look at no formula's result. */
const writingOnly: ReadonlySet<unknown> = new Set([
  "_KeepReference",
  "_RemoveReference",
  "_RemoveAllReferences",
  "_GetReferenceCount",
  "_ValidateArraySize",
  "Merge",
  "Unmerge",
  "Resize",
  "Clear",
  "ClearAll",
  "FreezeAt",
  "FreezeRows",
  "FreezeColumns",
  "Unfreeze",
  "SetPrintMargins",
  "SetPrintTitleRows",
  "SetPrintTitleColumns",
  "SetPosition",
  "Activate",
]);

/** Methods that move cells. */
const moving: ReadonlySet<unknown> = new Set(["Insert", "Delete"]);

/** Members, in lower case, whose answer is the same before and after formulas are worked out. */
const withoutResults: ReadonlySet<string> = new Set([
  "id",
  "name",
  "worksheet/name",
  "worksheet/id",
  "visibility",
  "protected",
  "protection/protected",
  "readonly",
  "formulas",
  "numberformat",
  "address",
  "rowindex",
  "columnindex",
  "rowcount",
  "columncount",
  "rowhidden",
  "columnhidden",
  "isdatafiltered",
  "criteria",
  "showheaders",
  "showtotals",
  "type",
  "rule",
  "prompt",
  "erroralert",
  "ignoreblanks",
]);

/** Members, in lower case, that only the results in the range's own cells can change. */
const ofOwnCells: ReadonlySet<string> = new Set(["values", "text", "valuetypes", "hasspill", "savedasarray"]);

/** Ways to an object that go by results. */
const searching: ReadonlySet<unknown> = new Set([
  "Find",
  "FindOrNullObject",
  "FindAll",
  "FindAllOrNullObject",
  "GetSpecialCells",
  "GetSpecialCellsOrNullObject",
  "GetSurroundingRegion",
  "GetSpillingToRangeOrNullObject",
  "GetSpillParentOrNullObject",
  "GetInvalidCells",
  "GetInvalidCellsOrNullObject",
]);

/**
 * What an action looks at, so that it is worked out before; `paths` are those it will be the first to follow. An
 * add-in asks for names, formulas and formats between its writes; working out a large workbook for each of them took
 * most of the time of writing a quarter's tiers.
 */
export function neededResults(action: Action, paths: readonly ObjectPath[] = []): NeededResults {
  if (paths.some(searches)) return "any";
  switch (action.ActionType) {
    case actionTypes.query:
      return selected(action.QueryInfo);
    case actionTypes.recursiveQuery:
    case actionTypes.ensureUnchanged:
      return "any";
    case actionTypes.method:
      return called(action);
    default:
      return paths.some(({ Name }) => moving.has(Name)) ? "rest" : "none";
  }
}

/** Where formulas are is known without their results. */
function searches({ Name, ArgumentInfo }: ObjectPath): boolean {
  if (!searching.has(Name)) return false;
  const [kind, values] = ArgumentInfo?.Arguments ?? [];
  return !(kind === "Formulas" && (values == null || values === "All"));
}

function selected(query: QueryInfo | null | undefined): NeededResults {
  const names = (query?.Select ?? []).map((name) => name.toLowerCase());
  if (names.length === 0 || (query?.Expand ?? []).length > 0) return "any";
  const others = names.filter((name) => !withoutResults.has(name));
  if (others.length === 0) return "none";
  return others.every((name) => ofOwnCells.has(name)) ? "own" : "any";
}

function called(action: Action): NeededResults {
  if (writingOnly.has(action.Name)) return "none";
  if (moving.has(action.Name)) return "rest";
  return action.Name === "CopyFrom" && !copiesValues(action) ? "none" : "any";
}

/** `Range.copyFrom(source, "Values")` alone takes results; all other kinds take formulas and formats. */
function copiesValues({ ArgumentInfo }: Action): boolean {
  return String(ArgumentInfo?.Arguments?.[1]).toLowerCase() === "values";
}
