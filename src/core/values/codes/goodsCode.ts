import { weightedSum } from "./numberChecks";

/** GTIN-8, UPC-A, EAN-13 and GTIN-14 (GS1 General Specifications, 7.9): three and one times the figures, in turn from the right. */
const gtin = /^(?:\d{8}|\d{12,14})$/;
/** ISBN of ten places (ISO 2108:1992): ten times the first to one times the last, by modulus 11, X for ten. */
const isbn = /^\d{9}[\dX]$/;
const isbnWeights = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/** Whether the check figure of a bar code or ISBN agrees with the others; null for what has the form of neither. */
export function isGoodsCode(text: string): boolean | null {
  const code = text
    .normalize("NFKC")
    .replace(/^isbn(?:[-\s]?1[03](?=[\s:]))?[\s:]*/i, "")
    .replace(/[\s-]/g, "")
    .toUpperCase();
  if (isbn.test(code)) {
    const last = code.at(-1) === "X" ? 10 : Number(code.at(-1));
    return (weightedSum(isbnWeights, code) + last) % 11 === 0;
  }
  if (!gtin.test(code)) return null;
  const sum = [...code]
    .reverse()
    .reduce((total, figure, at) => total + Number(figure) * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
