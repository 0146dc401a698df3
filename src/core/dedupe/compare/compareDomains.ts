import { lengthIn } from "../columns/codePool";
import type { ListColumn } from "../columns/lists";
import { shareValue } from "../columns/lists";
import type { ValueColumn } from "../columns/values";
import { type Comparison, type Level, nothing } from "./comparison";
import { domainBits } from "./weights";

const levels: readonly Level[] = [nothing, { id: "different", effect: "conflict" }];
/** The mailboxes' family: a domain says nothing that they do not. */
const family = 2;

/** Does the shorter one begin the longer: keltrix.com, keltrixgroup.com? */
function startAlike({ texts: { codes, starts }, texts }: ValueColumn, a: number, b: number): boolean {
  const length = Math.min(lengthIn(texts, a), lengthIn(texts, b));
  const [fromA, fromB] = [starts[a] ?? 0, starts[b] ?? 0];
  for (let i = 0; i < length; i++) if (codes[fromA + i] !== codes[fromB + i]) return false;
  return true;
}

/**
 * Domains that each spell the name of their own firm, and not one the beginning of the other: who registers a name of
 * his own answers to it, so that they are two, however alike their names are and whoever is asked for at both.
 */
export function compareDomains(domains: ValueColumn, mails: ListColumn | null): Comparison {
  return {
    name: "ownDomain",
    family,
    most: 0,
    reach: false,
    source: domains,
    levels,
    level(a, b) {
      const { hashes } = domains;
      if (hashes[a] === 0 || hashes[b] === 0 || hashes[a] === hashes[b]) return 0;
      return startAlike(domains, a, b) || (mails !== null && shareValue(mails, a, b)) ? 0 : 1;
    },
    bits: (level) => (level === 1 ? domainBits.different : 0),
    agreed: () => null,
  };
}
