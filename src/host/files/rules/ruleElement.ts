import { formulaForFile } from "../cells/fileFormulas";
import { element, escapeXml } from "../package/xml";

export type Options = Readonly<Record<string, unknown>>;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One `<cfRule>`. */
export function ruleElement(type: string, attributes: Attributes, content: string): string {
  return element("cfRule", { type, ...attributes }, content);
}

export function formulaElement(value: unknown): string {
  return element("formula", {}, escapeXml(formulaForFile(String(value ?? ""))));
}

/** An option as text. */
export function text(options: Options, name: string, otherwise: string): string {
  const value = options[name];
  return value === undefined || value === null ? otherwise : String(value);
}
