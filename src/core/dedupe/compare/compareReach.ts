import { isCutMobile } from "../columns/reach/phoneNumbers";
import { agreementBits } from "../columns/texts/frequency";
import {
  allValues,
  bothFilled,
  hashNumber,
  type ListColumn,
  rarestShared,
  sharedCount,
  shareValue,
  valueAt,
  valueCount,
} from "../columns/texts/lists";
import { type AgreedValue, agreedValue, type Comparison, type Level, nothing } from "./levels/comparison";
import { families } from "./levels/families";
import { creditCodeBits, phoneBits } from "./levels/weights";

export function rarestAgreed(list: ListColumn, a: number, b: number): AgreedValue | null {
  const index = rarestShared(list, a, b);
  return index < 0 ? null : agreedValue(allValues(list), valueAt(list, a, index));
}

const shortestMobile = 1e10;

const half = 1e6;

/** One digit wrong, or two neighbours swapped, in two whole mobile numbers (a swap across the middle is missed). */
export function isDigitSlip(x: number, y: number): boolean {
  if (x < shortestMobile || y < shortestMobile) return false;
  const highX = Math.floor(x / half);
  const highY = Math.floor(y / half);
  const lowX = x - highX * half;
  const lowY = y - highY * half;
  if (highX === highY) return slips(lowX | 0, lowY | 0);
  return lowX === lowY && slips(highX | 0, highY | 0);
}

/** The same of two numbers small enough for whole-number arithmetic. */
function slips(x: number, y: number): boolean {
  let first = -1;
  let inX = 0;
  let inY = 0;
  for (let a = x, b = y, at = 0; a !== b; a = (a / 10) | 0, b = (b / 10) | 0, at++) {
    const digitX = a % 10;
    const digitY = b % 10;
    if (digitX === digitY) continue;
    if (first >= 0 && (at !== first + 1 || digitX !== inY || digitY !== inX)) return false;
    if (first === -2) return false;
    if (first < 0) {
      first = at;
      inX = digitX;
      inY = digitY;
    } else first = -2;
  }
  return first !== -1;
}

/** A mobile number of which the other is all but one digit. */
export function isDigitLost(x: number, y: number): boolean {
  const [short, whole] = x < y ? [x, y] : [y, x];
  if (!isCutMobile(short) || whole < shortestMobile) return false;
  for (let place = 1; place <= shortestMobile; place *= 10)
    if (Math.floor(whole / (place * 10)) * place + (whole % place) === short) return true;
  return false;
}

const isSlip = (x: number, y: number): boolean => isDigitSlip(x, y) || isDigitLost(x, y);

function hasDigitSlip(phones: ListColumn, a: number, b: number): boolean {
  const x = phones.single[a] ?? 0;
  const y = phones.single[b] ?? 0;
  if (x > 0 && y > 0) return isSlip(x, y);
  for (let i = 0; i < valueCount(phones, a); i++) {
    for (let k = 0; k < valueCount(phones, b); k++) {
      if (isSlip(valueAt(phones, a, i), valueAt(phones, b, k))) return true;
    }
  }
  return false;
}

const phoneLevels: readonly Level[] = [
  nothing,
  { id: "same", effect: "strong", office: true },
  { id: "slip", effect: "weak" },
  { id: "different", effect: "differs" },
  { id: "agent", effect: "weak", office: true, agent: true },
];

/** Who answers for several customers, and which rows bear names that speak for two. */
export interface AgentTest {
  /** Hashes of their numbers or mailboxes. */
  readonly values: ReadonlySet<number>;
  readonly areOthers: (a: number, b: number) => boolean;
}

/** Is what two rows share, the rarest of it, an agent's, and are their names other ones? */
export function isAgents({ values, areOthers }: AgentTest, list: ListColumn, a: number, b: number): boolean {
  if (values.size === 0) return false;
  const index = rarestShared(list, a, b);
  return index >= 0 && values.has(hashNumber(valueAt(list, a, index))) && areOthers(a, b);
}

/** Telephone numbers: any number in common counts, the rarest one; that of an agent says little. */
export function comparePhones(phones: ListColumn, sizeBits: number, agents: AgentTest): Comparison {
  const owners = (level: number, a: number, b: number) => (level === 1 ? sharedCount(phones, a, b) : 0);
  return {
    name: "phone",
    calls: true,
    family: families.phone,
    most: phoneBits.same,
    reach: true,
    levels: phoneLevels,
    level(a, b) {
      if (!bothFilled(phones, a, b)) return 0;
      if (shareValue(phones, a, b)) return isAgents(agents, phones, a, b) ? 4 : 1;
      return hasDigitSlip(phones, a, b) ? 2 : 3;
    },
    bits(level, a, b) {
      if (level === 1) return agreementBits(phoneBits.same, sizeBits, owners(level, a, b));
      if (level === 4) return phoneBits.agent;
      return level === 2 ? phoneBits.slip : phoneBits.different;
    },
    agreed: (level, a, b) => (level === 1 ? rarestAgreed(phones, a, b) : null),
  };
}

const codeBits = [
  0,
  creditCodeBits.same,
  creditCodeBits.different,
  creditCodeBits.payer,
  creditCodeBits.former,
] as const;
const codeLevels: readonly Level[] = [
  nothing,
  { id: "same", effect: "proof" },
  { id: "different", effect: "veto" },
  { id: "payer", effect: "weak" },
  { id: "former", effect: "weak" },
];

/**
 * Valid unified social credit codes: equal is proof, different is two companies. Those of `payers` say no more than
 * that one chain pays for both. A sole trader who becomes a company gets another: where a note gives the code of the one
 * among those the other had before (`former`, by row), two codes say nothing against the pair.
 */
export function compareCreditCodes(
  codes: Float64Array,
  payers: ReadonlySet<number> | null,
  former: ReadonlyMap<number, ReadonlySet<number>>,
): Comparison {
  const hadBefore = (a: number, b: number): boolean => former.get(a)?.has(codes[b] ?? 0) === true;
  const isFormer = (a: number, b: number): boolean => former.size > 0 && (hadBefore(a, b) || hadBefore(b, a));
  return {
    name: "creditCode",
    family: families.code,
    most: creditCodeBits.same,
    reach: false,
    levels: codeLevels,
    level(a, b) {
      if (codes[a] === 0 || codes[b] === 0) return 0;
      if (codes[a] !== codes[b]) return isFormer(a, b) ? 4 : 2;
      return payers?.has(codes[a] ?? 0) ? 3 : 1;
    },
    bits: (level) => codeBits[level] ?? 0,
    agreed: () => null,
  };
}
