import { type NumberCheck, passesLuhn, weightedSum } from "./numberChecks";

/** VAT numbers of a country of the European Union behind its two letters. */
interface UnionVat {
  readonly land: string;
  readonly form: string;
  readonly isSound: NumberCheck;
}

/** A sum of weighted figures whose rest by 11 is the last figure, or makes it up to 11. */
function byEleven(weights: readonly number[], last: (rest: number) => number): NumberCheck {
  return (text) => last(weightedSum(weights, text) % 11) === Number(text.charAt(weights.length));
}

const upTo11 = (rest: number) => (rest < 2 ? 0 : 11 - rest);

/** ISO 7064, modulus 11 and 10. */
function passesIso7064(text: string): boolean {
  let product = 10;
  for (const figure of text.slice(0, -1)) {
    const sum = (Number(figure) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === Number(text.at(-1));
}

/** Each letter worth 10 to 35, the whole number one more than a multiple of 97. */
function passes97(text: string): boolean {
  let rest = 0;
  for (const character of text)
    for (const figure of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(figure)) % 97;
  return rest === 1;
}

function isAustrian(text: string): boolean {
  const sum = [...text.slice(1, 8)].reduce((total, figure, at) => {
    const value = Number(figure) * (1 + (at % 2));
    return total + (value > 9 ? value - 9 : value);
  }, 4);
  return (10 - (sum % 10)) % 10 === Number(text.at(-1));
}

const ofEleven = (weights: readonly number[]): NumberCheck => {
  return (text) => weightedSum(weights, text) % 11 === 0;
};

/**
 * Forms from the Commission's VIES, checks as the tax offices publish them. A number of the Netherlands is that of a
 * company, or since 2020 of one who trades alone. Of countries that are not here nothing is said.
 */
const union: readonly UnionVat[] = [
  { land: "DE", form: "[1-9]\\d{8}", isSound: passesIso7064 },
  {
    land: "NL",
    form: "\\d{9}B\\d\\d",
    isSound: (text) => byEleven([9, 8, 7, 6, 5, 4, 3, 2], (rest) => rest)(text) || passes97(`NL${text}`),
  },
  { land: "PL", form: "\\d{10}", isSound: byEleven([6, 5, 7, 2, 3, 4, 5, 6, 7], (rest) => rest) },
  { land: "AT", form: "U\\d{8}", isSound: isAustrian },
  {
    land: "BE",
    form: "[01]\\d{9}",
    isSound: (text) => 97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8)),
  },
  {
    land: "FR",
    form: "\\d{11}",
    isSound: (text) => (12 + 3 * (Number(text.slice(2)) % 97)) % 97 === Number(text.slice(0, 2)),
  },
  { land: "IT", form: "\\d{11}", isSound: passesLuhn },
  { land: "DK", form: "\\d{8}", isSound: ofEleven([2, 7, 6, 5, 4, 3, 2, 1]) },
  { land: "FI", form: "\\d{8}", isSound: ofEleven([7, 9, 10, 5, 8, 4, 2, 1]) },
  { land: "SE", form: "\\d{10}01", isSound: (text) => passesLuhn(text.slice(0, 10)) },
  { land: "PT", form: "\\d{9}", isSound: byEleven([9, 8, 7, 6, 5, 4, 3, 2], upTo11) },
  {
    land: "LU",
    form: "\\d{8}",
    isSound: (text) => Number(text.slice(0, 6)) % 89 === Number(text.slice(6)),
  },
];

const byLand: ReadonlyMap<string, UnionVat> = new Map(union.map((vat) => [vat.land, vat]));

export const unionVatForm = new RegExp(`^(?:${union.map(({ land, form }) => land + form).join("|")})$`);

/** Asked of numbers of that form: their check figures agree with the others. */
export function isSoundInUnion(text: string): boolean {
  return byLand.get(text.slice(0, 2))?.isSound(text.slice(2)) === true;
}
