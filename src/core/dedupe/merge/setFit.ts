import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import type { Column } from "../../tables/table";
import { personNameOf } from "../../values/names/personName";
import { readAddress } from "../../values/places/readRegion";
import { valueIn } from "../../values/text/reading";
import { cellText } from "../columns/texts/cellText";
import { type ColumnSet, isAccount } from "./columnSets";
import { readingKey } from "./readingKey";

/** What one row, or what was put together so far, says in the columns of a set. */
export type SetCells = ReadonlyMap<Column, CellValue>;

const keyOf = ({ field }: Column, cell: CellValue): string => readingKey(field, cell, 0);

/** By judgement: of the pairs of letters of the shorter; 12 Main Street and 12 Oak Street share seven in ten. */
const sharedPairs = 0.75;

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));
}

function isOneStreet(a: string, b: string): boolean {
  const [x, y] = [pairsOf(a), pairsOf(b)];
  const shared = [...x].filter((pair) => y.has(pair)).length;
  return shared >= sharedPairs * Math.max(1, Math.min(x.size, y.size));
}

/** One says what the other says, or more: 深圳 and 深圳市, 科技园路1号 and 科技园路1号A座. */
function agrees(column: Column, a: CellValue, b: CellValue): boolean {
  const [x, y] = [keyOf(column, a), keyOf(column, b)];
  if (x === y) return true;
  if (column.field === "contactName") return isOnePerson(cellText(a), cellText(b));
  if (column.field === "postcode" || column.field === "jobTitle" || isAccount(column)) return false;
  const [p, q] = [cellText(a).replace(/\s/g, ""), cellText(b).replace(/\s/g, "")];
  return p.includes(q) || q.includes(p) || (column.field === "address" && isOneStreet(p, q));
}

/** 王总 is 王强 by his title. */
function isOnePerson(a: string, b: string): boolean {
  const [x, y] = [personNameOf(a), personNameOf(b)];
  const titled = x?.title !== undefined || y?.title !== undefined;
  return titled && x?.surname !== undefined && x.surname === y?.surname;
}

const divisions: ReadonlySet<Field> = new Set<Field>(["region", "province", "city", "district", "address"]);

/** The code of the smallest division a place names in all its columns; "" where none is sure. */
function placeCode(cells: SetCells): string {
  let text = "";
  for (const [{ field }, cell] of cells) {
    const part = cellText(cell).trim();
    if (divisions.has(field) && !text.includes(part)) text = part.startsWith(text) ? part : text + part;
  }
  return valueIn(readAddress(text))?.code ?? "";
}

/** Whether what another row says may stand beside what there is: a street without its region beside that region. */
export function fits(kind: ColumnSet["kind"], cells: SetCells, other: SetCells): boolean {
  const both = [...cells].flatMap(([column, cell]) => {
    const there = other.get(column);
    return there === undefined ? [] : [{ column, agreed: agrees(column, cell, there) }];
  });
  // Of one account the bank is one, however it is called.
  if (kind === "bank" && both.some(({ column, agreed }) => agreed && isAccount(column))) return true;
  // Two titles of one person, of which one stays.
  const counted = kind === "contact" ? both.filter(({ column }) => column.field !== "jobTitle") : both;
  if (!counted.every(({ agreed }) => agreed)) return false;
  if (kind !== "place") return true;
  const [a, b] = [placeCode(cells), placeCode(other)];
  return a.startsWith(b) || b.startsWith(a);
}
