import type { CellValue } from "../../../sheets/cell";
import { cellText } from "../texts/cellText";
import { codeNumber } from "./creditCodes";

/** A number as long as the shortest code that one alone tells, a UEN, up to a credit code. */
const numbers = /[\dA-Z]{9,18}/gi;
/** What says that the number was the customer's own before; "billed to" and 总部 tell of somebody else's. */
const before =
  /\b(?:converted|formerly|former|previous(?:ly)?|old|was|ex)\b|原|旧|曾|变更|升级|转(?:为|成|自|企业|公司)|个转企/i;
/** A code and a word. */
const shortest = 10;

/** What parts a note that speaks of several: 由个体户 A 转为公司；开票 B, formerly A (billed to B). */
const clauses = /[，,；;。\n|()（）]+/;
/** What says, beside a number of before, that one is the customer's own since. */
const since = /\bnow\b|现|新/i;
/**
 * The codes a note gives as the customer's of before, by row: 由个体户 92… 转为公司, converted from sole prop 5269…J. Where it
 * gives one, all of the note tells of it; of several each is told of by its own clause, the one since as well as those before.
 */
export function formerCodes(
  notes: readonly (readonly CellValue[])[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const cells of notes) {
    for (const [row, cell] of cells.entries()) {
      const note = cellText(cell);
      if (note.length <= shortest || !before.test(note)) continue;
      const codes = ownCodes(note);
      if (codes.length > 0) found.set(row, new Set([...(found.get(row) ?? []), ...codes]));
    }
  }
  return found;
}

function ownCodes(note: string): readonly number[] {
  const all = codesIn(note);
  if (all.length <= 1) return all;
  let isOwn = false;
  return note.split(clauses).flatMap((clause) => {
    // One of codes alone goes on with what the clause before it says: 原代码 A，B.
    if (saysWords(clause)) isOwn = before.test(clause) || since.test(clause);
    return isOwn ? codesIn(clause) : [];
  });
}

function saysWords(clause: string): boolean {
  return /\p{L}/u.test(clause.replace(numbers, (text) => (codeNumber(text) === 0 ? text : "")));
}

function codesIn(text: string): readonly number[] {
  return [...text.matchAll(numbers)].map(([number]) => codeNumber(number)).filter((code) => code !== 0);
}
