import type { CellValue } from "../../../sheets/cell";
import { hashText, wordAt } from "../../normalise/folding/wordTable";
import { latinFormWords } from "../../normalise/names/nameWords";
import { rootOfName } from "./latinPersons";

/** Persons among the names of companies, where a list puts the surname first: "Farbury, Zachary L.". */
export interface ListedPersons {
  /** 0 where a row names no person. */
  readonly surnames: Int32Array;
  /** The first given name, Ted as Theodore. */
  readonly givens: Int32Array;
}

const listed =
  /^\s*(\p{Lu}[\p{L}'’ -]+?),\s+(\p{Lu}[\p{L}'’-]+)(?:\s+\p{Lu}[\p{L}'’-]*\.?){0,2}(?:,?\s+(?:Jr|Sr|II|III)\.?)?\s*$/u;
/** Names looked at first, and the share that must be so listed: "Smith, Inc" alone makes no list of persons. */
const firstNames = 400;
const leastShare = 0.1;
const fewest = 10;

/** The persons of a list of firms and persons; null where hardly any name is one. `known`: of a part of such a list. */
export function listedPersons(
  cells: readonly CellValue[],
  rows: number,
  known = false,
): ListedPersons | null {
  return known || areListed(cells, rows) ? read(cells, rows) : null;
}

function areListed(cells: readonly CellValue[], rows: number): boolean {
  let filled = 0;
  let found = 0;
  for (let row = 0; row < rows && filled < firstNames; row++) {
    if (cells[row] === "") continue;
    filled++;
    if (partsOf(cells[row]) !== null) found++;
  }
  return found >= Math.max(fewest, filled * leastShare);
}

function read(cells: readonly CellValue[], rows: number): ListedPersons {
  const persons = { surnames: new Int32Array(rows), givens: new Int32Array(rows) };
  for (let row = 0; row < rows; row++) {
    const parts = partsOf(cells[row]);
    if (parts === null) continue;
    persons.surnames[row] = hashText(parts.surname) || 1;
    persons.givens[row] = rootOfName(hashText(parts.given)) || 1;
  }
  return persons;
}

function partsOf(cell: CellValue | undefined): { readonly surname: string; readonly given: string } | null {
  if (typeof cell !== "string" || !cell.includes(",")) return null;
  const [, surname = "", given = ""] = listed.exec(cell) ?? [];
  const word = given.toLowerCase();
  return given === "" || isForm(word) ? null : { surname: surname.trim().toLowerCase(), given: word };
}

function isForm(word: string): boolean {
  const codes = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  return wordAt(latinFormWords, codes, 0, codes.length) >= 0;
}
