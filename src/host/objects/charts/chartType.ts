import { numberOf, optionalWord, textOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { invalidArgument } from "../../engine/types/hostError";
import type { Property } from "../../engine/types/objectType";
import { isMissing } from "../../engine/types/unknownValues";
import type { ChartInfo } from "../../model/parts/sheets";
import { guardSheet } from "../book/guards";
import { chartEvents, eventMethods } from "../events/eventMethods";
import { boundingArea } from "../places/area";
import { heightOf, leftOf, topOf, widthOf } from "../places/geometry";
import { areaOfArgument } from "../places/resolveAddress";
import { chartAxesType } from "./chartAxesType";
import { dataLabelsType, legendType, titleType } from "./chartPartTypes";
import { chartSeriesCollectionType } from "./chartSeriesType";
import { type ChartTarget, chartOf, chartProperties, updateChart } from "./chartTarget";

/** `Excel.Chart`. */
export const chartType = defineType<ChartTarget>({
  name: "Chart",
  identity: ({ chartId }) => ({ Id: chartId }),
  properties: {
    Id: { get: ({ chartId }) => chartId },
    Name: {
      get: (target) => chartOf(target).name,
      set: (target, value) => updateChart(target, { name: textOf(value) }),
    },
    ChartType: {
      get: (target) => chartOf(target).type,
      set: (target, value) => updateChart(target, { type: textOf(value) }),
    },
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
    ...chartProperties<ChartTarget>(() => "", {
      PlotVisibleOnly: true,
      DisplayBlanksAs: "NotPlotted",
      Style: 201,
    }),
  },
  navigation: {
    Axes: (target) => chartAxesType.of(target),
    DataLabels: (target) => dataLabelsType.of(target),
    Legend: (target) => legendType.of(target),
    Series: (target) => chartSeriesCollectionType.of(target),
    Title: (target) => titleType.of(target),
    Worksheet: (target) => target.book.objects.worksheet(chartOf(target).sheetId),
  },
  methods: {
    Activate: (target) => target.book.model.activateSheet(chartOf(target).sheetId),
    Delete: (target) => {
      guardSheet(target.book, chartOf(target).sheetId, "allowEditObjects");
      target.book.model.removeChart(target.chartId);
    },
    SetData: (target, source, seriesBy) =>
      updateChart(target, {
        source: areaOfArgument(target.book, source, chartOf(target).sheetId),
        seriesBy: optionalWord(seriesBy, ["Auto", "Columns", "Rows"], "Auto"),
      }),
    SetPosition: setPosition,
    ...eventMethods<ChartTarget>(chartEvents, ({ chartId }) => chartId),
  },
});

function measure(name: "left" | "top" | "width" | "height"): Property<ChartTarget> {
  return {
    get: (target) => chartOf(target)[name],
    set: (target, value) => {
      const points = numberOf(value);
      if (points < 0) throw invalidArgument(name);
      const change: Partial<ChartInfo> = { [name]: points };
      updateChart(target, change);
    },
  };
}

/** The chart covers the cells from `startCell` to `endCell`; without an end it keeps its size. */
function setPosition(target: ChartTarget, startCell: unknown, endCell: unknown): void {
  const { book } = target;
  const { sheetId } = chartOf(target);
  const start = areaOfArgument(book, startCell, sheetId);
  const corner = { left: leftOf(book, start), top: topOf(book, start) };
  if (isMissing(endCell)) {
    updateChart(target, corner);
    return;
  }
  const covered = boundingArea(start, areaOfArgument(book, endCell, sheetId));
  updateChart(target, { ...corner, width: widthOf(book, covered), height: heightOf(book, covered) });
}
