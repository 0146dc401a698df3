import {
  isAustralian,
  isBrazilian,
  isBritish,
  isEmirati,
  isIndian,
  isSingaporean,
  isTaiwanese,
} from "./nationalChecks";
import { type NumberCheck, passesLuhn } from "./numberChecks";
import { isSoundInUnion, unionLands, unionVatForm } from "./unionVat";

/** The numbers of one country by which its firms are registered or taxed, as they are without marks and label. */
export interface TaxNumber {
  /** What people call it. */
  readonly name: string;
  /** Headings that say so. */
  readonly heading: RegExp;
  readonly form: RegExp;
  /** Its characters; and how many of them are figures at least. */
  readonly length: number;
  readonly figures: number;
  readonly isSound: NumberCheck;
  /** Its check is so strong, or its form so much its own, that one number alone tells the country. */
  readonly telling?: true;
  /** The letters they begin with, where several countries have one scheme. */
  readonly lands?: ReadonlySet<string>;
  /** A slip passes its check as a rule, or one in five: two that pass may be one number still. */
  readonly lenient?: true;
}

/** Numbers of so many figures and nothing else. */
function ofFigures(length: number): Pick<TaxNumber, "form" | "length" | "figures"> {
  return { form: new RegExp(`^\\d{${length}}$`), length, figures: length };
}

/** A scheme is taken only where nearly all numbers of a column pass, so that their order hardly matters. */
export const taxNumbers: readonly TaxNumber[] = [
  {
    name: "統一編號",
    heading: /[統统](?:一)?[編编]|taiwan/i,
    ...ofFigures(8),
    isSound: isTaiwanese,
    lenient: true,
  },
  {
    name: "CNPJ",
    heading: /cnpj/i,
    ...ofFigures(14),
    isSound: isBrazilian([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]),
    telling: true,
  },
  {
    name: "ABN",
    heading: /\babn\b/i,
    ...ofFigures(11),
    isSound: isAustralian,
    telling: true,
  },
  {
    name: "CPF",
    heading: /\bcpf\b/i,
    ...ofFigures(11),
    isSound: isBrazilian([10, 9, 8, 7, 6, 5, 4, 3, 2], [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]),
  },
  {
    name: "UEN",
    heading: /\buen\b/i,
    form: /^(?:\d{8,9}[A-Z]|[RST]\d\d[A-Z]{2}\d{4}[A-Z])$/,
    length: 10,
    figures: 6,
    isSound: isSingaporean,
    telling: true,
  },
  {
    name: "GSTIN",
    heading: /gst/i,
    form: /^\d\d[A-Z]{5}\d{4}[A-Z][\dA-Z]Z[\dA-Z]$/,
    length: 15,
    figures: 6,
    isSound: isIndian,
    telling: true,
  },
  {
    name: "EU VAT",
    heading: /\bvat\b|ust|btw|iva\b|tva\b|\bnip\b/i,
    form: unionVatForm,
    length: 14,
    figures: 8,
    isSound: isSoundInUnion,
    lands: unionLands,
    telling: true,
  },
  {
    name: "VAT",
    heading: /\bvat\b/i,
    ...ofFigures(9),
    isSound: isBritish,
  },
  {
    name: "TRN",
    heading: /\btrn\b|\bvat\b/i,
    ...ofFigures(15),
    isSound: isEmirati,
    telling: true,
    lenient: true,
  },
  {
    name: "SIREN",
    heading: /siren/i,
    ...ofFigures(9),
    isSound: passesLuhn,
  },
  {
    name: "SIRET",
    heading: /siret/i,
    ...ofFigures(14),
    isSound: passesLuhn,
  },
];
