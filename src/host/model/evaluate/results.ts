import { isErrorText } from "../errorText";
import type { Area, Scalar } from "../parts/cells";

/** Where a rule's formula is worked out, and what it can see. */
export interface EvaluationSite {
  readonly sheetId: string;
  /** The cell, and how far it lies from the cell the formula was written for. */
  readonly row: number;
  readonly column: number;
  readonly rowOffset: number;
  readonly columnOffset: number;
  readonly valuesOf: (area: Area) => readonly (readonly Scalar[])[];
  /** Formula of a name that counts on this sheet; null where there is none. */
  readonly nameFormula: (name: string) => string | null;
  readonly sheetIdOf: (name: string) => string | null;
  /** Serial number of today. */
  readonly today: number;
}

/** A value, an area, an error, or "unknown" where the formula uses what is not known here. */
export type Result =
  | { readonly kind: "value"; readonly value: Scalar }
  | { readonly kind: "area"; readonly area: Area }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "unknown" };

/** A single value of a result; of several cells the first. */
export function scalarOf(result: Result, site: EvaluationSite): Exclude<Result, { kind: "area" }> {
  if (result.kind !== "area") return result;
  const value = site.valuesOf({ ...result.area, rows: 1, columns: 1 })[0]?.[0] ?? "";
  return isErrorText(value) ? { kind: "error", code: String(value) } : { kind: "value", value };
}

/** A number as arithmetic sees it: blanks are 0, texts count only where they read like numbers. */
export function numberOf(value: Scalar): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  if (value === "") return 0;
  const number = Number(value);
  return value.trim() === "" || Number.isNaN(number) ? null : number;
}

export function textOf(value: Scalar): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Excel compares kinds first (number < text < boolean), texts without regard to case; a blank fits any kind. */
export function compareValues(left: Scalar, right: Scalar): number {
  const rank = (value: Scalar) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (left === "" && typeof right === "number") return 0 - right;
  if (right === "" && typeof left === "number") return left;
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left !== "string") return Number(left) - Number(right);
  const [first, second] = [left.toLowerCase(), textOf(right).toLowerCase()];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
