import type { ListedPersons } from "../../columns/persons/listedPersons";
import { nameLevels } from "../levels/nameLevels";

/** The level of two Latin names of which one or both are listed persons: a household shares a surname, not a name. */
export function listedLevel(
  { surnames, givens }: ListedPersons,
  level: number,
  a: number,
  b: number,
): number {
  const [isOne, isOther] = [surnames[a] !== 0, surnames[b] !== 0];
  if (level === 0 || (!isOne && !isOther)) return level;
  // An owner and his firm: Farton, Kenneth; Farton Plumbing LLC.
  if (!isOne || !isOther) return level === nameLevels.latinSome ? nameLevels.latinFew : level;
  if (level === nameLevels.otherOrdinal) return level;
  const ofOneFamily = surnames[a] === surnames[b];
  if (level === nameLevels.latinSame || (ofOneFamily && givens[a] === givens[b])) return nameLevels.onePerson;
  if (level === nameLevels.latinSlip) return level;
  return ofOneFamily || givens[a] !== givens[b] ? nameLevels.otherPerson : level;
}
