import { areaCodeOf, landlineLengths } from "../../reference/places/areaCodes";
import type { CellValue } from "../../sheets/cell";
import type { Column } from "../../tables/table";
import { timesOfEach } from "../../values/groups/timesOfEach";
import { keptWhere } from "../cells/rowsWhere";

/** A landline by its area code, and how many digits stand behind it. */
interface Landline {
  readonly areaCode: string;
  readonly count: number;
}

const extension = /(?:转|分机|内线|ext\.?|x|#)\d{1,6}$|(?<=\d{7})-\d{1,5}$/i;
/** 0553-82834370 / 13201025627: a mobile behind the landline. */
const mobileBehind = /\s*[/,;、，；]\s*1[3-9]\d{9}$/;

/** A mobile, as most cells are: no landline with its area. */
const beginsOtherwise = /^[1-9]/;

function landlineIn(cell: CellValue): Landline | null {
  const text = String(cell);
  if (beginsOtherwise.test(text)) return null;
  const digits = text
    .normalize("NFKC")
    .replace(mobileBehind, "")
    .replace(extension, "")
    .replace(/[\s\-()]/g, "")
    .replace(extension, "");
  const areaCode = /^0\d{9,11}$/.test(digits) ? areaCodeOf(digits) : undefined;
  return areaCode === undefined ? null : { areaCode, count: digits.length - areaCode.length };
}

/** An area code with seven or eight digits behind it, only not as many as are usual there; null for any other cell. */
export function oddLandline(cell: CellValue): Landline | null {
  const found = landlineIn(cell);
  if (found === null || (found.count !== 7 && found.count !== 8)) return null;
  return landlineLengths(found.areaCode).includes(found.count) ? null : found;
}

/** By judgement: where so many numbers of one city, and half of them, are longer or shorter, the list knows better. */
const fewestAlike = 5;
const mostly = 0.5;
/** Or so many and none otherwise: a slip does not come three times where the number is never written right. */
const fewestAll = 3;

/** Of rows with odd landlines those whose city has such numbers all over the column. */
export function usualThere({ cells }: Column, odd: Int32Array): Int32Array {
  if (odd.length < fewestAll) return new Int32Array(0);
  const strange = timesOfEach(
    Array.from(odd, (row) => oddLandline(cells[row] ?? "")?.areaCode).filter((code) => code !== undefined),
  );
  const often = new Set([...strange].flatMap(([code, count]) => (count >= fewestAll ? [code] : [])));
  if (often.size === 0) return new Int32Array(0);
  const all = timesOfEach(
    cells
      .map((cell) => (typeof cell === "string" ? landlineIn(cell)?.areaCode : undefined))
      .filter((code) => code !== undefined),
  );
  return keptWhere(odd, (row) => {
    const code = oddLandline(cells[row] ?? "")?.areaCode ?? "";
    const [alike, those] = [strange.get(code) ?? 0, all.get(code) ?? 0];
    return often.has(code) && (alike === those || (alike >= fewestAlike && alike >= those * mostly));
  });
}
