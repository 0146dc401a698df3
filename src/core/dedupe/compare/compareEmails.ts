import type { EmailColumn } from "../columns/reach/emails";
import { agreementBits } from "../columns/texts/frequency";
import { bothFilled, type ListColumn, sharedCount, shareValue } from "../columns/texts/lists";
import type { ValueColumn } from "../columns/values/values";
import { rarestAgreed } from "./comparePhones";
import { type AgentTest, isAgents } from "./isAgents";
import { type Comparison, type Level, nothing } from "./levels/comparison";
import { families } from "./levels/families";
import { emailBits } from "./levels/weights";
import { isMailSlip } from "./mailSlip";
import { slipBits } from "./texts/slipChance";

const emailLevels: readonly Level[] = [
  nothing,
  { id: "same", effect: "strong" },
  { id: "local", effect: "weak", echo: true },
  { id: "domain", effect: "strong", office: true },
  { id: "different", effect: "differs" },
  { id: "slip", effect: "weak", near: true },
  { id: "agent", effect: "weak", office: true, agent: true },
  { id: "same", effect: "strong", spelled: true },
];

/** Where customers are persons a mailbox is one person's; that of a company may be its group's. */
const ownLevels: readonly Level[] = emailLevels.map((level) =>
  level.id === "same" ? { ...level, personal: true } : level,
);

/** What two rows may share of their mailboxes, and the most that says. */
interface Shared {
  readonly list: ListColumn;
  readonly cap: number;
}

/** What is known of mailboxes beside themselves. */
export interface MailSetting {
  /** As they were typed, where they are persons' and not a company's; one or two letters wrong is a slip. */
  readonly written: ValueColumn | null;
  readonly agents: AgentTest;
  /** Domains that the names beside them spell; null where there are none. */
  readonly spelled: ValueColumn | null;
}

/** Mail addresses: the same one, the same person elsewhere, the same company's domain. */
export function compareEmails(
  emails: EmailColumn,
  sizeBits: number,
  { written, agents, spelled }: MailSetting,
): Comparison {
  const { boxes, locals, domains } = emails;
  const box: Shared = { list: boxes, cap: emailBits.same };
  const shared: Readonly<Record<number, Shared>> = {
    1: box,
    2: { list: locals, cap: emailBits.local },
    3: { list: domains, cap: emailBits.domain },
    7: box,
  };
  const slip = written === null ? 0 : slipBits(written, emailBits.slip);
  const isSpelled = (a: number, b: number): boolean =>
    spelled !== null && spelled.hashes[a] !== 0 && spelled.hashes[a] === spelled.hashes[b];
  const sameLevel = (a: number, b: number): number =>
    isAgents(agents, boxes, a, b) ? 6 : isSpelled(a, b) ? 7 : 1;
  return {
    name: "email",
    calls: true,
    family: families.email,
    most: emailBits.same,
    reach: true,
    levels: written === null ? emailLevels : ownLevels,
    level(a, b) {
      if (!bothFilled(boxes, a, b)) return 0;
      if (shareValue(boxes, a, b)) return sameLevel(a, b);
      if (written !== null && isMailSlip(written, a, b)) return 5;
      if (shareValue(domains, a, b)) return 3;
      return shareValue(locals, a, b) ? 2 : 4;
    },
    bits(level, a, b) {
      if (level === 5) return slip;
      if (level === 6) return emailBits.agent;
      const { list, cap } = shared[level] ?? {};
      if (list === undefined || cap === undefined) return emailBits.different;
      return agreementBits(cap, sizeBits, sharedCount(list, a, b));
    },
    agreed(level, a, b) {
      const list = shared[level]?.list;
      return list === undefined ? null : rarestAgreed(list, a, b);
    },
  };
}
