import type { ValueKind } from "../../columns/values/valueKind";
import { nameLevels } from "./nameLevels";

/**
 * Shipped match weights in bits, log2(m / u) set by hand from general experience with company lists (how often
 * one customer's two rows agree, how often two customers do) and checked, not fitted, on labelled sets.
 * Agreements are caps: a value many rows share counts less (see `agreementBits`).
 */
export const nameBits: Readonly<Record<number, number>> = {
  [nameLevels.legalName]: 22,
  [nameLevels.sameCore]: 18,
  [nameLevels.sameMark]: 15,
  [nameLevels.sameSound]: 14,
  [nameLevels.oneSlip]: 14,
  [nameLevels.markSlip]: 2,
  [nameLevels.alike]: 8,
  [nameLevels.spelled]: 9,
  [nameLevels.otherTrade]: -6,
  [nameLevels.otherCity]: -6,
  [nameLevels.otherBranch]: -10,
  [nameLevels.otherOrdinal]: -6,
  [nameLevels.different]: -6,
  [nameLevels.latinSame]: 14,
  [nameLevels.latinMost]: 11,
  [nameLevels.latinSister]: 11,
  [nameLevels.latinSome]: -1,
  [nameLevels.latinDifferent]: -11,
  [nameLevels.otherScript]: -1,
  [nameLevels.otherWording]: 3,
  [nameLevels.otherTradeShort]: 4,
  [nameLevels.opens]: 14,
  [nameLevels.fillerWording]: 9,
  [nameLevels.lookSlip]: 9,
  [nameLevels.otherFirm]: -12,
  [nameLevels.onePerson]: 13,
  [nameLevels.otherPerson]: -8,
  [nameLevels.districtNamed]: 14,
  [nameLevels.latinSlip]: 13,
  [nameLevels.latinFew]: -1,
  [nameLevels.latinOpens]: 14,
  [nameLevels.latinHouse]: -6,
  [nameLevels.latinOwner]: -6,
  [nameLevels.latinNeighbour]: -1,
  [nameLevels.latinKin]: 7,
};

/** As much as a registered name, and what two names of today say against one customer. */
export const formerNameBits = 30;
export const phoneBits = { same: 13, agent: 2, slip: 6, different: -2.5 } as const;
export const emailBits = { same: 13, agent: 2, slip: 8, local: 4, domain: 8, different: -1.5 } as const;
/** Like other registered numbers (see `register`): one firm seldom has two domains that both spell its name. */
export const domainBits = { different: -10 } as const;
export const creditCodeBits = { same: 24, payer: 2, former: 4, different: -24 } as const;
export const personBits = { same: 9, surname: 2.5, sameSurname: 0.5, different: -1.5 } as const;
/** Numbers of identity cards: whole ones, and as much of them as is seen. */
export const cardBits = { same: 15, seen: 12, slip: 7, different: -10 } as const;
/** Whole names of persons where customers are persons. */
export const identityBits = {
  same: 13,
  slip: 8,
  surname: 3,
  sameSurname: -4,
  different: -7,
  other: -18,
} as const;
export const regionBits = { sameCity: 4, sameProvince: 2, otherCity: -3, otherProvince: -5 } as const;
export const foundedBits = { same: 9, different: -2 } as const;
/** `vague`: an estate or building without a number; `within`: the other says the door and the building as well. */
export const addressBits = { same: 12, vague: 6, road: 9, within: 6, differs: -1.5, otherWords: -4 } as const;

/** Any other column, by what it is: most it can say for, and what it says against. */
export interface ValueWeights {
  readonly same: number;
  readonly slip: number;
  readonly alike: number;
  readonly different: number;
}
export const valueWeights: Readonly<Record<ValueKind, ValueWeights>> = {
  given: { same: 9, slip: 6, alike: 2, different: -3.5 },
  surname: { same: 9, slip: 6, alike: 2, different: -3.5 },
  middle: { same: 6, slip: 4, alike: 2, different: -3.5 },
  birthday: { same: 11, slip: 6, alike: 2, different: -4 },
  sex: { same: 1.5, slip: 0, alike: 0, different: -5 },
  petName: { same: 1.5, slip: 1, alike: 0.25, different: -0.5 },
  birthYear: { same: 5, slip: 0.5, alike: 0, different: -2.5 },
  identifier: { same: 13, slip: 7, alike: 1, different: -3 },
  place: { same: 7, slip: 4.5, alike: 1, different: -2.5 },
  number: { same: 6, slip: 1, alike: 0, different: -1.5 },
  office: { same: 3.5, slip: 2, alike: 0.5, different: -2.5 },
  town: { same: 3.5, slip: 2, alike: 0.5, different: -2.5 },
  register: { same: 13, slip: 7, alike: 0, different: -10 },
  site: { same: 4, slip: 0, alike: 0, different: -0.5 },
  reference: { same: 8, slip: 0, alike: 0, different: 0 },
  trade: { same: 0.5, slip: 0.5, alike: 0.25, different: -1.5 },
  text: { same: 1.5, slip: 1, alike: 0.25, different: -0.5 },
};
