import { commonest, timesOfEach } from "../../values/groups/timesOfEach";
import { numbersOwnRows, speaksOfPerson } from "../columns/links/ownNumber";
import { hasShape, mostly, textsOf } from "../columns/links/sharedTexts";
import type { SeenColumn } from "../columns/seenColumn";
import { foldHeading } from "../headings/foldHeading";
import { type Firms, idKey, nameKey, sheetAt } from "./firms";

/** How the rows of a list lead to the firms of others. */
export interface Pointers {
  /** 0-based columns of the sheet; one of them at least is there. */
  readonly id: number | null;
  readonly name: number | null;
  /** The sheet most of its rows lead to. */
  readonly of: string;
  /** Values led to firms; else, of lists too long to be seen whole, only headings and forms agree. */
  readonly proven: boolean;
}

/** So few in common are no accident even of lists seen in part. */
const fewestKnown = 3;
const fewestOfPart = 2;
/** Of lists whose order has nothing in common, the share of what may be expected to be met. */
const luck = 0.5;
/** Below this share of rows seen, no value need be met. */
const hardlySeen = 0.2;
/** A list half of whose rows lead nowhere is one of its own. */
const mostlyFilled = 0.5;

/** The columns by which a list leads to the firms; null where it does not. */
export function pointersOf(
  columns: readonly SeenColumn[],
  names: number | null,
  firms: Firms,
): Pointers | null {
  const named = best(columns, firms.names, nameKey, firms) ?? likelyName(columns, names, firms);
  const numbered =
    best(
      columns.filter((column) => mayLead(column, named, firms)),
      firms.ids,
      idKey,
      firms,
    ) ?? likelyId(columns, firms);
  const proven = named?.proven || numbered?.proven || false;
  const first = numbered?.proven ? numbered : (named ?? numbered);
  if (first === null) return null;
  const of = firms.sheets[first.sheet] ?? firms.sheets[0] ?? "";
  return { id: numbered?.column.column ?? null, name: named?.column.column ?? null, of, proven };
}

interface Pointer {
  readonly column: SeenColumn;
  readonly sheet: number;
  readonly proven: boolean;
}

/** The column with the most values that are known, where that is enough. */
function best(
  columns: readonly SeenColumn[],
  known: ReadonlyMap<string, number>,
  keyOf: (text: string) => string,
  { seen }: Firms,
): Pointer | null {
  let found: Pointer | null = null;
  let most = 0;
  for (const column of columns) {
    const texts = textsOf(column);
    const places = texts.flatMap((text) => known.get(keyOf(text)) ?? []);
    if (places.length <= most || !isFull(column) || !isEnough(places.length, texts.length, seen)) continue;
    most = places.length;
    found = { column, sheet: commonest(timesOfEach(places.map(sheetAt)))?.[0] ?? 0, proven: true };
  }
  return found;
}

function isEnough(known: number, filled: number, seen: number): boolean {
  if (seen >= 1) return known >= fewestKnown && known >= filled * mostly;
  return known >= fewestOfPart && known >= filled * Math.min(mostly, seen * luck);
}

function isFull({ profile }: SeenColumn): boolean {
  return profile.filled >= profile.rows * mostlyFilled;
}

/** 1, 2, 3 … number every sheet: a number leads to the firm whose name stands beside it, or says by its heading whose it is. */
function mayLead(column: SeenColumn, named: Pointer | null, firms: Firms): boolean {
  const { heading } = column;
  if (named === null) return !numbersOwnRows(heading) && !speaksOfPerson(heading);
  let [same, other] = [0, 0];
  column.profile.cells.forEach((cell, row) => {
    const [id, name] = [
      firms.ids.get(idKey(cell)),
      firms.names.get(nameKey(named.column.profile.cells[row] ?? "")),
    ];
    if (id === undefined || name === undefined) return;
    if (id === name) same++;
    else other++;
  });
  return same > 0 ? same >= (same + other) * mostly : other === 0 && !numbersOwnRows(heading);
}

/** Of lists too long to be seen: under a heading of the firms' own names. */
function likelyName(
  columns: readonly SeenColumn[],
  names: number | null,
  { seen, names: known }: Firms,
): Pointer | null {
  const column = columns.find((each) => each.column === names);
  if (column === undefined || seen >= hardlySeen || known.size === 0 || !isFull(column)) return null;
  return { column, sheet: 0, proven: false };
}

/** Of lists too long to be seen: under the very heading of the firms' numbers, and of their form. */
function likelyId(columns: readonly SeenColumn[], { seen, idHeadings, idShape }: Firms): Pointer | null {
  if (seen >= hardlySeen || idShape === null) return null;
  const column = columns.find((each) => {
    const isTheirs = idHeadings.has(foldHeading(each.heading).full) && !numbersOwnRows(each.heading);
    if (!isTheirs || !isFull(each)) return false;
    const texts = textsOf(each);
    return texts.filter((text) => hasShape(text, idShape)).length >= texts.length * mostly;
  });
  return column === undefined ? null : { column, sheet: 0, proven: false };
}
