import { isBlankCell } from "../../adopt/cells/blankCells";
import type { CellValue } from "../../sheets/cell";
import { divisionFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { tidyText } from "../../values/text/foldText";
import type { ReadingContext, SourceColumn } from "./sourceColumn";
import { type SplitCell, type SplitField, type SplitKey, splitCell, splitKeys } from "./splitCell";

/** A column to be taken apart, with its cells from the first record on. */
export interface SplitSource {
  readonly column: SourceColumn;
  readonly field: SplitField;
  readonly cells: readonly CellValue[];
  /** What the sheet's other columns hold, by field, row for row: what stands there already does not come again. */
  readonly beside: ReadonlyMap<Field, readonly (readonly CellValue[])[]>;
}

/** What becomes of a column: the columns that come, and each filled cell. */
export interface SplitColumn {
  readonly keys: readonly SplitKey[];
  /** By position among the cells; blank cells and those that bring nothing new are left out. */
  readonly rows: ReadonlyMap<number, SplitCell>;
}

/** Share of the filled cells that must name a place for a column of addresses to be worth taking apart. */
const mostlyPlaces = 0.5;

/** null where taking the column apart brings nothing: one kind of value a cell, or no places in it. */
export function splitColumn(source: SplitSource, context: ReadingContext): SplitColumn | null {
  const { column, field, cells, beside } = source;
  if (isPlace(field) && divisionFields.some((key) => key !== "district" && beside.has(fieldOf(key))))
    return null;
  const rows = new Map<number, SplitCell>();
  let filled = 0;
  cells.forEach((cell, i) => {
    if (isBlankCell(cell)) return;
    filled++;
    rows.set(i, onlyNews(splitCell(cell, field, column, context), i, beside));
  });
  const whole = [...rows.values()];
  if (!isWorth(whole, field, filled)) return null;
  const kept = new Map([...rows].filter(([, { parts, doubt }]) => parts.size > 0 || doubt !== null));
  return { keys: splitKeys.filter((key) => whole.some(({ parts }) => parts.has(key))), rows: kept };
}

function isPlace(field: SplitField): boolean {
  return field === "address" || field === "region";
}

function isWorth(rows: readonly SplitCell[], field: SplitField, filled: number): boolean {
  const several = rows.filter(({ parts }) => parts.size > 1).length;
  if (isPlace(field)) return several >= filled * mostlyPlaces && several > 0;
  if (field !== "contactMethod") return several > 0;
  return new Set(rows.flatMap(({ parts }) => [...parts.keys()])).size > 1;
}

/**
 * Beside a 手机 column only what it does not hold is news, and that goes to 手机2: no cell of the user's is filled or
 * overwritten.
 */
function onlyNews({ parts, doubt }: SplitCell, row: number, beside: SplitSource["beside"]): SplitCell {
  const left = new Map<SplitKey, string>();
  for (const [key, value] of parts) {
    const field = fieldOf(key);
    if (holds(alike(field), value, row, beside)) continue;
    const [first, second = first] = splitKeys.filter((each) => fieldOf(each) === field);
    const free = [...(beside.has(field) ? [] : [first]), second].find((each) => each && !left.has(each));
    if (!free) return { parts: new Map(), doubt: { kind: "too-many" } };
    left.set(free, value);
  }
  return { parts: left, doubt };
}

function holds(fields: readonly Field[], value: string, row: number, beside: SplitSource["beside"]): boolean {
  const columns = fields.flatMap((field) => beside.get(field) ?? []);
  return columns.some((cells) => bare(cells[row] ?? "") === bare(value));
}

const numbers: readonly Field[] = ["mobile", "landline", "phone"];

function alike(field: Field): readonly Field[] {
  return numbers.includes(field) ? numbers : [field];
}

/** The field a split-off column is recognised as. */
function fieldOf(key: SplitKey): Field {
  switch (key) {
    case "mobile2":
      return "mobile";
    case "landline2":
      return "landline";
    case "email2":
      return "email";
    case "wechat2":
      return "wechat";
    default:
      return key;
  }
}

/** A number is the same with and without its blanks and dashes. */
function bare(value: CellValue): string {
  return tidyText(String(value))
    .toLowerCase()
    .replace(/[\s\-()]/g, "");
}
