import { areaAddress, parseAddress } from "../../model/address";
import type { Area, Scalar } from "../../model/parts/cells";
import type { Validation, ValidationRange } from "../../model/parts/rules";
import { formulaForFile, formulaFromFile } from "../cells/fileFormulas";
import { child, childrenOf, element, escapeXml, flag, type XmlNode } from "../package/xml";

const KINDS: Readonly<Record<string, Validation["kind"]>> = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};
const FILE_KINDS: Readonly<Record<Validation["kind"], string>> = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

const STYLES: Readonly<Record<string, Validation["alert"]["style"]>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

/**
 * The rules of a sheet, those of newer Excel in `extLst` (x14, lists on other sheets) among them: only the place
 * of formula and area differs there.
 */
export function readValidations(sheet: XmlNode, sheetId: string): readonly ValidationRange[] {
  const plain = childrenOf(child(sheet, "dataValidations"), "dataValidation");
  const extended = childrenOf(child(sheet, "extLst"), "ext").flatMap((ext) =>
    childrenOf(child(ext, "dataValidations"), "dataValidation"),
  );
  return [...plain, ...extended].flatMap((node) => {
    const kind = KINDS[node.attributes.type ?? ""];
    const areas = areasOf(node.attributes.sqref ?? child(node, "sqref")?.text ?? "", sheetId);
    return kind === undefined || areas.length === 0 ? [] : [{ areas, validation: validationOf(node, kind) }];
  });
}

/** Areas of a space-separated list of addresses. */
export function areasOf(sqref: string, sheetId: string): readonly Area[] {
  return sqref
    .split(/\s+/)
    .map((address) => parseAddress(address, sheetId))
    .filter((area) => area !== null);
}

function validationOf(node: XmlNode, kind: Validation["kind"]): Validation {
  const { attributes } = node;
  const formula2 = formulaText(node, "formula2");
  const operator = attributes.operator ?? "between";
  return {
    kind,
    ...(kind === "list" || kind === "custom" ? {} : { operator: operatorFromFile(operator) }),
    formula1: operand(formulaText(node, "formula1"), kind),
    ...(formula2 === "" ? {} : { formula2: operand(formula2, kind) }),
    // The attribute says the opposite of its name (ECMA-376 18.3.1.32).
    ...(kind === "list" ? { inCellDropDown: !flag(attributes.showDropDown) } : {}),
    ignoreBlanks: flag(attributes.allowBlank),
    alert: {
      show: flag(attributes.showErrorMessage),
      style: STYLES[attributes.errorStyle ?? "stop"] ?? "Stop",
      title: attributes.errorTitle ?? "",
      message: attributes.error ?? "",
    },
    prompt: {
      show: flag(attributes.showInputMessage),
      title: attributes.promptTitle ?? "",
      message: attributes.prompt ?? "",
    },
  };
}

/** "EqualTo" of office.js is "equal" in files, which know no other spelling (ECMA-376 18.18.22). */
function operatorFromFile(name: string): string {
  return (name[0] ?? "").toUpperCase() + name.slice(1) + (/equal$/i.test(name) ? "To" : "");
}

function operatorForFile(name: string): string {
  return (name[0] ?? "").toLowerCase() + name.slice(1).replace(/To$/, "");
}

function formulaText(node: XmlNode, name: string): string {
  const found = child(node, name);
  return (child(found, "f") ?? found)?.text ?? "";
}

/** A literal list or number as itself, all else as a formula. */
function operand(text: string, kind: Validation["kind"]): Scalar {
  const trimmed = text.trim();
  if (kind === "list") {
    const literal = /^"((?:[^"]|"")*)"$/.exec(trimmed)?.[1];
    return literal === undefined ? formulaFromFile(trimmed) : literal.replaceAll('""', '"');
  }
  if (kind === "custom") return formulaFromFile(trimmed);
  return trimmed !== "" && Number.isFinite(Number(trimmed)) ? Number(trimmed) : formulaFromFile(trimmed);
}

export function writeValidations(ranges: readonly ValidationRange[]): string {
  const rules = ranges.filter((range) => range.areas.length > 0).map(writeValidation);
  return rules.length === 0 ? "" : element("dataValidations", { count: rules.length }, rules.join(""));
}

function writeValidation({ areas, validation }: ValidationRange): string {
  const { alert, prompt, kind } = validation;
  const operator = validation.operator;
  const content =
    `<formula1>${operandForFile(validation.formula1, kind)}</formula1>` +
    (validation.formula2 === undefined
      ? ""
      : `<formula2>${operandForFile(validation.formula2, kind)}</formula2>`);
  return element(
    "dataValidation",
    {
      type: FILE_KINDS[kind],
      errorStyle: alert.style === "Stop" ? undefined : alert.style.toLowerCase(),
      operator: operator === undefined || operator === "Between" ? undefined : operatorForFile(operator),
      allowBlank: validation.ignoreBlanks ? 1 : undefined,
      showDropDown: kind === "list" && validation.inCellDropDown === false ? 1 : undefined,
      showInputMessage: prompt.show ? 1 : undefined,
      showErrorMessage: alert.show ? 1 : undefined,
      errorTitle: alert.title || undefined,
      error: alert.message || undefined,
      promptTitle: prompt.title || undefined,
      prompt: prompt.message || undefined,
      sqref: areas.map(areaAddress).join(" "),
    },
    content,
  );
}

function operandForFile(value: Scalar, kind: Validation["kind"]): string {
  const text = String(value);
  if (text.startsWith("=")) return escapeXml(formulaForFile(text));
  if (kind === "list") return escapeXml(`"${text.replaceAll('"', '""')}"`);
  return escapeXml(text);
}
