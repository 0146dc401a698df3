import { existing, invalidArgument } from "../../engine/types/hostError";
import type { Property } from "../../engine/types/objectType";
import type { Scalar } from "../../model/parts/cells";
import type { ChartInfo } from "../../model/parts/sheets";
import type { Book } from "../book/book";
import { guardSheet } from "../book/guards";

/** A chart, by its id. */
export interface ChartTarget {
  readonly book: Book;
  readonly chartId: string;
}

/** The chart as it is now; refused where it is gone. */
export function chartOf({ book, chartId }: ChartTarget): ChartInfo {
  return existing(book.model.charts().find((chart) => chart.id === chartId));
}

/** Changes a chart. */
export function updateChart(target: ChartTarget, change: Partial<ChartInfo>): void {
  const now = chartOf(target);
  guardSheet(target.book, now.sheetId, "allowEditObjects");
  target.book.model.setChart({ ...now, ...change });
}

/** Properties kept with the chart under a dotted name, for whoever draws it. */
export function chartProperties<T extends ChartTarget>(
  prefixOf: (target: T) => string,
  defaults: Readonly<Record<string, Scalar>>,
): Readonly<Record<string, Property<T>>> {
  const entries = Object.entries(defaults).map(([name, initial]): [string, Property<T>] => {
    const keyOf = (target: T): string => `${prefixOf(target)}${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    return [
      name,
      {
        get: (target) => chartOf(target).properties[keyOf(target)] ?? initial,
        set: (target, value) => setProperty(target, keyOf(target), value),
      },
    ];
  });
  return Object.fromEntries(entries);
}

function setProperty(target: ChartTarget, key: string, value: unknown): void {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw invalidArgument("text, number or true/false expected");
  }
  updateChart(target, { properties: { ...chartOf(target).properties, [key]: value } });
}
