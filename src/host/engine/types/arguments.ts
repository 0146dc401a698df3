import { invalidArgument } from "./hostError";
import { isMissing } from "./unknownValues";

/** Arguments of one method call, proxies already replaced by what they stand for. */
export type Arguments = readonly unknown[];

/** The argument as text. */
export function textOf(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("text expected");
  return value;
}

/** The argument as text, or `otherwise` where it was left out. */
export function optionalText(value: unknown, otherwise: string): string {
  return isMissing(value) ? otherwise : textOf(value);
}

/** The argument as a finite number. */
export function numberOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument("number expected");
  return value;
}

/** The argument as a whole number. */
export function integerOf(value: unknown): number {
  const number = numberOf(value);
  if (!Number.isInteger(number)) throw invalidArgument("whole number expected");
  return number;
}

/** The argument as a whole number, or `otherwise` where it was left out. */
export function optionalInteger(value: unknown, otherwise: number): number {
  return isMissing(value) ? otherwise : integerOf(value);
}

/** The argument as true or false. */
export function booleanOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false expected");
  return value;
}

/** The argument as true or false, or `otherwise` where it was left out. */
export function optionalBoolean(value: unknown, otherwise: boolean): boolean {
  return isMissing(value) ? otherwise : booleanOf(value);
}

/** The argument as one of the words of an enumeration; anything else is refused. */
export function wordOf<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(`one of ${words.join(", ")} expected`);
  return found;
}

/** The argument as one of the words, or `otherwise` where it was left out. */
export function optionalWord<W extends string>(value: unknown, words: readonly W[], otherwise: W): W {
  return isMissing(value) ? otherwise : wordOf(value, words);
}
