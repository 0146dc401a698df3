import { agreementBits } from "../columns/texts/frequency";
import {
  allValues,
  bothFilled,
  type ListColumn,
  rarestShared,
  sharedCount,
  shareValue,
  valueAt,
} from "../columns/texts/lists";
import { type AgentTest, isAgents } from "./isAgents";
import { type AgreedValue, agreedValue, type Comparison, type Level, nothing } from "./levels/comparison";
import { families } from "./levels/families";
import { phoneBits } from "./levels/weights";
import { hasDigitSlip } from "./texts/digitSlip";

export function rarestAgreed(list: ListColumn, a: number, b: number): AgreedValue | null {
  const index = rarestShared(list, a, b);
  return index < 0 ? null : agreedValue(allValues(list), valueAt(list, a, index));
}

const phoneLevels: readonly Level[] = [
  nothing,
  { id: "same", effect: "strong", office: true },
  { id: "slip", effect: "weak" },
  { id: "different", effect: "differs" },
  { id: "agent", effect: "weak", office: true, agent: true },
];

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
