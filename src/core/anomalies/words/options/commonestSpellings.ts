import { wordKey } from "../../../values/text/foldText";

/** Words by their folded form, each in the spelling that stands there most often. */
export function commonestSpellings(
  times: readonly (readonly [text: string, times: number])[],
): ReadonlyMap<string, string> {
  return new Map(times.toSorted((a, b) => a[1] - b[1]).map(([text]) => [wordKey(text), text]));
}
