import { memoised } from "../../../tables/kept/memoised";
import type { Column } from "../../../tables/table";
import { timesOfEach } from "../../../values/groups/timesOfEach";
import { followsShape, type IdShape, idShapeOf, inShape } from "./idShape";

/**
 * Orders and invoices come from more than one book: a number of quite another form, 补单, or one with something behind
 * it (D240031-2, 作废) is no slip. What differs from the others by a character or two, O for 0, most likely is.
 */
export function mayBeOtherPaper(column: Column, row: number): boolean {
  const shape = idShapeOf(column);
  const text = String(column.cells[row] ?? "").trim();
  if (shape === null || shape.length === null) return true;
  const forms = oddForms(column);
  return (
    (forms.get(formOf(text)) ?? 0) >= fewestAlike ||
    inShape(text, shape) !== null ||
    /^\s|\s$|\p{Script=Han}/u.test(String(column.cells[row])) ||
    Math.abs(text.length - shape.length) > mostOff ||
    !isAlike(text, shape)
  );
}

/** By judgement: two characters too many or too few are slips. */
const mostOff = 2;

/** Whether a number begins as the others do, a letter or two exchanged or taken for a figure aside. */
function isAlike(text: string, { pattern, anyLetters }: IdShape): boolean {
  if (anyLetters) return !hasEnding.test(text);
  const letters = /^[^9]*/.exec(pattern)?.[0] ?? "";
  const head = [...text.slice(0, letters.length).toUpperCase()].sort().join("");
  return head === [...letters.toUpperCase()].sort().join("") && !hasEnding.test(text);
}

/** D240031-2, D240031-ER, D240031A, and d240031 in small letters. */
const hasEnding = /[-/_][\dA-Z]{1,3}$|\d[A-Za-z]$|^[a-z]/;

/** By judgement: so many odd ones of one form are of another book; slips differ. */
const fewestAlike = 4;

function formOf(text: string): string {
  return text.replace(/\d+/g, "9");
}

/** The forms of the cells that break the habit of a column, and how many have each. */
const oddForms = memoised((column: Column): ReadonlyMap<string, number> => {
  const shape = idShapeOf(column);
  const odd = shape === null ? [] : column.cells.filter((cell) => cell !== "" && !followsShape(cell, shape));
  return timesOfEach(odd.map((cell) => formOf(String(cell).trim())));
});
