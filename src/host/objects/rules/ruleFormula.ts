import { numberOf } from "../../engine/types/arguments";
import { HostError, invalidArgument } from "../../engine/types/hostError";
import { formulaTokens } from "../../model/formulas/formulaTokens";
import type { Scalar } from "../../model/parts/cells";
import type { Book } from "../book/book";
import { localAddress } from "../places/address";
import { addressOf } from "../places/resolveAddress";

/** Excel's longest formula in a validation or conditional format. */
const longest = 255;

/**
 * Refuses what formulas of validations and conditional formats must not hold: references into tables by name and
 * array constants (MS-OI29500 §3.2.3.1.2, §3.2.3.1.3).
 */
export function guardRuleFormula(formula: string): string {
  if (!formula.startsWith("=") || formula.length < 2) throw invalidArgument("formula expected");
  if (formula.length > longest) {
    throw new HostError("InvalidArgument", `The formula is longer than ${longest} characters.`);
  }
  const refused = formulaTokens(formula).find(
    (token) => token.kind === "structured" || token.text === "{" || token.text === "}",
  );
  if (refused !== undefined) throw invalidArgument(`${refused.text} in a rule's formula`);
  return formula;
}

/** A bound of a rule: a number, a formula, text, or a Range proxy, which becomes its absolute address. */
export function ruleOperand(book: Book, value: unknown): Scalar {
  const [area] = book.objects.areasOf(value) ?? [];
  if (area !== undefined) {
    const address = addressOf(book, area);
    const local = localAddress(area).replaceAll(/[A-Z]+|\d+/g, "$$$&");
    return `=${address.slice(0, address.lastIndexOf("!"))}!${local}`;
  }
  if (typeof value !== "string") return numberOf(value);
  return value.startsWith("=") ? guardRuleFormula(value) : value;
}
