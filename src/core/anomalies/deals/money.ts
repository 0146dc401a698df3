import { grouped } from "../../sheets/grouped";

/** An amount for a sentence, in groups of three, at most two decimals: 1,280,000 or 643.4. */
export function money(amount: number): string {
  const [whole = "0", decimals = ""] = String(Math.round(Math.abs(amount) * 100) / 100).split(".");
  return `${amount < 0 ? "-" : ""}${grouped(Number(whole))}${decimals === "" ? "" : `.${decimals}`}`;
}

/** A figure for a sentence: as an amount, but with all it says where that is less than one: 0.14975. */
export function figureText(figure: number): string {
  return Math.abs(figure) < 1 ? String(Number(figure.toPrecision(6))) : money(figure);
}
