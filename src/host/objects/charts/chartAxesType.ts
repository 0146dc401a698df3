import { defineType } from "../../engine/types/defineType";
import { type ChartTarget, chartProperties } from "./chartTarget";

interface AxisTarget extends ChartTarget {
  readonly axis: "categoryAxis" | "valueAxis";
}

const axisTitleType = defineType<AxisTarget>({
  name: "ChartAxisTitle",
  properties: chartProperties<AxisTarget>(({ axis }) => `axes.${axis}.title.`, { Text: "", Visible: false }),
});

const gridlinesType = defineType<AxisTarget>({
  name: "ChartGridlines",
  properties: chartProperties<AxisTarget>(({ axis }) => `axes.${axis}.majorGridlines.`, { Visible: true }),
});

const axisType = defineType<AxisTarget>({
  name: "ChartAxis",
  properties: chartProperties<AxisTarget>(({ axis }) => `axes.${axis}.`, {
    Visible: true,
    Minimum: "",
    Maximum: "",
    MajorUnit: "",
    NumberFormat: "General",
    ReversePlotOrder: false,
    TickLabelPosition: "NextToAxis",
  }),
  navigation: {
    Title: (target) => axisTitleType.of(target),
    MajorGridlines: (target) => gridlinesType.of(target),
  },
});

/** `Excel.ChartAxes`. */
export const chartAxesType = defineType<ChartTarget>({
  name: "ChartAxes",
  properties: {},
  navigation: {
    CategoryAxis: (target) => axisType.of({ ...target, axis: "categoryAxis" }),
    ValueAxis: (target) => axisType.of({ ...target, axis: "valueAxis" }),
  },
});
