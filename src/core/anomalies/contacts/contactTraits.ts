import { isAllottedSegment, isResaleSegment } from "../../reference/reach/mobileSegments";
import type { Phone } from "../../values/contacts/phone";

/** What the rules of contact details ask about a cell; bits. */
export const traits = {
  phoneFault: 1,
  emailFault: 2,
  providerTypo: 4,
  masked: 8,
  severalNumbers: 16,
  unlistedSegment: 32,
  resaleSegment: 64,
  landlineLength: 128,
} as const;

/** What the telephone numbers of one cell are. */
export function phoneTraits(phones: readonly Phone[]): number {
  let bits = phones.length > 1 ? traits.severalNumbers : 0;
  if (phones.length > 0 && phones.every((phone) => phone.masked === true)) bits |= traits.masked;
  for (const phone of phones) {
    if (phone.kind === "mobile" && phone.masked !== true)
      bits |= segmentTraits(Number(phone.digits.slice(0, 4)));
  }
  return bits;
}

/** One more than the bits of a segment, by segment; 0 where not yet asked. */
const bySegment = new Uint8Array(10_000);

/** What the first four digits of a mobile tell. */
export function segmentTraits(segment: number): number {
  const known = bySegment[segment] ?? 0;
  if (known !== 0) return known - 1;
  const digits = String(segment);
  const bits =
    (isAllottedSegment(digits) ? 0 : traits.unlistedSegment) |
    (isResaleSegment(digits) ? traits.resaleSegment : 0);
  bySegment[segment] = bits + 1;
  return bits;
}
