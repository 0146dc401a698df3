import type { CellValue } from "../../../sheets/cell";
import type { Field } from "../../../sheets/fields";
import { memoised } from "../../../tables/kept/memoised";
import type { Column } from "../../../tables/table";
import { spreadRows } from "../../../values/groups/spreadRows";
import { commonestFirst } from "../../../values/groups/timesOfEach";
import { digitsIn, exactForm, looseForm, plain } from "./codeForm";
import { postalForm } from "./postalForm";
import { type CodeForms, saysMore, severalSign } from "./saysMore";

/** How the numbers of a column are written. */
export interface CodeColumn extends CodeForms {
  /** One of the numbers, for an explanation. */
  readonly example: string;
}

/** Columns of numbers nobody named, and those named ones that every country writes otherwise. */
const fields: ReadonlySet<Field> = new Set<Field>([
  "text",
  "identifier",
  "postcode",
  "customerId",
  "orderId",
  "invoiceNo",
  "contractNo",
]);

/** Fewer numbers show no habit, and a few thousand show it. */
const fewestCodes = 60;

const sampleSize = 2048;

/** By judgement, as for days out of order: in a column that bends oftener another form is no slip. */
const keptShare = 0.985;

/** With remarks, several numbers in a cell and words that say there is none, fewer have one alone. */
const usualShare = 0.9;

/** A form of its own stands in one cell of a hundred; a list of numbers has few of them. */
const formShare = 0.01;

const mostForms = 6;

/** Fewer figures make no number: HG1 5QT has two, an id of letters and figures by chance more than a name with a year. */
const fewestDigits = 2;

const fewestMixed = 5;

/** How the numbers of a column are written; null for a column of anything else, and where they are written anyhow. */
export const codeColumn = memoised((column: Column): CodeColumn | null => {
  if (!fields.has(column.field)) return null;
  const sample = sampleOf(column.cells);
  if (sample.length < fewestCodes) return null;
  const exact = habitOf(sample, exactForm, fewestDigits);
  const postal = exact === null && column.field === "postcode" ? habitOf(sample, postalForm, 1) : null;
  return exact ?? postal ?? habitOf(sample, looseForm, fewestMixed);
});

/** The cells as text, of a long column some of them. */
function sampleOf(cells: readonly CellValue[]): readonly string[] {
  const sample: string[] = [];
  for (const row of spreadRows(cells.length, sampleSize)) {
    const text = String(cells[row] ?? "").trim();
    if (text !== "") sample.push(text);
  }
  return sample;
}

function habitOf(
  sample: readonly string[],
  formOf: (text: string) => string,
  fewest: number,
): CodeColumn | null {
  const counts = new Map<string, number>();
  for (const form of sample.map(formOf)) {
    counts.set(form, (counts.get(form) ?? 0) + 1);
    if (counts.size > mostForms * 10) return null;
  }
  const often = commonestFirst(counts).filter(([, count]) => count >= Math.max(3, sample.length * formShare));
  const usual = often.filter(([form]) => !isSeveral(form, counts));
  const forms = new Set(usual.map(([form]) => form));
  const codes = sample.filter((text) => forms.has(formOf(text)));
  if (usual.length > mostForms || codes.length < sample.length * usualShare) return null;
  if (!codes.map(plain).every((text) => isCode(text) && digitsIn(text) >= fewest)) return null;
  const habit = { forms, formOf, example: codes[0] ?? "" };
  const odd = sample.filter((text) => !forms.has(formOf(text)) && !saysMore(habit, text));
  return odd.length <= Math.max(2, sample.length * (1 - keptShare)) ? habit : null;
}

/** Two plates of one owner in a cell are no form of their own. */
function isSeveral(form: string, counts: ReadonlyMap<string, number>): boolean {
  const parts = form.split(severalSign);
  return parts.length > 1 && parts.every((part) => counts.has(part));
}

/** LX-0001, 19103, HG1 5QT: letters, figures and marks of one word or two, figures among them. */
function isCode(text: string): boolean {
  return text.length <= longest && coded.test(text);
}

const longest = 24;

const coded = /^\p{Script=Han}?[A-Za-z\d#]+(?:[-/_. ][A-Za-z\d]+){0,4}$/u;

/** Whether a text has figures enough to be a number, if a wrong one. */
export function isNumber(text: string): boolean {
  return digitsIn(text) > fewestDigits;
}
