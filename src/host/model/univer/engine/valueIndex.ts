import { ArrayValueObject, type BaseValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

/** Where values stand in an area of one column; rows count from 0 within the area and go up. */
export interface ValueIndex {
  /**
   * Every row that may equal the value as the engine compares, perhaps others too; null where they cannot be told
   * (patterns, blanks, errors).
   */
  readonly equal: (value: BaseValueObject) => readonly number[] | null;
  /** The same for a condition as SUMIFS takes it: a value, or a text that may begin with "=". */
  readonly meeting: (condition: BaseValueObject) => readonly number[] | null;
}

/** Looking through fewer rows takes no longer than looking them up. */
export const fewRows = 32;

// The engine makes an area's values once for each calculation; the index lives as long as they do.
const known = new WeakMap<ArrayValueObject, ValueIndex>();

/** The index of an area's first column. */
export function valueIndex(area: ArrayValueObject): ValueIndex {
  const there = known.get(area);
  if (there) return there;
  const made = indexOf(area);
  known.set(area, made);
  return made;
}

type Rows = Map<string | number, number[]>;

function indexOf(area: ArrayValueObject): ValueIndex {
  const texts = once(() => textRows(area));
  const numbers = once(() => numberRows(area));
  const ofText = (text: string) => texts().get(text.toLocaleLowerCase()) ?? [];
  const ofNumber = (number: number) => {
    const place = bucket(number);
    return joined([place - 1, place, place + 1].map((near) => numbers().get(near) ?? []));
  };
  const ofContent = (content: string) => {
    if (content === "" || /[*?~"]/.test(content)) return null;
    const meant = ValueObjectFactory.create(content);
    if (!meant.isNumber() && !meant.isString()) return null;
    const number = numberIn(meant);
    return number === null ? ofText(content) : joined([ofText(content), ofNumber(number)]);
  };
  return {
    equal: (value) => {
      if (value.isNumber()) return ofNumber(Number(value.getValue()));
      const text = value.isString() ? String(value.getValue()) : "";
      return text === "" || /[*?~]/.test(text) ? null : ofText(text);
    },
    meeting: (condition) => {
      if (condition.isNumber()) return ofNumber(Number(condition.getValue()));
      const text = condition.isString() ? String(condition.getValue()) : "<";
      return /^[<>]/.test(text) ? null : ofContent(text.replace(/^=/, ""));
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Dates agree to eight decimals; numbers a millionth apart stand in places beside each other at most. */
function bucket(number: number): number {
  return Math.round(number * 1e6);
}

function textRows(area: ArrayValueObject): Rows {
  return rowsBy(area, (value) =>
    value.isString() ? String(value.getValue()).toLocaleLowerCase() : undefined,
  );
}

/** Numbers, and texts that read as one. */
function numberRows(area: ArrayValueObject): Rows {
  return rowsBy(area, (value) => {
    const number = numberIn(value);
    return number === null ? undefined : bucket(number);
  });
}

function numberIn(value: BaseValueObject): number | null {
  if (!value.isNumber() && !value.isString()) return null;
  const number = value.convertToNumberObjectValue();
  return number.isNumber() ? Number(number.getValue()) : null;
}

function rowsBy(
  area: ArrayValueObject,
  keyOf: (value: BaseValueObject) => string | number | undefined,
): Rows {
  const rows: Rows = new Map();
  area.getArrayValue().forEach(([value], row) => {
    const key = value ? keyOf(value) : undefined;
    if (key === undefined) return;
    const there = rows.get(key);
    if (there) there.push(row);
    else rows.set(key, [row]);
  });
  return rows;
}

function joined(lists: readonly (readonly number[])[]): readonly number[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length < 2) return filled[0] ?? [];
  return [...new Set(filled.flat())].toSorted((a, b) => a - b);
}

/**
 * Some rows of an area of one column as an area of their own. An area is never empty: where no row may answer, the
 * first one, which does not either, stands for all.
 */
export function pickRows(area: ArrayValueObject, rows: readonly number[]): ArrayValueObject {
  const picked = rows.length > 0 ? rows : [0];
  return ArrayValueObject.create({
    calculateValueList: picked.map((row) => [area.get(row, 0)]),
    rowCount: picked.length,
    columnCount: 1,
    // The engine remembers values by their place; these have none.
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
