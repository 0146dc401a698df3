import type { MayReach } from "../block/gatherPairs";
import { isCutMobile } from "../columns/reach/phones";
import {
  cityMask,
  columnShift,
  fact,
  factsPerRow,
  has,
  openingMask,
  rowFacts,
  several,
} from "../columns/rowFacts";
import { mayBeClose } from "../compare/hanNames/hanSlips";
import { mostLatin } from "../compare/latinNames/latinBits";
import { nameLevels } from "../compare/levels/nameLevels";
import {
  addressBits,
  emailBits,
  nameBits,
  personBits,
  phoneBits,
  regionBits,
} from "../compare/levels/weights";
import type { Matching } from "./matching";
import { furtherReach } from "./reach";

const mostOf = (...levels: readonly number[]): number =>
  Math.max(...levels.map((level) => nameBits[level] ?? 0));
const most = {
  any: Math.max(...Object.values(nameBits)),
  latin: mostOf(
    nameLevels.latinSame,
    nameLevels.latinMost,
    nameLevels.latinSome,
    nameLevels.latinSlip,
    nameLevels.spelled,
  ),
  conflict: mostOf(
    nameLevels.different,
    nameLevels.otherCity,
    nameLevels.otherBranch,
    nameLevels.otherOrdinal,
  ),
  sameMark: mostOf(
    nameLevels.sameMark,
    nameLevels.oneSlip,
    nameLevels.otherTrade,
    nameLevels.otherWording,
    nameLevels.fillerWording,
    nameLevels.otherTradeShort,
  ),
  slip: mostOf(
    nameLevels.sameSound,
    nameLevels.opens,
    nameLevels.oneSlip,
    nameLevels.lookSlip,
    nameLevels.markSlip,
    nameLevels.alike,
    nameLevels.districtNamed,
  ),
  unlike: mostOf(nameLevels.alike, nameLevels.different),
} as const;

const relations = { unknown: 0, city: 1, province: 2, otherCity: 3, otherProvince: 4 } as const;

/** How two cities (division / 100; a province ends in 00) lie to each other. */
function relationOf(a: number, b: number): number {
  if (a === 0 || b === 0) return relations.unknown;
  if (((a / 100) | 0) !== ((b / 100) | 0)) return relations.otherProvince;
  if (a % 100 === 0 || b % 100 === 0) return relations.province;
  return a === b ? relations.city : relations.otherCity;
}

const regionWeights = Int8Array.of(
  0,
  regionBits.sameCity,
  regionBits.sameProvince,
  regionBits.otherCity,
  regionBits.otherProvince,
);

/** `x` and `y`: where the facts of the two rows begin. `apart`: branches are customers of their own. */
function nameMost(facts: Int32Array, x: number, y: number, apart: boolean, latin: number): number {
  const core = facts[x + fact.core] ?? 0;
  const other = facts[y + fact.core] ?? 0;
  const placesX = facts[x + fact.places] ?? 0;
  const placesY = facts[y + fact.places] ?? 0;
  if (core === 0 || other === 0) {
    const silent =
      (core === 0 && (placesX & has.latinName) === 0) || (other === 0 && (placesY & has.latinName) === 0);
    return silent ? 0 : latin;
  }
  // The one that names no branch may be the same shop all the same.
  const isOneBranch = ((placesX ^ placesY) & has.branch) !== 0;
  const told = facts[x + fact.branchAndOrdinals];
  const otherTold = facts[y + fact.branchAndOrdinals];
  // Nor is a name with a number behind it always another one: 双赢板材, 双赢板材2.
  const mayBeMarked = told === 0 || otherTold === 0;
  if (apart && told !== otherTold && !isOneBranch && !mayBeMarked) return most.conflict;
  if (apart && relationOf(placesX & cityMask, placesY & cityMask) >= relations.otherCity)
    return most.conflict;
  // Nor need it be called alike: 河西悦读, 悦读书店（河西店）.
  if (core === other || isOneBranch) return most.any;
  if (facts[x + fact.mark] === facts[y + fact.mark]) return most.sameMark;
  if (facts[x + fact.sound] === facts[y + fact.sound]) return most.slip;
  const unlikeEnds = (facts[x + fact.ends] ?? 0) ^ (facts[y + fact.ends] ?? 0);
  if ((unlikeEnds & openingMask) === 0) return most.slip;
  // A slip in the place that opens a name leaves it in the core, whose letters are others then, but not its end.
  const onePlaced = ((placesX & cityMask) === 0) !== ((placesY & cityMask) === 0);
  if (onePlaced && unlikeEnds >>> 16 === 0) return most.slip;
  return mayBeClose(facts[x + fact.letters] ?? 0, facts[y + fact.letters] ?? 0) ? most.slip : most.unlike;
}

/** The same by the millions of a number. */
const isCut = (high: number): boolean => isCutMobile(high * 1e6);

