import { exactForm, plain } from "./codeForm";

/** Postcodes that mix letters and figures in ways of their own; a column of two countries holds both. */
export const postalForms = { british: "British postcode", irish: "Eircode" } as const;

/** A part of a town and a road in it: M1 1AE, EC1A 1BB (BS 7666). */
const british = /^(?:[A-Z]{1,2}\d[A-Z\d]?\d[ABD-HJLNP-UW-Z]{2}|GIR0AA)$/;
/** A key of a post town and four signs of one door, without the letters that are taken for others: D6W XY00 (Eircode). */
const irish = /^[AC-FHKNPRTV-Y](?:\d\d|6W)[AC-FHKNPRTV-Y\d]{4}$/;

/** Which of these a text is, else its form as it stands. */
export function postalForm(text: string): string {
  const bare = plain(text);
  if (irish.test(bare)) return postalForms.irish;
  return british.test(bare) ? postalForms.british : exactForm(text);
}

/** Are these the forms of a column of such postcodes? */
export const isPostal = (forms: ReadonlySet<string>): boolean =>
  Object.values(postalForms).some((form) => forms.has(form));

/** BS1 JR, L1 TG: a British postcode a figure of which was left out has one or none of those that tell a number. */
export const isCutPostcode = (text: string): boolean => /^[A-Z]{1,2}\d{1,2}[A-Z]?\s+[A-Z]{2}$/i.test(text);
