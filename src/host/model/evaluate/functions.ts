import { isErrorText } from "../errorText";
import type { Scalar } from "../parts/cells";
import { areaFunctions } from "./areaFunctions";
import { badValue, type Call, type CallFunction, valueResult } from "./call";
import { lookupFunctions } from "./lookupFunctions";
import { plainFunctions } from "./plainFunctions";
import { numberOf, type Result, scalarOf } from "./results";

/** Works out a call; "unknown" for functions validations do not use. */
export function callFunction(name: string, call: Call): Result {
  const special = lookupFunctions[name] ?? areaFunctions[name] ?? branchFunctions[name];
  if (special !== undefined) return special(call);
  const plain = plainFunctions[name];
  if (plain === undefined) return { kind: "unknown" };
  const values: Scalar[] = [];
  for (let place = 0; place < call.count; place += 1) {
    const each = scalarOf(call.result(place), call.site);
    if (each.kind !== "value") return each;
    values.push(each.value);
  }
  const outcome = plain(values, call.site);
  return outcome === null ? badValue : valueResult(outcome);
}

function testFor(predicate: (result: Exclude<Result, { kind: "area" }>) => boolean): CallFunction {
  return ({ result, site }) => {
    const each = scalarOf(result(0), site);
    return each.kind === "unknown" ? each : valueResult(predicate(each));
  };
}

/** Functions that look at errors, or work out only one of their branches. */
const branchFunctions: Readonly<Record<string, CallFunction>> = {
  IF: ({ count, result, site }) => {
    const test = scalarOf(result(0), site);
    if (test.kind !== "value") return test;
    if (numberOf(test.value)) return result(1);
    return count > 2 ? result(2) : valueResult(false);
  },
  IFERROR: ({ result, site }) => {
    const each = result(0);
    return scalarOf(each, site).kind === "error" ? result(1) : each;
  },
  ISNUMBER: testFor((each) => each.kind === "value" && typeof each.value === "number"),
  ISERROR: testFor((each) => each.kind === "error" || (each.kind === "value" && isErrorText(each.value))),
  ISNA: testFor((each) => each.kind === "error" && each.code === "#N/A"),
};
