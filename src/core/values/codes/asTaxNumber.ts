import { type TaxNumber, taxNumbers } from "./taxNumbers";

const label =
  /^(?:ein|fein|tin|tax id|vat(?: (?:no|reg))?|abn|uen|trn|cnpj|cpf|gst(?:in)?|siren|siret|[統统][編编]|[統统]一[編编][號号])\.?\s*[:#：]?\s*(?=[A-Z]{0,2}\d)/i;

/** A cell without its label and the marks within a number, capitals for small letters. */
export function bareTaxText(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .replace(label, "")
    .replace(/[\s./-]/g, "")
    .toUpperCase()
    .replace(/^GB(?=\d)/, "");
}

/** The number as it is of this kind, with the zeros a figure lost at the front; null where it has another form. */
export function asTaxNumber(bare: string, { form, length, figures }: TaxNumber): string | null {
  if (form.test(bare)) return bare;
  const lost = length - bare.length;
  const restored = figures === length && lost > 0 && lost <= mostZeros ? bare.padStart(length, "0") : bare;
  return form.test(restored) ? restored : null;
}

/** CNPJ and others begin with two zeros at most. */
const mostZeros = 2;

/** Whether a text is a sound number of a kind that one number alone tells, with all its figures. */
export function isTellingTaxNumber(text: string): boolean {
  const bare = bareTaxText(text);
  return taxNumbers.some(
    ({ telling, form, isSound }) => telling === true && form.test(bare) && isSound(bare),
  );
}

/** Whether two texts are sound numbers of one kind, with all their figures; a slip of a sound number seldom is one. */
export function areBothSound(a: string, b: string): boolean {
  const [x, y] = [bareTaxText(a), bareTaxText(b)];
  return taxNumbers.some(
    ({ lenient, form, isSound }) =>
      lenient !== true && form.test(x) && form.test(y) && isSound(x) && isSound(y),
  );
}
