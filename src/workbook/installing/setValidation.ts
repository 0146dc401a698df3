import type { HeldRule, HeldValidation } from "../../core/changes/heldValidation";
import type { ColumnValidation, ValidationBlueprint } from "../../core/sheets/blueprint";

/** Rule, prompt and alert of cells; an earlier rule is replaced. */
export function setValidation(range: Excel.Range, blueprint: ColumnValidation): void {
  const { dataValidation } = range;
  const rule = ruleOf(blueprint.rule);
  if (rule) dataValidation.rule = rule;
  if (blueprint.prompt) dataValidation.prompt = { showPrompt: true, ...blueprint.prompt };
  if (!rule) return;
  const style = blueprint.strict ? "Stop" : "Warning";
  dataValidation.errorAlert = blueprint.error
    ? { showAlert: true, style, ...blueprint.error }
    : { showAlert: false, style, title: "", message: "" };
}

/** Validation as cells had it before; a rule that office.js cannot name is none. */
export function setHeldValidation(
  { dataValidation }: Excel.Range,
  held: Pick<HeldValidation, "ignoreBlanks" | "prompt" | "alert"> & { readonly rule: HeldRule | null },
): void {
  if (!held.rule) return;
  const { kind, ...content } = held.rule;
  dataValidation.rule = { [kind]: content };
  dataValidation.ignoreBlanks = held.ignoreBlanks;
  dataValidation.prompt = held.prompt;
  dataValidation.errorAlert = held.alert;
}

/** "none" = a prompt only. */
function ruleOf(rule: ValidationBlueprint["rule"]): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "whole-number":
      return { wholeNumber: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: rule.from, operator: "GreaterThanOrEqualTo" } };
    case "none":
      return null;
  }
}
