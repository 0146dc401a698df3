import type { PeopleColumn } from "../columns/persons/people";
import { agreementBits } from "../columns/texts/frequency";
import { agreedValue, type Comparison, kin, type Level, nothing } from "./levels/comparison";
import { families } from "./levels/families";
import { identityBits, personBits } from "./levels/weights";
import { type SaidByNames, saidByNames } from "./names/saidByNames";
import { peopleLevel, peopleLevels } from "./peopleLevel";

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
  const agrees = (level: number) => level !== heldLevel && level % themselves === peopleLevels.same;
  return {
    name: "contact",
    calls: true,
    family: families.person,
    most: identityBits.same,
    reach: true,
    levels: contactLevels,
    level(a, b) {
      const known = said(a, b);
      if (known === saidByNames.whole) return peopleLevels.nothing;
      const level = peopleLevel(people, a, b);
      if (level === peopleLevels.same && known === saidByNames.held) return heldLevel;
      return level !== peopleLevels.nothing && nameless(a) && nameless(b) ? level + themselves : level;
    },
    bits(level, a) {
      const cap = contactBits[level] ?? 0;
      return agrees(level) ? agreementBits(cap, sizeBits, fullCounts[a] ?? 0) : cap;
    },
    agreed: (level, a) => (agrees(level) ? agreedValue(fulls, fulls[a]) : null),
  };
}
