import { familyBits } from "../compare/levels/families";
import type { PairScore } from "./pairScore";

/** Taken off the name of a person, or of a shop, where the two are reached in other ways: it does not carry a pair even in a list of a thousand. */
export const namesakeBits = 7;

/** Where another telephone and another person are told, or another house, one of two names alone need not be a shop's. */
const severalWays = 2;
/** Of telephone, mailbox, person and house three are other ones: the fourth is what two houses of one firm share. */
export const allButOne = 3;

const areNamesakes = ({ namesake, unreached, loose, strangers }: PairScore): boolean =>
  (namesake && unreached) || (loose && strangers >= severalWays);

/**
 * One number on two whose names differ, and who are reached in other ways, each of two at least, at other houses: a number
 * copied from the line above as often as a firm that changed all it had.
 */
export const isCopied = (score: PairScore): boolean =>
  score.proof &&
  ((score.conflict && !score.called && score.strangers >= severalWays && !areOfOneOffice(score)) ||
    areOutlets(score));

const areOfOneOffice = ({ strong }: PairScore): boolean => (strong & familyBits.office) !== 0;

/** Hanoi Toast Ltd (Bedok) and (Clementi), with a telephone, a person and a house of their own: one firm pays for both, maybe by one mailbox. */
const areOutlets = ({ group, strangers }: PairScore): boolean => group && strangers >= allButOne;

/**
 * Taken off any name where two ways to reach the customers are other ones and nothing agrees, and again for each way more:
 * by judgement. One customer written twice keeps one of them, the house or the telephone, more often than none. A name
 * that is registered, with its place, is nobody else's, and asks for one way more.
 */
const strangerBits = 3;

/** Bits taken off for all that the two say of how they are reached, and do not say alike. */
export function strangeness(score: PairScore): number {
  if (score.reached && score.strangers < allButOne) return 0;
  const isRegistered = (score.strong & familyBits.place) !== 0;
  const further = strangerBits * Math.max(0, score.strangers - (isRegistered ? severalWays : 1));
  return score.born || areNamesakes(score) ? namesakeBits + further : further;
}
