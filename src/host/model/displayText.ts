import { numfmt } from "@univerjs/core";
import type { Scalar } from "./parts/cells";

/** Excel's General: eleven characters at most, scientific beyond (support.microsoft.com, "General number format"). */
const GENERAL_DIGITS = 11;

/** The value as a cell of this format shows it. */
export function displayText(value: Scalar, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return textThrough(value, format);
  if (format === "General" || format === "@") return generalText(value);
  try {
    return numfmt.format(format, value, { locale: "zh-CN", throws: true });
  } catch {
    // A format this library cannot read shows the plain number, as LibreOffice does.
    return generalText(value);
  }
}

/** Formats may dress texts too: `;;;"客户 "@`. */
function textThrough(value: string, format: string): string {
  if (value === "" || !format.includes("@") || format === "@") return value;
  try {
    return numfmt.format(format, value, { locale: "zh-CN", throws: true });
  } catch {
    return value;
  }
}

function generalText(value: number): string {
  const plain = String(value);
  if (plain.length <= GENERAL_DIGITS && !plain.includes("e")) return plain;
  const size = Math.abs(value);
  if (size >= 1e11 || (size > 0 && size < 1e-9)) {
    const [digits = "", exponent = ""] = value.toExponential(5).split("e");
    const short = digits.replace(/\.?0+$/, "");
    const power = exponent.slice(1).padStart(2, "0");
    return `${short}E${exponent.startsWith("-") ? "-" : "+"}${power}`;
  }
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, GENERAL_DIGITS - 1 - whole))));
}
