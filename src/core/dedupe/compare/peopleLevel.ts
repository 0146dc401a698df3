import type { PeopleColumn } from "../columns/persons/people";

/** How far the names of two persons agree. */
export const peopleLevels = {
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
  sibling: 10,
} as const;

/** Do two names of one surname say the same of the given name as far as they go: A. Smith and Alexander Smith? */
function mayBeOne({ fulls, initials }: PeopleColumn, a: number, b: number): boolean {
  const known = initials[a] !== 0 && initials[b] !== 0;
  if (known && initials[a] !== initials[b]) return false;
  return fulls[a] === 0 || fulls[b] === 0;
}

export function peopleLevel(people: PeopleColumn, a: number, b: number): number {
  const { fulls, surnames } = people;
  if ((fulls[a] === 0 && surnames[a] === 0) || (fulls[b] === 0 && surnames[b] === 0))
    return peopleLevels.nothing;
  if (fulls[a] !== 0 && fulls[a] === fulls[b]) return peopleLevels.same;
  if (surnames[a] === 0 || surnames[a] !== surnames[b]) return peopleLevels.different;
  return mayBeOne(people, a, b) ? peopleLevels.surname : peopleLevels.sameSurname;
}
