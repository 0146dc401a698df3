import type { CellValue } from "../../../sheets/cell";
import { memoised } from "../../../tables/kept/memoised";
import type { Column } from "../../../tables/table";
import { commonest, timesOfEach } from "../../../values/groups/timesOfEach";
import { isCapitalCode, isDigitCode } from "../../../values/text/plainCodes";
import { sampled } from "../../cells/sampled";

/** The form most ids of a column have, learned from the column itself. */
export interface IdShape {
  /**
   * Letters and marks as they stand, every run of digits as "9", e.g. "C9" or "KH-9"; where the letters differ from id to
   * id (LX-0001, JD-0001), each capital as "A": "AA-9".
   */
  readonly pattern: string;
  readonly anyLetters: boolean;
  /** Number of characters, null where it varies. */
  readonly length: number | null;
  /** The counter is about to need another digit, or has a day in it: longer ids are sound. */
  readonly grows: boolean;
  /** The share of ids that begin with 0, which Excel eats where a cell becomes a number. */
  readonly zeros: number;
}

/** Fewer ids than this show no habit. */
const fewestIds = 20;
/** A habit is what nine of ten ids follow. */
const habitShare = 0.9;
/** Lengths are fixed when all but one in fifty agree; counters that grow vary more. */
const fixedLengthShare = 0.98;

/** The habit of a column of ids, or null where it has none. */
export const idShapeOf = memoised((column: Column): IdShape | null => {
  const ids = sampled(column.cells);
  if (ids.length < fewestIds) return null;
  const literal = mostCommon(ids.map(patternOf));
  const anyLetters = literal.count < ids.length * habitShare;
  const pattern = anyLetters ? mostCommon(ids.map(classesOf)) : literal;
  if (pattern.count < ids.length * habitShare) return null;
  const length = mostCommon(ids.map((id) => String(String(id).length)));
  const isFixed = length.count >= ids.length * fixedLengthShare;
  const usual = Number(length.value);
  return {
    pattern: pattern.value,
    anyLetters,
    length: isFixed ? usual : null,
    zeros: ids.filter((id) => String(id).startsWith("0")).length / ids.length,
    grows: !isFixed || mayGrow(ids.map(String).filter((id) => id.length === usual)),
  };
});

/** Digits of a number with a day in it: 20240501 and a counter. */
const dayAndCounter = 9;

/** Ids of one length whose counters reach the last tenth of what their digits hold, or count anew every day. */
function mayGrow(ids: readonly string[]): boolean {
  return ids.some((id) => {
    const counter = /\d+$/.exec(id)?.[0] ?? "";
    return counter === "" || counter.startsWith("9") || counter.length >= dayAndCounter;
  });
}

/** True where an id follows the habit; ids longer by a growing counter do too. */
export function followsShape(cell: CellValue, shape: IdShape): boolean {
  const text = typeof cell === "string" ? cell : String(cell);
  if (shape.length !== null && text.length < shape.length) return false;
  if (!shape.grows && text.length > (shape.length ?? text.length)) return false;
  const { pattern, anyLetters } = shape;
  let at = 0;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern.charCodeAt(i) === run) {
      if (!isDigitCode(text.charCodeAt(at))) return false;
      while (isDigitCode(text.charCodeAt(at))) at++;
    } else if (anyLetters && pattern.charCodeAt(i) === capital) {
      if (!isCapitalCode(text.charCodeAt(at++))) return false;
    } else if (text.charCodeAt(at++) !== pattern.charCodeAt(i)) return false;
  }
  return at === text.length;
}

/** "9" stands for a run of digits in a pattern, "A" for any capital where letters differ. */
const run = 0x39;
const capital = 0x41;

function patternOf(cell: CellValue): string {
  return String(cell).replace(/\d+/g, "9");
}

function classesOf(cell: CellValue): string {
  return patternOf(cell).replace(/[A-Z]/g, "A");
}

function mostCommon(values: readonly string[]): { readonly value: string; readonly count: number } {
  const [value = "", count = 0] = commonest(timesOfEach(values)) ?? [];
  return { value, count };
}

/** By judgement: what was typed lacks its zeros where most have some; a number where one id in twenty has. */
const mostlyZeros = 0.5;
const someZeros = 0.05;

/** An id of figures whose leading zeros were eaten, with them; null for any other. */
export function withItsZeros(cell: CellValue, shape: IdShape): string | null {
  const text = String(cell).trim();
  if (shape.length === null || text.length >= shape.length || !/^[1-9]\d*$/.test(text)) return null;
  if (shape.zeros < (typeof cell === "number" ? someZeros : mostlyZeros)) return null;
  const whole = text.padStart(shape.length, "0");
  return followsShape(whole, shape) ? whole : null;
}

/** The same id written as the habit has it (capitals, its zeros, with its hyphen or without, no blanks), or null. */
export function inShape(cell: CellValue, shape: IdShape): string | null {
  const whole = String(cell).normalize("NFKC").replace(/\s/g, "").toUpperCase();
  const bare = whole.replaceAll("-", "");
  const letters = shape.anyLetters ? "" : shape.pattern.replace(/9.*$/, "");
  const padded = withItsZeros(cell, shape) ?? whole;
  const marked = whole.replace(/(?<=[A-Z])(?=\d)/, "-");
  return (
    [whole, bare, letters + bare, padded, marked].find((candidate) => followsShape(candidate, shape)) ?? null
  );
}
