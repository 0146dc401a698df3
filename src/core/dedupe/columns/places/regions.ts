import type { CellValue } from "../../../sheets/cell";
import { fold } from "../../normalise/folding/fold";
import { longestPrefix } from "../../normalise/folding/wordTable";
import { divisionWords } from "../../normalise/places/divisionWords";

const longestRegion = 80;

/** Finest division named in the folded text, 0 if none: 广东省/深圳市, 北京朝阳, 深圳南山区. */
function readDivision(codes: Uint16Array, length: number): number {
  let found = 0;
  for (let at = 0; at < length; ) {
    const slot = longestPrefix(divisionWords.all, codes, at, length);
    const division = slot < 0 ? 0 : (divisionWords.all.values[slot] ?? 0);
    if (division !== 0 && isWithin(division, found)) found = division;
    at += slot < 0 ? 1 : (divisionWords.all.lengths[slot] ?? 1);
  }
  return found;
}

/** Only a finer division of what was found counts: in 北京市长安街 nothing is in 西安. */
function isWithin(division: number, outer: number): boolean {
  if (outer === 0) return true;
  if (outer % 10_000 === 0) return Math.floor(division / 10_000) === outer / 10_000 && division !== outer;
  return outer % 100 === 0 && Math.floor(division / 100) === outer / 100 && division !== outer;
}

/** Divisions of cells already read: a sheet has few different regions. */
type Known = Map<string, number>;

function divisionOf(text: string, buffer: Uint16Array, known: Known): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  const division = readDivision(buffer, fold(text, buffer));
  known.set(text, division);
  return division;
}

const textIn = (cell: CellValue | undefined): string => (typeof cell === "string" ? cell : "");

/** The division of each row, read from region, province, city and district columns together. */
export function regionColumn(columns: readonly (readonly CellValue[])[], rows: number): Int32Array {
  const buffer = new Uint16Array(longestRegion);
  const known: Known = new Map();
  const divisions = new Int32Array(rows);
  const [only] = columns;
  for (let row = 0; row < rows; row++) {
    const text =
      columns.length === 1 ? textIn(only?.[row]) : columns.map((cells) => textIn(cells[row])).join(" ");
    if (text !== "") divisions[row] = divisionOf(text, buffer, known);
  }
  return divisions;
}
