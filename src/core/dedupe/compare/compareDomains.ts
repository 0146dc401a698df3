import { startAlike } from "../columns/texts/codePool";
import { type ListColumn, shareValue } from "../columns/texts/lists";
import type { ValueColumn } from "../columns/values/values";
import { type Comparison, type Level, nothing } from "./levels/comparison";
import { families } from "./levels/families";
import { domainBits } from "./levels/weights";

const levels: readonly Level[] = [nothing, { id: "different", effect: "conflict" }];

/**
 * Domains that each spell the name of their own firm, and not one the beginning of the other: who registers a name of
 * his own answers to it, so that they are two, however alike their names are and whoever is asked for at both.
 */
export function compareDomains(domains: ValueColumn, mails: ListColumn | null): Comparison {
  return {
    name: "ownDomain",
    // A domain says nothing that the mailboxes do not.
    family: families.email,
    most: 0,
    reach: false,
    source: domains,
    levels,
    level(a, b) {
      const { hashes } = domains;
      if (hashes[a] === 0 || hashes[b] === 0 || hashes[a] === hashes[b]) return 0;
      // keltrix.com, keltrixgroup.com
      return startAlike(domains.texts, a, b) || (mails !== null && shareValue(mails, a, b)) ? 0 : 1;
    },
    bits: (level) => (level === 1 ? domainBits.different : 0),
    agreed: () => null,
  };
}
