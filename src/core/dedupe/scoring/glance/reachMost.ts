import { isCutMobile } from "../../columns/reach/phoneNumbers";
import { fact, has, several } from "../../columns/rowFacts";
import { addressBits, emailBits, personBits, phoneBits } from "../../compare/levels/weights";
import { furtherReach } from "../reach";

/** Is a mobile number cut short, by its millions? */
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

/**
 * The most that the ways to reach a customer can be worth. Agreements on ways to reach a customer: the strongest in full, further ones in part; disagreements in full.
 */
export function reachMost(facts: Int32Array, x: number, y: number): number {
  const phone = phoneMost(facts, x, y);
  const mail = mailMost(facts, x, y);
  const person = personMost(facts, x, y);
  const address = addressMost(facts, x, y);
  const strongest = Math.max(0, phone, mail, person, address);
  const agreed = Math.max(0, phone) + Math.max(0, mail) + Math.max(0, person) + Math.max(0, address);
  return phone + mail + person + address - (agreed - strongest) * (1 - furtherReach);
}
