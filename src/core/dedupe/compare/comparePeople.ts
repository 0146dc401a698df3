import type { PeopleColumn } from "../columns/persons/people";
import { agreementBits } from "../columns/texts/frequency";
import type { ValueColumn } from "../columns/values/values";
import { areGenerations } from "./generations";
import { agreedValue, type Comparison, kin, type Level, nothing } from "./levels/comparison";
import { families } from "./levels/families";
import { identityBits, personBits } from "./levels/weights";
import { type SaidByNames, saidByNames } from "./names/saidByNames";
import { isGivenSlip, isHanName, sharesGiven } from "./texts/givenSlip";
import { arePetNames } from "./texts/petName";
import { slipLevel, slipLevels } from "./texts/valueSlip";

const levels = {
  nothing: 0,
  same: 1,
  surname: 2,
  sameSurname: 3,
  different: 4,
  slip: 5,
  other: 6,
  stranger: 7,
  generations: 8,
  petName: 9,
} as const;

/** Do two names of one surname say the same of the given name as far as they go: A. Smith and Alexander Smith? */
function mayBeOne({ fulls, initials }: PeopleColumn, a: number, b: number): boolean {
  const known = initials[a] !== 0 && initials[b] !== 0;
  if (known && initials[a] !== initials[b]) return false;
  return fulls[a] === 0 || fulls[b] === 0;
}

function levelOf(people: PeopleColumn, a: number, b: number): number {
  const { fulls, surnames } = people;
  if ((fulls[a] === 0 && surnames[a] === 0) || (fulls[b] === 0 && surnames[b] === 0)) return levels.nothing;
  if (fulls[a] !== 0 && fulls[a] === fulls[b]) return levels.same;
  if (surnames[a] === 0 || surnames[a] !== surnames[b]) return levels.different;
  return mayBeOne(people, a, b) ? levels.surname : levels.sameSurname;
}

const contactLevels: readonly Level[] = [
  nothing,
  { id: "same", effect: "strong" },
  { id: "surname", effect: "weak", echo: true },
  { id: "sameSurname", effect: "differs" },
  { id: "different", effect: "differs" },
  { id: "same", effect: "strong", namesake: true },
  { id: "surname", effect: "weak" },
  { id: "sameSurname", effect: "conflict", sister: "relative", kin: kin.otherGiven },
  { id: "different", effect: "conflict", kin: kin.otherGiven },
  { id: "same", effect: "strong", echo: true },
];

/** A contact by whose name one of the two is called, and who is the other himself. */
const heldLevel = contactLevels.length - 1;

/** How far a level of `contactLevels` is from the same one of two who are customers themselves. */
const themselves = 4;

const contactBits: readonly number[] = [
  0,
  personBits.same,
  personBits.surname,
  personBits.sameSurname,
  personBits.different,
  identityBits.same,
  identityBits.surname,
  identityBits.sameSurname,
  identityBits.different,
  // As much as a surname: the names were worth it already.
  personBits.surname,
];

/**
 * Contacts: 王强 and 王总 may be one, 王强 and 李总 are not, but a company has several. What is `said` by the names already
 * was compared with them; who is `nameless`, with no company beside him, is the customer himself.
 */
export function comparePeople(
  people: PeopleColumn,
  sizeBits: number,
  said: SaidByNames,
  nameless: (row: number) => boolean,
): Comparison {
  const { fulls, fullCounts } = people;
  const agrees = (level: number) => level !== heldLevel && level % themselves === levels.same;
  return {
    name: "contact",
    calls: true,
    family: families.person,
    most: identityBits.same,
    reach: true,
    levels: contactLevels,
    level(a, b) {
      const known = said(a, b);
      if (known === saidByNames.whole) return levels.nothing;
      const level = levelOf(people, a, b);
      if (level === levels.same && known === saidByNames.held) return heldLevel;
      return level !== levels.nothing && nameless(a) && nameless(b) ? level + themselves : level;
    },
    bits(level, a) {
      const cap = contactBits[level] ?? 0;
      return agrees(level) ? agreementBits(cap, sizeBits, fullCounts[a] ?? 0) : cap;
    },
    agreed: (level, a) => (agrees(level) ? agreedValue(fulls, fulls[a]) : null),
  };
}

/** Where customers are persons another given name is another person: of one family it is a relative. */
const identityLevels: readonly Level[] = [
  nothing,
  { id: "same", effect: "strong", namesake: true },
  { id: "surname", effect: "weak" },
  { id: "sameSurname", effect: "conflict", sister: "firm" },
  { id: "different", effect: "conflict" },
  { id: "slip", effect: "weak", kin: kin.misspelt },
  { id: "other", effect: "conflict", sister: "firm", kin: kin.otherGiven },
  { id: "other", effect: "veto", sister: "firm" },
  { id: "generations", effect: "conflict", sister: "firm" },
  { id: "petName", effect: "weak" },
];

/** Twins have one birthday, one telephone and one address: who shares no character of a given name is another child. */
function hanLevel({ texts }: ValueColumn, a: number, b: number): number {
  if (isGivenSlip(texts, a, b)) return levels.slip;
  return sharesGiven(texts, a, b) ? levels.other : levels.stranger;
}

/** Whole names of persons in one column: the name is who they are, not one of several people to reach. */
export function compareIdentity(people: PeopleColumn, column: ValueColumn, sizeBits: number): Comparison {
  const { fulls, fullCounts } = people;
  const agreed = (cap: number, a: number, b: number) =>
    agreementBits(cap, sizeBits, Math.min(fullCounts[a] ?? 0, fullCounts[b] ?? 0));
  return {
    name: "person",
    source: column,
    family: families.person,
    most: identityBits.same,
    reach: false,
    levels: identityLevels,
    level(a, b) {
      const level = levelOf(people, a, b);
      if (level === levels.same && areGenerations(column.texts, a, b)) return levels.generations;
      if (level !== levels.sameSurname && level !== levels.different) return level;
      if (arePetNames(column.texts, a, b)) return levels.petName;
      if (fulls[a] === 0 || fulls[b] === 0) return level;
      if (isHanName(column.texts, a) && isHanName(column.texts, b)) return hanLevel(column, a, b);
      return slipLevel(column, a, b) === slipLevels.slip ? levels.slip : level;
    },
    bits(level, a, b) {
      if (level === levels.same) return agreed(identityBits.same, a, b);
      if (level === levels.slip) return agreed(identityBits.slip, a, b);
      if (level === levels.surname || level === levels.petName) return identityBits.surname;
      if (level === levels.generations) return identityBits.different;
      if (level === levels.other || level === levels.stranger) return identityBits.other;
      return level === levels.sameSurname ? identityBits.sameSurname : identityBits.different;
    },
    agreed: (level, a) => (level === levels.same ? agreedValue(fulls, fulls[a]) : null),
  };
}
