import { integerOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { invalidArgument } from "../../engine/types/hostError";
import { type ChartTarget, chartOf, chartProperties } from "./chartTarget";

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

const seriesType = defineType<SeriesTarget>({
  name: "ChartSeries",
  properties: chartProperties<SeriesTarget>(({ index }) => `series.${index}.`, {
    Name: "",
    ChartType: "",
    HasDataLabels: false,
    GapWidth: 150,
    Overlap: 0,
    Smooth: false,
    MarkerStyle: "Automatic",
  }),
});

/** `Excel.ChartSeriesCollection`: one series for each column (or row) of the source after its first. */
export const chartSeriesCollectionType = defineType<ChartTarget>({
  name: "ChartSeriesCollection",
  items: (target) =>
    Array.from({ length: seriesCount(target) }, (_, index) => seriesType.of({ ...target, index })),
  properties: { Count: { get: seriesCount } },
  methods: {
    GetCount: seriesCount,
    GetItemAt: (target, index) => {
      const at = integerOf(index);
      if (at < 0 || at >= seriesCount(target)) throw invalidArgument("index");
      return seriesType.of({ ...target, index: at });
    },
  },
});

/** "Auto" takes the shorter side as series, as Excel does. */
function seriesCount(target: ChartTarget): number {
  const { source, seriesBy } = chartOf(target);
  if (source === null) return 0;
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && source.columns <= source.rows);
  return Math.max((byColumns ? source.columns : source.rows) - 1, 1);
}
