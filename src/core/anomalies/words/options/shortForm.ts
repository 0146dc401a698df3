import { holdsInOrder } from "../../../values/text/holdsInOrder";

/** A class word behind every word of a list (大区, 校区) has two characters at least. */
const shortestClass = 2;

/**
 * Tells the words of a list that are written shorter than it does: 浙江区 and 浙江 beside 浙江大区 and 苏皖大区, where
 * all of them end alike.
 */
export function shortFormsOf(words: readonly string[]): (key: string) => boolean {
  const ending = commonEnding(words);
  if (words.length < 2 || ending.length < shortestClass) return () => false;
  const stems = words.map((word) => word.slice(0, -ending.length)).filter((stem) => stem !== "");
  return (key) => stems.some((stem) => key.startsWith(stem) && holdsInOrder(ending, key.slice(stem.length)));
}

function commonEnding(words: readonly string[]): string {
  const [first = "", ...others] = words;
  let length = first.length;
  for (const word of others) while (!word.endsWith(first.slice(-length)) && length > 0) length--;
  return length === 0 ? "" : first.slice(-length);
}
