import type { Scalar } from "../parts/cells";
import type { EvaluationSite, Result } from "./results";

/** A call: how many parameters, each worked out on demand, and where. */
export interface Call {
  readonly count: number;
  readonly result: (place: number) => Result;
  readonly site: EvaluationSite;
  /** The area or name a text stands for. */
  readonly resolveText: (text: string, site: EvaluationSite) => Result;
}

/** A function that looks at areas, errors or only one of its branches. */
export type CallFunction = (call: Call) => Result;

export const noMatch: Result = { kind: "error", code: "#N/A" };
export const badValue: Result = { kind: "error", code: "#VALUE!" };

export function valueResult(content: Scalar): Result {
  return { kind: "value", value: content };
}

/** All parameters, worked out. */
export function allResults(call: Call): readonly Result[] {
  return Array.from({ length: call.count }, (_, place) => call.result(place));
}

/** The cells of an area, row by row; a single value is one cell. */
export function cellsOf(result: Result, site: EvaluationSite): readonly Scalar[] {
  if (result.kind === "area") return site.valuesOf(result.area).flat();
  return result.kind === "value" ? [result.value] : [];
}
