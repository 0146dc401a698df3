import { textOf } from "../../engine/types/arguments";
import { invalidArgument } from "../../engine/types/hostError";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** `#RRGGBB` of a colour argument (HTML notation or a common name). */
export function colorOf(value: unknown): string {
  const text = textOf(value).trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[0-9a-f]{6}$/i.test(text)) return `#${text.toUpperCase()}`;
  const known = named[text.toLowerCase()];
  if (known === undefined) throw invalidArgument("colour expected");
  return known;
}
