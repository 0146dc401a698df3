import { foldHeading } from "../../headings/foldHeading";
import type { SeenColumn } from "../seenColumn";
import { numbersOwnRows, saysElse } from "./ownNumber";
import { areShared, commonShape, hasShape, mostly, textsOf } from "./sharedTexts";

/** Numbers of one kind of thing, as a column of them shows. */
export interface IdDomain {
  readonly heading: string;
  /** The form most of them have: "AAA999" of ALD208. */
  readonly shape: string;
  readonly values: ReadonlySet<string>;
}

/** What a column of numbers says of the numbers to be met elsewhere; null where they have no form in common. */
export function idDomain(column: SeenColumn): IdDomain | null {
  const texts = textsOf(column);
  const shape = commonShape(texts);
  return shape === null ? null : { heading: foldHeading(column.heading).full, shape, values: new Set(texts) };
}

/** How a column is of a domain: of the same form, and under the same heading or with values in common; a sequence of its own is none. */
export function inDomain(
  domain: IdDomain,
  column: SeenColumn,
  texts: readonly string[],
): "heading" | "values" | undefined {
  const alike = texts.filter((text) => hasShape(text, domain.shape));
  if (alike.length < texts.length * mostly) return undefined;
  const heading = foldHeading(column.heading).full;
  if (heading === domain.heading && !numbersOwnRows(column.heading)) return "heading";
  if (isCount(domain) && saysElse(column.heading)) return undefined;
  const known = texts.filter((text) => domain.values.has(text));
  return areShared(known, texts) ? "values" : undefined;
}

/** 1, 2, 3 … and 17: figures so small that those of anything else are among them. */
function isCount({ shape }: IdDomain): boolean {
  return /^9{1,3}$/.test(shape);
}
