import { integerOf, optionalWord, textOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { existing, invalidArgument } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import type { ChartInfo } from "../../model/parts/sheets";
import { guardSheet } from "../book/guards";
import type { SheetTarget } from "../book/sheetTarget";
import { chartCollectionEvents, eventMethods } from "../events/eventMethods";
import { areaOfArgument } from "../places/resolveAddress";
import { chartType } from "./chartType";

/** `Excel.ChartCollection` of a sheet. */
export const chartsType = defineType<SheetTarget>({
  name: "ChartCollection",
  items: (target) => chartsOn(target).map((chart) => instanceOf(target, chart)),
  properties: { Count: { get: (target) => chartsOn(target).length } },
  methods: {
    Add: add,
    GetCount: (target) => chartsOn(target).length,
    GetItem: (target, name) => existing(itemOrNull(target, name)),
    GetItemAt: (target, index) => {
      const chart = chartsOn(target)[integerOf(index)];
      if (chart === undefined) throw invalidArgument("index");
      return instanceOf(target, chart);
    },
    GetItemOrNullObject: itemOrNull,
    ...eventMethods<SheetTarget>(chartCollectionEvents, ({ sheetId }) => sheetId),
  },
});

function chartsOn({ book, sheetId }: SheetTarget): readonly ChartInfo[] {
  return book.model.charts().filter((chart) => chart.sheetId === sheetId);
}

function instanceOf({ book }: SheetTarget, { id }: ChartInfo): Instance {
  return chartType.of({ book, chartId: id });
}

/** A chart by its name (any case) or id. */
function itemOrNull(target: SheetTarget, key: unknown): Instance | null {
  const lower = textOf(key).toLowerCase();
  const charts = chartsOn(target);
  const found =
    charts.find((chart) => chart.name.toLowerCase() === lower) ?? charts.find((chart) => chart.id === key);
  return found === undefined ? null : instanceOf(target, found);
}

/** A new chart of the size Excel gives one, 360 × 216 points. */
function add(target: SheetTarget, type: unknown, source: unknown, seriesBy: unknown): Instance {
  const { book, sheetId } = target;
  guardSheet(book, sheetId, "allowEditObjects");
  const number = nextNumber(book.model.charts());
  const chart: ChartInfo = {
    id: `{chart-${number}}`,
    name: `Chart ${number}`,
    sheetId,
    type: textOf(type),
    title: "",
    source: areaOfArgument(book, source, sheetId),
    seriesBy: optionalWord(seriesBy, ["Auto", "Columns", "Rows"], "Auto"),
    left: 180,
    top: 90,
    width: 360,
    height: 216,
    properties: {},
  };
  book.model.setChart(chart);
  return instanceOf(target, chart);
}

function nextNumber(charts: readonly ChartInfo[]): number {
  const taken = new Set(charts.flatMap((chart) => [chart.id, chart.name]));
  let number = 1;
  while (taken.has(`{chart-${number}}`) || taken.has(`Chart ${number}`)) number += 1;
  return number;
}
