import { isDayField } from "../../sheets/dateFields";
import type { Table } from "../../tables/table";
import { wholeKeys } from "../cells/columnKeys";
import { figureColumn } from "../numbers/figures/figureColumn";
import { type DistanceUnit, distanceUnits } from "./distances";

/** How two days may be apart, and what says how far. */
export interface DistanceWay {
  readonly unit: DistanceUnit;
  /** What says how far: by its words, or as a figure; null where nothing need say it. */
  readonly given: Given | null;
}

/** A column of a row that says how far. */
export interface Given {
  readonly column: number;
  /** What one of its figure is in units, 12 months a year; 0 where its words say it. */
  readonly factor: number;
}

/** What a row goes by, as one number; -1 where it says nothing. */
export type KeyOf = (row: number) => number;

/** A column of so many words says what is to be done; of more it names things. */
const mostWords = 40;

export interface Way extends DistanceWay {
  readonly key: KeyOf;
}

/** In which ways the days may be apart: always alike, by a figure, by the words of a column. */
export function waysOf(table: Table): readonly Way[] {
  const one: KeyOf = () => 0;
  const always = distanceUnits.map((unit) => ({ given: null, unit, key: one }));
  const figures = table.columns.flatMap((column, at) => {
    if (figureColumn(column) === null) return [];
    const by = (unit: DistanceUnit, factor: number) => ({ given: { column: at, factor }, unit, key: one });
    return [
      by("days", 1),
      by("months", 1),
      by("months", 12),
      by("monthsLessADay", 1),
      by("monthsLessADay", 12),
    ];
  });
  const words = table.columns.flatMap((column, at) => {
    const keys = isDayField(column.field) ? null : wholeKeys(column);
    if (keys === null || keys.texts.length < 2 || keys.texts.length > mostWords) return [];
    const key: KeyOf = (row) => keys.codes[row] ?? -1;
    return (["days", "months", "monthsLessADay"] as const).map((unit) => ({
      given: { column: at, factor: 0 },
      unit,
      key,
    }));
  });
  return [...always, ...figures, ...words];
}
