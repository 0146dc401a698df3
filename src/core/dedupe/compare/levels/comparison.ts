/**
 * What a level says of a pair. `strong`: one of the independent agreements a certain pair needs two of.
 * `conflict`: speaks for two customers with much in common; such a pair is never certain.
 * `doubt`: speaks for another person, unless something only one person has agrees. `veto`: never the same customer. `proof`: the same customer whatever else differs.
 */
type Effect = "none" | "weak" | "strong" | "proof" | "differs" | "doubt" | "conflict" | "veto";

/** What tells two persons of one household apart, and what says that they are one, or that one name may be either; a bit each. */
export const kin = {
  otherGiven: 1,
  otherSex: 2,
  housed: 4,
  inborn: 8,
  misspelt: 16,
  otherPetName: 32,
  sibling: 64,
} as const;

export interface Level {
  readonly id: string;
  readonly effect: Effect;
  /** Agreement on what a whole office shares: switchboard, address, domain. Sister firms have it in common. */
  readonly office?: true;
  /**
   * Names as sister firms or relatives bear them: only what belongs to a person can still make them one customer. Where
   * much speaks against the pair, a third record does not join two of a "firm" either, nor two whole names of persons;
   * two of a "relative" it may. Firms of one "group" share mailbox and the person to ask for as well.
   */
  readonly sister?: "firm" | "relative" | "group";
  /** A person's whole name, which many bear: it says little of two who are reached in other ways. */
  readonly namesake?: true;
  /** Another day of birth: where nothing but names agrees, two people of one name. */
  readonly born?: true;
  /** A birthday or number that hardly two people share. */
  readonly personal?: true;
  /** A number that stays one person's whoever he lives with: twins share a birthday, couples a mailbox. */
  readonly owned?: true;
  /** Somebody answers there for several customers: whatever else is shared with it is his as well. */
  readonly agent?: true;
  /** A column says that they do something else: of two whose names say so too, one owner answers for both. */
  readonly otherTrade?: true;
  /** The names themselves say that they do something else: 汇越工程, 汇越人力资源. */
  readonly namedTrade?: true;
  /** Both say where they are, and it is another house or town. */
  readonly elsewhere?: true;
  /** A column says that they are in another town or village. */
  readonly otherTown?: true;
  /** One of `kin`. */
  readonly kin?: number;
  /** The same but for a slip in what a person has only one of: two such are as good as an agreement. */
  readonly near?: true;
  /** One name says more than the other: a shop in a building, a department, or the same in full. */
  readonly part?: true;
  /** A mailbox at a domain that both names spell: it is neither copied nor anybody else's. */
  readonly spelled?: true;
  /** Says again what the names say: of two namesakes it makes no one customer. */
  readonly echo?: true;
  /** Two agreements in one: a registered name holds its place as well. */
  readonly twofold?: true;
}

/** Compares one side of two rows. Level 0 means one of the two says nothing. */
export interface Comparison {
  readonly name: string;
  /** Comparisons of one family are not independent of each other (a contact and his mailbox are). */
  readonly family: number;
  /** Bits of its best level. */
  readonly most: number;
  /** Ways to reach a customer go together: who shares the office shares its telephone too. */
  readonly reach: boolean;
  /** Somebody answers there (telephone, mailbox, contact); in a house or a street there are many. */
  readonly calls?: true;
  /** Where a person lives is told by several columns that go together: who shares the postcode shares the city. */
  readonly home?: true;
  readonly levels: readonly Level[];
  /** The column compared, where the comparison has one of its own. */
  readonly source?: object;
  level(a: number, b: number): number;
  bits(level: number, a: number, b: number): number;
  /** Whether these two of one name may well be two customers: names of shops are registered nowhere. */
  areNamesakes?(level: number, a: number, b: number): boolean;
  /** The same where one of the two at least is registered nowhere: 米粒宠物, 成都米粒宠物用品有限公司. */
  mayBeNamesakes?(level: number, a: number, b: number): boolean;
  /** Does neither of the two names carry a form that firms are registered with? */
  areUnregistered?(a: number, b: number): boolean;
  /** The value agreed on at a level, null where there is no single one. */
  agreed(level: number, a: number, b: number): AgreedValue | null;
}

export const nothing: Level = { id: "nothing", effect: "none" };

/** A value (or its hash) and the column it stands in, where others may have it too. */
export interface AgreedValue {
  readonly values: Int32Array | Float64Array;
  readonly value: number;
}

/** 0 is no value. */
export function agreedValue(values: AgreedValue["values"], value: number | undefined): AgreedValue | null {
  return value === undefined || value === 0 ? null : { values, value };
}
