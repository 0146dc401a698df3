import { wildcard } from "../hiddenByFilter";
import type { Scalar } from "../parts/cells";
import { allResults, badValue, type Call, type CallFunction, cellsOf, valueResult } from "./call";
import { compareValues, type Result, scalarOf, textOf } from "./results";

/** AND and OR look at every cell of an area; texts and blanks do not count. */
function logical(combine: (truths: readonly boolean[]) => boolean): CallFunction {
  return (call) => {
    const all = allResults(call);
    const failed = all.find((each) => each.kind === "error" || each.kind === "unknown");
    if (failed !== undefined) return failed;
    const truths = all.flatMap((each) => cellsOf(each, call.site)).filter((each) => typeof each !== "string");
    return valueResult(combine(truths.map(Boolean)));
  };
}

/** A criterion like ">5", "a*" or a value. */
function criterion(wanted: Scalar): (cell: Scalar) => boolean {
  const [, sign = "=", rest = ""] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(textOf(wanted)) ?? [];
  const amount = rest.trim() === "" ? Number.NaN : Number(rest);
  if (sign === "=" || sign === "<>") {
    const pattern = wildcard(rest);
    const equal = (cell: Scalar) =>
      Number.isNaN(amount) ? pattern.test(textOf(cell)) : Number(cell) === amount && cell !== "";
    return sign === "=" ? equal : (cell) => !equal(cell);
  }
  return (cell) => {
    if (typeof cell !== "number" || Number.isNaN(amount)) return false;
    const order = compareValues(cell, amount);
    return (
      (sign.startsWith(">") && order > 0) ||
      (sign.startsWith("<") && order < 0) ||
      (sign.endsWith("=") && order === 0)
    );
  };
}

/** COUNTIF and COUNTIFS: pairs of area and criterion; counts the places that fit all of them. */
function countIf({ count, result, site }: Call): Result {
  let fitting: readonly boolean[] | undefined;
  for (let place = 0; place + 1 < count; place += 2) {
    const wanted = scalarOf(result(place + 1), site);
    if (wanted.kind !== "value") return badValue;
    const hits = cellsOf(result(place), site).map(criterion(wanted.value));
    const before: readonly boolean[] = fitting ?? hits;
    fitting = hits.map((hit, at) => hit && before[at] === true);
  }
  return valueResult((fitting ?? []).filter(Boolean).length);
}

function numbers(call: Call): readonly number[] {
  return allResults(call)
    .flatMap((each) => cellsOf(each, call.site))
    .filter((each) => typeof each === "number");
}

/** Of no number at all Excel says 0. */
function extreme(given: readonly number[], pick: (a: number, b: number) => number): number {
  return given.length === 0 ? 0 : given.reduce((a, b) => pick(a, b));
}

/** Functions that look at every cell of an area. */
export const areaFunctions: Readonly<Record<string, CallFunction>> = {
  COUNTIF: countIf,
  COUNTIFS: countIf,
  AND: logical((truths) => truths.every(Boolean)),
  OR: logical((truths) => truths.some(Boolean)),
  SUM: (call) => valueResult(numbers(call).reduce((sum, each) => sum + each, 0)),
  MAX: (call) => valueResult(extreme(numbers(call), Math.max)),
  MIN: (call) => valueResult(extreme(numbers(call), Math.min)),
  COUNT: (call) => valueResult(numbers(call).length),
  COUNTA: (call) =>
    valueResult(
      allResults(call)
        .flatMap((each) => cellsOf(each, call.site))
        .filter((each) => each !== "").length,
    ),
};