function phoneMost(facts: Int32Array, x: number, y: number): number {
  const lowX = facts[x + fact.phoneLow] ?? 0;
  const lowY = facts[y + fact.phoneLow] ?? 0;
  const highX = facts[x + fact.phoneHigh] ?? 0;
  const highY = facts[y + fact.phoneHigh] ?? 0;
  if ((lowX | highX) === 0 || (lowY | highY) === 0) return 0;
  if (highX === several || highY === several || (highX === highY && lowX === lowY)) return phoneBits.same;
  const mayBeSlip = highX === highY || lowX === lowY || isCut(highX) !== isCut(highY);
  return mayBeSlip ? phoneBits.slip : phoneBits.different;
}

function mailMost(facts: Int32Array, x: number, y: number): number {
  const box = facts[x + fact.box] ?? 0;
  const other = facts[y + fact.box] ?? 0;
  if (box === 0 || other === 0) return 0;
  if (box === several || other === several || box === other) return emailBits.same;
  const domain = facts[x + fact.domain] ?? 0;
  if (domain !== 0 && domain === facts[y + fact.domain]) return emailBits.domain;
  const local = facts[x + fact.local] ?? 0;
  return local !== 0 && local === facts[y + fact.local] ? emailBits.local : emailBits.different;
}

function personMost(facts: Int32Array, x: number, y: number): number {
  const full = facts[x + fact.fullName] ?? 0;
  const otherFull = facts[y + fact.fullName] ?? 0;
  const surname = facts[x + fact.surname] ?? 0;
  const other = facts[y + fact.surname] ?? 0;
  if ((full | surname) === 0 || (otherFull | other) === 0) return 0;
  if (full !== 0 && full === otherFull) return personBits.same;
  return surname !== 0 && surname === other ? personBits.surname : personBits.different;
}

function addressMost(facts: Int32Array, x: number, y: number): number {
  const whole = facts[x + fact.address] ?? 0;
  const other = facts[y + fact.address] ?? 0;
  if (whole === 0 || other === 0) {
    const words = (facts[x + fact.places] ?? 0) & (facts[y + fact.places] ?? 0) & has.latinAddress;
    return words === 0 ? 0 : addressBits.same;
  }
  if (whole === other) return addressBits.same;
  const road = facts[x + fact.road] ?? 0;
  if (road === 0 || facts[y + fact.road] === 0) return 0;
  return road === facts[y + fact.road] ? addressBits.road : addressBits.differs;
}

/** Agreements on ways to reach a customer: the strongest in full, further ones in part; disagreements in full. */
function reachMost(facts: Int32Array, x: number, y: number): number {
  const phone = phoneMost(facts, x, y);
  const mail = mailMost(facts, x, y);
  const person = personMost(facts, x, y);
  const address = addressMost(facts, x, y);
  const strongest = Math.max(0, phone, mail, person, address);
  const agreed = Math.max(0, phone) + Math.max(0, mail) + Math.max(0, person) + Math.max(0, address);
  return phone + mail + person + address - (agreed - strongest) * (1 - furtherReach);
}

function regionMost(facts: Int32Array, x: number, y: number): number {
  const city = ((facts[x + fact.places] ?? 0) >>> columnShift) & cityMask;
  const other = ((facts[y + fact.places] ?? 0) >>> columnShift) & cityMask;
  return regionWeights[relationOf(city, other)] ?? 0;
}

/** What the facts tell of; the most of any other comparison is granted to every pair. */
const looked = new Set(["name", "phone", "email", "contact", "region", "address", "creditCode"]);
/** The same bits added up in another order differ in their last digits. */
const rounding = 1e-6;

const always: MayReach = () => true;

/** Where names are all there is, they are worth more in a long list than anywhere else: by how much. */
function furtherName(comparisons: Matching["comparisons"]): number {
  const names = comparisons.find(({ name }) => name === "name");
  return names === undefined ? 0 : Math.max(0, names.most - most.any);
}

/**
 * Tells at a glance which pairs cannot reach the limit, by the most that what their rows say could be worth: three of
 * four candidates end here. Whatever passes is weighed in earnest, so a bound may be too high but never too low.
 *
 * Only for tables of companies, rows of persons and places have too few columns in common to gain by it. The facts are
 * put into `room`, if that is enough.
 */
export function firstLook(
  { columns, comparisons, rowCount, priorBits, settings }: Matching,
  room: Int32Array,
): MayReach {
  const { names } = columns;
  if (names === null) return always;
  const facts = rowFacts(columns, names, rowCount, room);
  const others = comparisons.filter(({ name }) => !looked.has(name));
  const granted = others.reduce((sum, comparison) => sum + comparison.most, priorBits + rounding);
  const further = furtherName(comparisons);
  const wanted = settings.probableBits - granted - further;
  const apart = settings.separateBranches;
  const latin = Math.max(most.latin, mostLatin(1 - priorBits));
  return (a, b) => {
    const x = a * factsPerRow;
    const y = b * factsPerRow;
    // Two credit codes are proof or veto: not for a bound to say.
    if (((facts[x + fact.places] ?? 0) & (facts[y + fact.places] ?? 0) & has.creditCode) !== 0) return true;
    const reached = regionMost(facts, x, y) + reachMost(facts, x, y);
    return reached + most.any >= wanted && reached + nameMost(facts, x, y, apart, latin) >= wanted;
  };
}
