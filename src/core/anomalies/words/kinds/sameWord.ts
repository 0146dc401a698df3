import { withoutAccents } from "../../../adopt/headings/withoutAccents";
import { wordKey } from "../../../values/text/foldText";
import { holdsInOrder } from "../../../values/text/holdsInOrder";
import { lettersAndDigits } from "../../../values/text/lettersAndDigits";
import { isTypingSlip } from "../../../values/text/typingSlip";

/** NJ and New Jersey, 山东 and 山东省, 长沙市天心区 and 天心, N.Y. and NY, 800 and 0800: one is the other cut short. */
export function areSameWord(one: string, other: string): boolean {
  const [a, b] = [one, other].map(lettersOf);
  if (a === undefined || b === undefined) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short) || (ofHan.test(short) && long.includes(short))) return true;
  const beginsAlike = short.charAt(0) === long.charAt(0);
  return beginsAlike && long.length > short.length + 1 && holdsInOrder(long, short);
}

/** Without marks, and without the zeros a figure lost at the front. */
function lettersOf(text: string): string {
  const bare = lettersAndDigits(withoutAccents(wordKey(text)));
  return bare.replace(/^0+(?=\d+$)/, "");
}

const ofHan = /^\p{Script=Han}{2,}$/u;

/** Harogate for Harrogate; a figure is never another name of the same. */
export function isMistypedBeside(text: string, usual: string): boolean {
  const [own, other] = [wordKey(text), wordKey(usual)];
  return /^\d+$/.test(own) || (own.length >= shortestSlip && isTypingSlip(own, other));
}

const shortestSlip = 6;
