import type { PeopleColumn } from "../columns/persons/people";
import { agreementBits } from "../columns/texts/frequency";
import type { ValueColumn } from "../columns/values/values";
import { areGenerations } from "./generations";
import { agreedValue, type Comparison, kin, type Level, nothing } from "./levels/comparison";
import { families } from "./levels/families";
import { identityBits } from "./levels/weights";
import { peopleLevel, peopleLevels } from "./peopleLevel";
import { areACharacterApart, isGivenSlip, isHanName, sharesGiven } from "./texts/givenSlip";
import { arePetNames } from "./texts/petName";
import { slipLevel, slipLevels } from "./texts/valueSlip";

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
  { id: "other", effect: "conflict", sister: "firm", kin: kin.otherGiven | kin.sibling },
];

/** Levels at which somebody is another by his name. */
const others: ReadonlySet<number> = new Set([
  peopleLevels.other,
  peopleLevels.stranger,
  peopleLevels.sibling,
]);

/** Twins have one birthday, one telephone and one address: who shares no character of a given name is another child. */
function hanLevel({ texts }: ValueColumn, a: number, b: number): number {
  if (isGivenSlip(texts, a, b)) return peopleLevels.slip;
  if (!sharesGiven(texts, a, b)) return peopleLevels.stranger;
  return areACharacterApart(texts, a, b) ? peopleLevels.sibling : peopleLevels.other;
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
      const level = peopleLevel(people, a, b);
      if (level === peopleLevels.same && areGenerations(column.texts, a, b)) return peopleLevels.generations;
      if (level !== peopleLevels.sameSurname && level !== peopleLevels.different) return level;
      if (arePetNames(column.texts, a, b)) return peopleLevels.petName;
      if (fulls[a] === 0 || fulls[b] === 0) return level;
      if (isHanName(column.texts, a) && isHanName(column.texts, b)) return hanLevel(column, a, b);
      return slipLevel(column, a, b) === slipLevels.slip ? peopleLevels.slip : level;
    },
    bits(level, a, b) {
      if (level === peopleLevels.same) return agreed(identityBits.same, a, b);
      if (level === peopleLevels.slip) return agreed(identityBits.slip, a, b);
      if (level === peopleLevels.surname || level === peopleLevels.petName) return identityBits.surname;
      if (level === peopleLevels.generations) return identityBits.different;
      if (others.has(level)) return identityBits.other;
      return level === peopleLevels.sameSurname ? identityBits.sameSurname : identityBits.different;
    },
    agreed: (level, a) => (level === peopleLevels.same ? agreedValue(fulls, fulls[a]) : null),
  };
}
