import { type CardColumn, cardLength } from "../columns/persons/identityCards";
import { type Comparison, type Level, nothing } from "./levels/comparison";
import { families } from "./levels/families";
import { cardBits } from "./levels/weights";

/** A person has one such number: another one is another person. */
const levels: readonly Level[] = [
  nothing,
  { id: "same", effect: "strong", personal: true, owned: true },
  { id: "seen", effect: "strong", personal: true, owned: true },
  { id: "slip", effect: "weak", near: true },
  { id: "different", effect: "conflict" },
  { id: "few", effect: "weak" },
];

/** Where a number tells of the place, of the day of birth, and of the person alone. */
const birthFrom = 6;
const serialFrom = 14;
/** Bits a figure that agrees is worth: all people of a town share the first, of a birthday a few the next. */
const ofPlace = 0.6;
const ofBirth = 1.5;
const ofSerial = 3;

/** How two numbers compare as far as both are seen. */
interface Seen {
  agreed: number;
  unlike: number;
  bits: number;
}
const seen: Seen = { agreed: 0, unlike: 0, bits: 0 };

function look({ figures }: CardColumn, a: number, b: number): void {
  seen.agreed = 0;
  seen.unlike = 0;
  seen.bits = 0;
  for (let i = 0; i < cardLength; i++) {
    const x = figures[a * cardLength + i] ?? 0;
    const y = figures[b * cardLength + i] ?? 0;
    if (x === 0 || y === 0) continue;
    if (x !== y) seen.unlike += 1;
    else {
      seen.agreed += 1;
      seen.bits += i < birthFrom ? ofPlace : i < serialFrom ? ofBirth : ofSerial;
    }
  }
}

/** The figures a list keeps of a number that it will not hold whole. */
const lastFigures = 4;
/** Bits from which what is seen of two numbers is enough to know a person by. */
const telling = 10;

/** Numbers of identity cards, as far as they are not hidden. */
export function compareCards(column: CardColumn): Comparison {
  return {
    name: "card",
    source: column,
    family: families.card,
    most: cardBits.same,
    reach: false,
    levels,
    level(a, b) {
      look(column, a, b);
      const { agreed, unlike, bits } = seen;
      if (agreed + unlike === 0) return 0;
      // 8814, 8824: of the last four alone one may be mistyped.
      if (unlike === 1 && agreed + unlike <= lastFigures) return 0;
      if (unlike === 0) return agreed === cardLength ? 1 : bits >= telling ? 2 : 5;
      return unlike === 1 && agreed === cardLength - 1 ? 3 : 4;
    },
    bits(level, a, b) {
      if (level === 1) return cardBits.same;
      if (level === 3) return cardBits.slip;
      if (level === 4) return cardBits.different;
      look(column, a, b);
      return Math.min(cardBits.seen, seen.bits);
    },
    agreed: () => null,
  };
}
