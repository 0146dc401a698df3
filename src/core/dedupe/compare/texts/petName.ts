import { codeSet } from "../../../values/text/codeSet";
import { type CodePool, lengthIn } from "../../columns/texts/codePool";

const openers = codeSet("阿小");
const petLength = 2;

/** The character somebody is called by among friends: of 阿怡 and 小怡, and of 怡怡; 0 where a name is none of these. */
function calledBy({ codes, starts }: CodePool, row: number): number {
  const [first = 0, second = 0] = [codes[starts[row] ?? 0], codes[(starts[row] ?? 0) + 1]];
  return openers.has(first) || first === second ? second : 0;
}

/** Has a name that character behind its first? */
function isGiven({ codes, starts }: CodePool, row: number, code: number): boolean {
  return codes.subarray((starts[row] ?? 0) + 1, starts[row + 1] ?? 0).includes(code);
}

const isPetNameOf = (texts: CodePool, pet: number, whole: number): boolean => {
  if (lengthIn(texts, pet) !== petLength || lengthIn(texts, whole) < petLength) return false;
  const code = calledBy(texts, pet);
  return code !== 0 && calledBy(texts, whole) !== code && isGiven(texts, whole, code);
};

/** Is one of two Chinese names what friends call the bearer of the other: 阿怡 and 司徒怡? Many are called so: it proves nobody. */
export const arePetNames = (texts: CodePool, a: number, b: number): boolean =>
  isPetNameOf(texts, a, b) || isPetNameOf(texts, b, a);
