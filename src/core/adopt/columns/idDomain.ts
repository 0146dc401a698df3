import { foldHeading } from "../headings/foldHeading";
import type { SeenColumn } from "./seenColumn";
import { commonShape, textsOf } from "./sharedTexts";

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

/** 1, 2, 3 … and 17: figures so small that those of anything else are among them. */
export function isCount({ shape }: IdDomain): boolean {
  return /^9{1,3}$/.test(shape);
}
