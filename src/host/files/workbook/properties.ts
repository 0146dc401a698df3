import type { Scalar } from "../../model/parts/cells";
import { childrenOf, element, escapeXml, type XmlNode } from "../package/xml";

const NUMBERS = new Set([
  "i1",
  "i2",
  "i4",
  "i8",
  "int",
  "uint",
  "ui1",
  "ui2",
  "ui4",
  "ui8",
  "r4",
  "r8",
  "decimal",
]);

/** Custom document properties. */
export function readCustomProperties(root: XmlNode | undefined): Readonly<Record<string, Scalar>> {
  const entries = childrenOf(root, "property").flatMap((node): readonly (readonly [string, Scalar])[] => {
    const value = node.children[0];
    const name = node.attributes.name;
    if (value === undefined || name === undefined) return [];
    if (value.name === "bool") return [[name, value.text === "true" || value.text === "1"]];
    return [[name, NUMBERS.has(value.name) ? Number(value.text) : value.text]];
  });
  return Object.fromEntries(entries);
}

/** The id every custom property carries (MS-OSHARED 2.3.3.2.1.1). */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

export function writeCustomProperties(properties: Readonly<Record<string, Scalar>>): string | null {
  const entries = Object.entries(properties).map(([name, value], place) =>
    element("property", { fmtid: FORMAT_ID, pid: place + 2, name }, typedValue(value)),
  );
  if (entries.length === 0) return null;
  const spaces = {
    xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
  };
  return element("Properties", spaces, entries.join(""));
}

function typedValue(value: Scalar): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "string") return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  const whole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return whole ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}
