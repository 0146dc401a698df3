/**
 * Comparisons of one family are not independent of each other: a contact and his mailbox are, two ways to write a name are
 * not. A score keeps a bit for each that agrees.
 */
export const families = {
  name: 0,
  phone: 1,
  email: 2,
  person: 3,
  code: 4,
  region: 5,
  address: 6,
  founded: 7,
  card: 8,
  given: 10,
  surname: 11,
  /** Columns of any other meaning have one each, as many as there are bits left. */
  firstColumn: 12,
  /** No comparisons: the place a registered name holds, and what an office shares. */
  place: 29,
  office: 30,
} as const;

/** As many columns as have a family of their own. */
export const ownColumns = families.place - families.firstColumn;

/** The bit of a family in a score. */
export const familyBit = (family: number): number => 1 << family;

const bitsOf = (...of: readonly number[]): number => of.reduce((bits, family) => bits | familyBit(family), 0);

/** What is said of a set of families, a bit each. */
export const familyBits = {
  /** Names of companies, contacts and persons, whole ones and halves. */
  names: bitsOf(families.name, families.person, families.given, families.surname),
  nameAndPlace: bitsOf(families.name, families.place),
  /** Where somebody answers. */
  calls: bitsOf(families.phone, families.email, families.person),
  /** The same and the houses. */
  reach: bitsOf(families.phone, families.email, families.person, families.address),
  office: bitsOf(families.office),
  mail: bitsOf(families.email),
  place: bitsOf(families.place),
  placeOrDay: bitsOf(families.place, families.founded),
} as const;
