import type { Field, Role } from "../../sheets/fields";
import { currencyMark } from "../../values/numbers/currencyMarks";
import { foldHeading } from "./foldHeading";
import { type Candidate, exact } from "./synonyms";

/** Monthly £, Annual (EUR), 季租（元）, Honorar (₹ lakh): what is counted in a currency, though not £/seat, of what there is one each. */
const inCurrency = new RegExp(
  `^[^/]*(?:${currencyMark}|元|円|원)(?:\\s*(?:in )?(?:k|lakhs?|lacs?|crores?))?\\s*[)）]?$`,
  "i",
);
const sums: readonly (Field | null)[] = ["amount", "invoiceAmount", "totalAmount"];

/** Whether a heading says in which money its cells are counted. */
export function isInCurrency(heading: string): boolean {
  return inCurrency.test(heading.trim());
}

/**
 * Contract $, Payment (EUR), 合同（元）: counted in money it is the sum of what its word by itself means the number or the
 * manner of. Nothing where the word means a sum anyway, or its sum is none of ours.
 */
export function sumOf(heading: string, known: readonly Candidate[], role: Role): readonly Candidate[] {
  if (!isInCurrency(heading) || known.some(({ field }) => sums.includes(field))) return [];
  const { bare } = foldHeading(heading);
  return [...exact(`${bare}amount`, role), ...exact(`${bare}金额`, role)];
}
