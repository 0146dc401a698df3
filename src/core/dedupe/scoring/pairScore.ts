/** What the comparisons say of one pair together. One is reused for all pairs. */
export interface PairScore {
  /** Bits beyond even odds. */
  weight: number;
  /** Something the two rows say speaks against the pair; where they say nothing of the same, only the prior does. */
  contradicted: boolean;
  /** Families that agree strongly, one bit each, with one for what an office shares and one for the place of a name. */
  strong: number;
  /** Families that agree but for a slip, one bit each. */
  near: number;
  conflict: boolean;
  /** Something says it is another person; a birthday or number of one's own that agrees outweighs it. */
  doubt: boolean;
  personal: boolean;
  /** A number of one's own agrees. */
  owned: boolean;
  /** The customers are persons of one name. */
  namesake: boolean;
  /** They were born on other days. */
  born: boolean;
  /** One of the ways to reach the customers, or much beside their names, agrees; one of the ways differs. */
  reached: boolean;
  unreached: boolean;
  /** How many of telephone, mailbox, person to ask for and house differ. */
  strangers: number;
  /** One of the names at least is registered nowhere. */
  loose: boolean;
  /** None of the names is. */
  unregistered: boolean;
  /** One name says more than the other. */
  part: boolean;
  /** A telephone, mailbox or person to ask for agrees, more than the house they are in. */
  called: boolean;
  /** A mailbox agrees whose domain both names spell. */
  spelled: boolean;
  /** The names are those of sister firms or relatives. */
  sister: boolean;
  /** Both are reached through one who answers for several. */
  agent: boolean;
  /** The names say that they are two of one group. */
  group: boolean;
  /** A column says that they do something else. */
  otherTrade: boolean;
  /** Their names say that they do something else. */
  namedTrade: boolean;
  /** Both say where they are, and it is another house or town. */
  elsewhere: boolean;
  /** A column says that they are in another town or village. */
  otherTown: boolean;
  /** They are names of firms or whole ones of persons: given names are often wrong or pet names, so that a third record may join them. */
  firms: boolean;
  /** What is known of two who may live together, see `kin`. */
  kin: number;
  veto: boolean;
  proof: boolean;
}

export const emptyScore = (): PairScore => ({
  weight: 0,
  contradicted: false,
  strong: 0,
  near: 0,
  conflict: false,
  doubt: false,
  personal: false,
  owned: false,
  namesake: false,
  born: false,
  reached: false,
  unreached: false,
  strangers: 0,
  loose: false,
  unregistered: false,
  part: false,
  called: false,
  spelled: false,
  sister: false,
  agent: false,
  group: false,
  otherTrade: false,
  namedTrade: false,
  elsewhere: false,
  otherTown: false,
  firms: false,
  kin: 0,
  veto: false,
  proof: false,
});

/** Makes a score that was used that of a pair of which nothing is known yet. */
export function clearScore(score: PairScore): void {
  score.weight = 0;
  score.contradicted = false;
  score.strong = 0;
  score.near = 0;
  score.conflict = false;
  score.doubt = false;
  score.personal = false;
  score.owned = false;
  score.namesake = false;
  score.born = false;
  score.reached = false;
  score.unreached = false;
  score.strangers = 0;
  score.loose = false;
  score.unregistered = false;
  score.part = false;
  score.called = false;
  score.spelled = false;
  score.kin = 0;
  score.sister = false;
  score.firms = false;
  score.agent = false;
  score.group = false;
  score.otherTrade = false;
  score.namedTrade = false;
  score.elsewhere = false;
  score.otherTown = false;
  score.veto = false;
  score.proof = false;
}
