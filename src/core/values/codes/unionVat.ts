import { luhnSum, mod11With, type NumberCheck, passesLuhn, weightedSum } from "./numberChecks";

/** VAT numbers of a country of the European Union behind its two letters. */
interface UnionVat {
  readonly land: string;
  readonly form: string;
  readonly isSound: NumberCheck;
}

/** The figure behind the weighted ones is what is left of their sum by 11. */
function leftBy11(weights: readonly number[]): NumberCheck {
  return (text) => weightedSum(weights, text) % 11 === Number(text.charAt(weights.length));
}

/** The weighted sum of all figures is a multiple of 11. */
function multipleOf11(weights: readonly number[]): NumberCheck {
  return (text) => weightedSum(weights, text) % 11 === 0;
}

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

const isAustrian: NumberCheck = (text) => (luhnSum(text.slice(1, 8)) + 4 + Number(text.at(-1))) % 10 === 0;

const irish = /^(?:(\d{7})|(\d)[A-Z+*](\d{5}))([A-W])([A-IW]?)$/;

/** The seven figures weighted, a second letter nine times its place in the alphabet; W stands for none of either. */
function isIrish(text: string): boolean {
  const [, seven, last = "", five = "", letter = "", further = ""] = irish.exec(text) ?? [];
  const second = further === "" ? 0 : "WABCDEFGHI".indexOf(further);
  const sum = weightedSum([8, 7, 6, 5, 4, 3, 2], seven ?? `0${five}${last}`) + 9 * second;
  return "WABCDEFGHIJKLMNOPQRSTUV".charAt(sum % 23) === letter;
}

/**
 * Forms from the Commission's VIES, checks as the tax offices publish them. A number of the Netherlands is that of a
 * company, or since 2020 of one who trades alone. Of countries that are not here nothing is said.
 */
const union: readonly UnionVat[] = [
  { land: "DE", form: "[1-9]\\d{8}", isSound: passesIso7064 },
  {
    land: "NL",
    form: "\\d{9}B\\d\\d",
    isSound: (text) => leftBy11([9, 8, 7, 6, 5, 4, 3, 2])(text) || passes97(`NL${text}`),
  },
  { land: "PL", form: "\\d{10}", isSound: leftBy11([6, 5, 7, 2, 3, 4, 5, 6, 7]) },
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
  { land: "IE", form: "(?:\\d{7}[A-W][A-IW]?|\\d[A-Z+*]\\d{5}[A-W])", isSound: isIrish },
  { land: "IT", form: "\\d{11}", isSound: passesLuhn },
  { land: "DK", form: "\\d{8}", isSound: multipleOf11([2, 7, 6, 5, 4, 3, 2, 1]) },
  { land: "FI", form: "\\d{8}", isSound: multipleOf11([7, 9, 10, 5, 8, 4, 2, 1]) },
  { land: "SE", form: "\\d{10}01", isSound: (text) => passesLuhn(text.slice(0, 10)) },
  {
    land: "PT",
    form: "\\d{9}",
    isSound: (text) => mod11With([9, 8, 7, 6, 5, 4, 3, 2], text) === Number(text.at(-1)),
  },
  {
    land: "LU",
    form: "\\d{8}",
    isSound: (text) => Number(text.slice(0, 6)) % 89 === Number(text.slice(6)),
  },
];

const byLand: ReadonlyMap<string, UnionVat> = new Map(union.map((vat) => [vat.land, vat]));

/** The countries of which something is said. */
export const unionLands: ReadonlySet<string> = new Set(byLand.keys());

export const unionVatForm = new RegExp(`^(?:${union.map(({ land, form }) => land + form).join("|")})$`);

/** Asked of numbers of that form: their check figures agree with the others. */
export function isSoundInUnion(text: string): boolean {
  return byLand.get(text.slice(0, 2))?.isSound(text.slice(2)) === true;
}
