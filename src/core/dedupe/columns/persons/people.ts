import type { CellValue } from "../../../sheets/cell";
import { isHimself } from "../../../values/names/sayingWords";
import { fold } from "../../normalise/folding/fold";
import { kindOf, kinds } from "../../normalise/folding/foldTable";
import { isPlaceholder } from "../texts/blank";
import { type CountBits, countBits } from "../texts/frequency";
import { readHanPerson } from "./hanPersons";
import { readLatinPerson } from "./latinPersons";
import type { PersonHashes } from "./personHashes";

/**
 * People: the whole name and the surname; of 王总 only the surname is known, of "A. Smith" the surname and how the given
 * name begins. Latin names count without regard to the order of their words, Bob as Robert.
 */
export interface PeopleColumn extends PersonHashes {
  readonly fullCounts: CountBits;
}

const longestPerson = 40;

function readPerson(
  column: PersonHashes,
  row: number,
  codes: Uint16Array,
  length: number,
  cell: string,
): void {
  if (isHimself(cell)) return;
  if (length === 0 || kindOf(codes[0] ?? 0) === kinds.digit || isPlaceholder(codes, 0, length)) return;
  if (kindOf(codes[0] ?? 0) === kinds.han) readHanPerson(column, row, codes, length);
  else readLatinPerson(column, row, codes, length, /[,，]/.test(cell));
}

/** Of 徐辰翊-转校区 the name: what stands behind a dash is a remark, but not that of Jean-Pierre. */
function beforeDash(cell: string): string {
  const dash = cell.indexOf("-");
  return dash > 1 && kindOf(cell.charCodeAt(0)) === kinds.han ? cell.slice(0, dash) : cell;
}

export function peopleColumn(cells: readonly CellValue[], rows: number): PeopleColumn {
  const buffer = new Uint16Array(longestPerson);
  const fulls = new Int32Array(rows);
  const column = {
    fulls,
    surnames: new Int32Array(rows),
    initials: new Uint16Array(rows),
    fullCounts: new Uint8Array(0),
  };
  for (let row = 0; row < rows; row++) {
    const cell = cells[row];
    if (typeof cell === "string") readPerson(column, row, buffer, fold(beforeDash(cell), buffer), cell);
  }
  return { ...column, fullCounts: countBits(fulls) };
}
