import { nationalLength } from "../../reference/reach/countryCodes";
import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { distinctCells, spread } from "../../tables/cells/distinctCells";
import { memoised } from "../../tables/kept/memoised";
import type { Column } from "../../tables/table";
import { tidyText, wordKey } from "../../values/text/foldText";
import { isPlaceholder } from "../../values/text/placeholders";

/** What a column's cells are told apart by: as a whole, or by how they begin. */
export interface ColumnKeys {
  /** One number a row, -1 where there is nothing to tell. */
  readonly codes: Int16Array | Int32Array;
  /** Each number's text, as the first of its cells has it. */
  readonly texts: readonly string[];
}

/**
 * By how a postcode or the telephone number of a place begins, a place is known: ZIP 191…, HG1, 01423; by the groups that open
 * a number what it numbers, 01.03.0008, and by how a name ends what the firm does.
 */
const partsOf: ReadonlyMap<Field, (text: string) => readonly string[]> = new Map([
  ["postcode", beginningsOfCode],
  ["phone", countryOfPhone],
  ["landline", beginningsOfPhone],
  ["creditCode", countryOfNumber],
  ["customerId", groupsOfNumber],
  ["identifier", groupsOfNumber],
  ["companyName", endingsOfName],
]);

/** The whole cells, never more different ones than 16 bits count; null where hardly one comes twice. */
export const wholeKeys = memoised((column: Column): ColumnKeys | null => {
  const distinct = distinctCells(column);
  if (distinct === null) return null;
  const known = new Map<string, number>();
  const texts: string[] = [];
  const ofValue = distinct.values.map((cell) => numbered(String(cell), keyOf(String(cell)), known, texts));
  return { codes: spread(Int16Array.from(ofValue), distinct, new Int16Array(distinct.codes.length)), texts };
});

/** A part of the cells, in several lengths, the shortest first; none for most columns. */
export const keysOfParts = memoised((column: Column): readonly ColumnKeys[] => {
  const partsIn = partsOf.get(column.field);
  if (partsIn === undefined) return [];
  const made = Array.from({ length: lengths }, () => ({
    codes: new Int32Array(column.cells.length).fill(-1),
    known: new Map<string, number>(),
    texts: [] as string[],
  }));
  column.cells.forEach((cell: CellValue, row) => {
    const parts = cell === "" ? [] : partsIn(tidyText(String(cell)).toUpperCase());
    for (const [i, part] of parts.entries()) {
      const own = made[i];
      if (own !== undefined) own.codes[row] = numbered(part, part, own.known, own.texts);
    }
  });
  return made;
});

const lengths = 4;

/** NULL and 无 say nothing of what stands beside them. */
function keyOf(text: string): string {
  return isPlaceholder(text, "text") ? "" : wordKey(text);
}

function numbered(text: string, key: string, known: Map<string, number>, texts: string[]): number {
  if (key === "") return -1;
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, texts.length);
  return texts.push(text.trim()) - 1;
}

/** 19103: 1, 19, 191; HG1 5QT: HG, HG1. */
function beginningsOfCode(text: string): readonly string[] {
  const british = /^([A-Z]{1,2})(\d[A-Z\d]?) ?\d[A-Z]{2}$/.exec(text);
  if (british !== null) return ["", british[1] ?? "", "", `${british[1]}${british[2]}`];
  const digits = /^\d{4,6}/.exec(text)?.[0];
  return digits === undefined ? [] : [1, 2, 3, 4].map((length) => digits.slice(0, length));
}

/** (07) 3316 0419: 07, 073; 01423 505050: 01, 014, 0142, 01423. */
function beginningsOfPhone(text: string): readonly string[] {
  const digits = text.replace(/^\+\d{2}\s?/, "0").replace(/\D/g, "");
  return /^0[1-9]\d{6}/.test(digits) ? [2, 3, 4, 5].map((length) => digits.slice(0, length)) : [];
}

/** +31 297 662852: +31, whatever stands behind. */
function countryOfPhone(text: string): readonly string[] {
  const code = /^\+\d/.test(text) ? nationalLength(text.replace(/\D/g, ""))?.code : undefined;
  return code === undefined ? [] : [`+${code}`];
}

/** NL842690062B01: NL. */
function countryOfNumber(text: string): readonly string[] {
  const land = /^[A-Z]{2}(?=\W?[\dA-Z]?\d{5})/.exec(text)?.[0];
  return land === undefined ? [] : [`${land}…`];
}

/** 01.03.0008: 01…, 01.03…; the dots say that it is a part. */
function groupsOfNumber(text: string): readonly string[] {
  const groups = text.split(/[.\-_/]/);
  if (groups.length < 2 || groups.length > lengths + 1) return [];
  return groups.slice(0, -1).map((_, i) => `${groups.slice(0, i + 1).join(".")}…`);
}

const forms = /(?:股份|有限|责任|公司|集团|专业合作社|合作社)+$/;
const shortestEnding = 2;

/** 新津泰丰肉牛养殖场: …殖场, …养殖场, …牛养殖场, behind which nothing is left of the legal form. */
function endingsOfName(text: string): readonly string[] {
  const name = text.replace(forms, "");
  if (!/\p{Script=Han}$/u.test(name)) return [];
  return [0, 1, 2].flatMap((more) => {
    const length = shortestEnding + more;
    return name.length > length ? [`…${name.slice(-length)}`] : [];
  });
}
