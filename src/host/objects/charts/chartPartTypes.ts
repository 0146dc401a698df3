import { textOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { type ChartTarget, chartOf, chartProperties, updateChart } from "./chartTarget";

/** `Excel.ChartTitle`. */
export const titleType = defineType<ChartTarget>({
  name: "ChartTitle",
  properties: {
    Text: {
      get: (target) => chartOf(target).title,
      set: (target, value) => updateChart(target, { title: textOf(value) }),
    },
    ...chartProperties<ChartTarget>(() => "title.", { Visible: true, Overlay: false, Position: "Automatic" }),
  },
});

/** `Excel.ChartLegend`. */
export const legendType = defineType<ChartTarget>({
  name: "ChartLegend",
  properties: chartProperties<ChartTarget>(() => "legend.", {
    Visible: true,
    Position: "Right",
    Overlay: false,
  }),
});

/** `Excel.ChartDataLabels`. */
export const dataLabelsType = defineType<ChartTarget>({
  name: "ChartDataLabels",
  properties: chartProperties<ChartTarget>(() => "dataLabels.", {
    Position: "BestFit",
    ShowValue: true,
    ShowSeriesName: false,
    ShowCategoryName: false,
    ShowLegendKey: false,
    ShowPercentage: false,
    NumberFormat: "General",
  }),
});
