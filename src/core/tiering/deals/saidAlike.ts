import { foldHeading } from "../../adopt/headings/foldHeading";

/** How many characters two headings begin with alike: 续签开始 and 续签到期 with two. */
export function saidAlike(one: string, other: string): number {
  const [a, b] = [foldHeading(one).words, foldHeading(other).words];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}

/** A word of two Chinese characters, or of three letters. */
const latinWord = /[a-z]{3,}/g;
const chineseRun = /\p{Script=Han}{2,}/gu;

/** The length of the longest word two headings share: 服务 of 年服务费 and 服务开始; 0 for none. */
export function sharedWords(one: string, other: string): number {
  const [a, b] = [foldHeading(one).words, foldHeading(other).words];
  const words = new Set(b.match(latinWord));
  const latin = (a.match(latinWord) ?? []).filter((word) => words.has(word)).map(({ length }) => length);
  const chinese = (a.match(chineseRun) ?? []).map((run) => longestIn(run, b));
  return Math.max(0, ...latin, ...chinese);
}

/** The longest part of a run, two characters at least, that a text holds. */
function longestIn(run: string, text: string): number {
  for (let length = run.length; length >= 2; length--)
    for (let at = 0; at + length <= run.length; at++)
      if (text.includes(run.slice(at, at + length))) return length;
  return 0;
}
