import type { ColumnValidation } from "../sheets/blueprint";
import type { HeldRule } from "./heldValidation";

/** True where cells have the validation a blueprint asks for. Bounds of dates and numbers may be set otherwise. */
export function sameRule(held: HeldRule, wanted: ColumnValidation["rule"]): boolean {
  switch (wanted.kind) {
    case "list":
      return held.kind === "list" && plain(held.source) === plain(wanted.source);
    case "custom":
      return held.kind === "custom" && plain(held.formula) === plain(wanted.formula);
    case "date":
      return held.kind === "date";
    case "whole-number":
      return held.kind === "wholeNumber";
    case "decimal":
      return held.kind === "decimal";
    case "none":
      return true;
  }
}

function plain(formula: string): string {
  return formula.replace(/['\s]/g, "").toLowerCase();
}
