import type { Scalar } from "../parts/cells";
import { type EvaluationSite, numberOf, textOf } from "./results";

/** A function of single values; null is #VALUE!. */
export type PlainFunction = (values: readonly Scalar[], site: EvaluationSite) => Scalar | null;

function text(values: readonly Scalar[], place: number): string {
  return textOf(values[place] ?? "");
}

function number(values: readonly Scalar[], place: number, otherwise: number): number {
  const given = values[place];
  return given === undefined ? otherwise : (numberOf(given) ?? Number.NaN);
}

function found(position: number): number | null {
  return position < 0 ? null : position + 1;
}

const EPOCH = Date.UTC(1899, 11, 30);

function dateParts(serial: number): Date {
  return new Date(EPOCH + Math.floor(serial) * 86_400_000);
}

function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / 86_400_000);
}

export const plainFunctions: Readonly<Record<string, PlainFunction>> = {
  LEN: (v) => text(v, 0).length,
  TRIM: (v) => text(v, 0).trim().replace(/ +/g, " "),
  LEFT: (v) => text(v, 0).slice(0, number(v, 1, 1)),
  RIGHT: (v) => (number(v, 1, 1) === 0 ? "" : text(v, 0).slice(-number(v, 1, 1))),
  MID: (v) => text(v, 0).slice(number(v, 1, 1) - 1, number(v, 1, 1) - 1 + number(v, 2, 0)),
  UPPER: (v) => text(v, 0).toUpperCase(),
  LOWER: (v) => text(v, 0).toLowerCase(),
  CONCATENATE: (v) => v.map(textOf).join(""),
  EXACT: (v) => text(v, 0) === text(v, 1),
  SUBSTITUTE: (v) => text(v, 0).replaceAll(text(v, 1), text(v, 2)),
  FIND: (v) => found(text(v, 1).indexOf(text(v, 0), number(v, 2, 1) - 1)),
  SEARCH: (v) =>
    found(
      text(v, 1)
        .toLowerCase()
        .indexOf(text(v, 0).toLowerCase(), number(v, 2, 1) - 1),
    ),
  VALUE: (v) => numberOf(v[0] ?? ""),
  NOT: (v) => !numberOf(v[0] ?? ""),
  ABS: (v) => Math.abs(number(v, 0, 0)),
  INT: (v) => Math.floor(number(v, 0, 0)),
  MOD: (v) => number(v, 0, 0) - number(v, 1, 1) * Math.floor(number(v, 0, 0) / number(v, 1, 1)),
  ROUND: (v) => Number(`${Math.round(Number(`${number(v, 0, 0)}e${number(v, 1, 0)}`))}e${-number(v, 1, 0)}`),
  TODAY: (_, site) => site.today,
  DATE: (v) => serialOf(number(v, 0, 1900), number(v, 1, 1), number(v, 2, 1)),
  YEAR: (v) => dateParts(number(v, 0, 0)).getUTCFullYear(),
  MONTH: (v) => dateParts(number(v, 0, 0)).getUTCMonth() + 1,
  DAY: (v) => dateParts(number(v, 0, 0)).getUTCDate(),
  ISTEXT: (v) => typeof v[0] === "string" && v[0] !== "",
  ISNONTEXT: (v) => typeof v[0] !== "string" || v[0] === "",
  ISBLANK: (v) => v[0] === "",
};
