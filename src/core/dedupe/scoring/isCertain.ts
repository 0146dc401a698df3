import { kin } from "../compare/levels/comparison";
import { familyBits } from "../compare/levels/families";
import type { Matching } from "./matching";
import type { PairScore } from "./pairScore";
import { areSisters, mayBeTwins } from "./relatives";
import { allButOne } from "./strangeness";

function countBits(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Sister firms that little else brings together stay apart, whoever stands between them. */
const sisterLimit = -5;

/** May these two never stand in one group? */
export function isForbidden(score: PairScore): boolean {
  return score.veto || (score.firms && areSisters(score) && !score.proof && score.weight < sisterLimit);
}

/** Nothing but the name agrees, and every way to reach the two that both have is another: namesakes are many. */
const isNameAlone = ({ strong, reached, unreached }: PairScore): boolean =>
  unreached && !reached && (strong & ~familyBits.nameAndPlace) === 0;

/** A name and a house, and nobody is reached in the same way: in one business park several firms are called alike. */
const isHouseAlone = ({ strong, unreached }: PairScore): boolean =>
  unreached && (strong & ~(familyBits.nameAndPlace | familyBits.office)) === 0;

/**
 * One name is in the other and nothing but the house agrees: Edge Walk at CN Tower, the bank and its machine. Of such pairs
 * every seventh to fourth was two customers (maps of Overture, OpenStreetMap and Yelp).
 */
const isPartOnly = ({ part, called }: PairScore): boolean => part && !called;

/**
 * One name is in the other, one mailbox stands beside both, and somebody else is asked for, at another number or house: a
 * counter in a store, whose mailbox a list repeats, as well as the store. A mailbox at the firm's own domain is no other's.
 */
const isMailboxAlone = ({ part, unreached, spelled, strong }: PairScore): boolean =>
  part && unreached && !spelled && (strong & ~(familyBits.nameAndPlace | familyBits.mail)) === 0;

/**
 * Two names at two houses, and one who answers for both: a property manager seen twice may answer for many. By judgement;
 * a firm that took another name and moved is asked about too.
 */
const isReachAlone = ({ firms, elsewhere, strong, near }: PairScore): boolean =>
  firms && elsewhere && ((strong | near) & familyBits.nameAndPlace) === 0;

/**
 * Another house, and of telephone, mailbox and person two are other ones: two outlets of a firm share its mailbox and its
 * number in the register, and two firms of a common name may have buyers called alike. A name registered with its place
 * is nobody else's, nor has another firm of the name the same first day.
 */
const isOutlet = ({ strangers, elsewhere, strong }: PairScore): boolean =>
  elsewhere && strangers >= allButOne && (strong & familyBits.placeOrDay) === 0;

/**
 * Names that are registered nowhere, in two towns: the farms of one owner, or the shops of one. In one house the town is
 * written in two ways.
 */
const areInTwoTowns = ({ unregistered, otherTown, kin: known }: PairScore): boolean =>
  unregistered && otherTown && (known & kin.housed) === 0;

/** Another given name: what a household shares, twins their birthday among it, joins no two people. */
const isRelative = ({ sister, born, owned }: PairScore): boolean => sister && (born || !owned);

const isContradicted = ({ conflict, doubt, personal }: PairScore): boolean =>
  conflict || (doubt && !personal);

/** Any of these is asked about, whatever else agrees; see each for why. */
const doubts: readonly ((score: PairScore) => boolean)[] = [
  isContradicted,
  isNameAlone,
  isPartOnly,
  isReachAlone,
  isMailboxAlone,
  isOutlet,
  areInTwoTowns,
  isRelative,
  mayBeTwins,
];

/** Slips instead of the second agreement ask for so many bits more. */
const slipsMore = 5;

/**
 * Certain: proof, or two independent strong agreements over the limit and nothing against it. Given name and surname
 * both with a slip, or in each other's column, stand for one of the two beside a birthday, number or mailbox.
 */
export function isCertain(matching: Matching, score: PairScore): boolean {
  if (score.veto) return false;
  // One number on two that have nothing else in common is a number copied by mistake as often.
  if (score.proof) return !(score.conflict && score.unreached && !score.reached);
  if (doubts.some((isDoubted) => isDoubted(score))) return false;
  const { certainBits } = matching.settings;
  const strong = countBits(score.strong);
  if (strong >= 2) return score.weight >= certainBits + (isHouseAlone(score) ? slipsMore : 0);
  const nearly = strong === 1 && countBits(score.near & ~score.strong) >= 2;
  return nearly && score.weight >= certainBits + slipsMore;
}
