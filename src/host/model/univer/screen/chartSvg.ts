import type { Scalar } from "../../parts/cells";
import type { ChartInfo } from "../../parts/sheets";

/** One line of a chart. */
export interface DrawnSeries {
  readonly name: string;
  readonly values: readonly number[];
}

const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const PADDING = 28;

function color(place: number): string {
  return COLORS[place % COLORS.length] ?? "#4472C4";
}

/** Splits the source's cells into categories and series, headings in the first row or column. */
export function chartContent(
  cells: readonly (readonly Scalar[])[],
  seriesBy: ChartInfo["seriesBy"],
): { readonly categories: readonly string[]; readonly series: readonly DrawnSeries[] } {
  const width = cells[0]?.length ?? 0;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && width > cells.length);
  const turned = byRows
    ? cells
    : Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? ""));
  const [head = [], ...lines] = turned;
  const series = lines.map((line) => ({
    name: String(line[0] ?? ""),
    values: line.slice(1).map((value) => Number(value) || 0),
  }));
  return { categories: head.slice(1).map(String), series };
}

/** A chart as SVG text; texts are escaped by the caller's DOM, none is put in as markup. */
export function chartShapes(
  type: string,
  series: readonly DrawnSeries[],
  width: number,
  height: number,
): readonly ChartShape[] {
  const plot = { width: Math.max(1, width - 2 * PADDING), height: Math.max(1, height - 2 * PADDING) };
  if (/pie|doughnut/i.test(type)) return pie(series[0]?.values ?? [], width, height);
  const top = Math.max(1, ...series.flatMap((line) => line.values));
  const at = (place: number, count: number) => PADDING + (plot.width * (place + 0.5)) / Math.max(1, count);
  const up = (value: number) => PADDING + plot.height * (1 - Math.max(0, value) / top);
  if (/^(line|area|xy)/i.test(type)) {
    return series.map((line, place) => ({
      kind: "line",
      color: color(place),
      points: line.values.map((value, index) => `${at(index, line.values.length)},${up(value)}`).join(" "),
    }));
  }
  return bars(series, /^bar/i.test(type), plot, top);
}

export type ChartShape =
  | { readonly kind: "line"; readonly color: string; readonly points: string }
  | {
      readonly kind: "rect";
      readonly color: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: "slice"; readonly color: string; readonly path: string };

function bars(
  series: readonly DrawnSeries[],
  lying: boolean,
  plot: { readonly width: number; readonly height: number },
  top: number,
): readonly ChartShape[] {
  const count = Math.max(1, ...series.map((line) => line.values.length));
  const slot = (lying ? plot.height : plot.width) / count;
  const thickness = (slot * 0.7) / Math.max(1, series.length);
  return series.flatMap((line, place) =>
    line.values.map((value, index): ChartShape => {
      const along = PADDING + slot * index + slot * 0.15 + thickness * place;
      const length = ((lying ? plot.width : plot.height) * Math.max(0, value)) / top;
      const box = lying
        ? { x: PADDING, y: along, width: length, height: thickness }
        : { x: along, y: PADDING + plot.height - length, width: thickness, height: length };
      return { kind: "rect", color: color(place), ...box };
    }),
  );
}

function pie(values: readonly number[], width: number, height: number): readonly ChartShape[] {
  const whole = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const radius = Math.max(1, Math.min(width, height) / 2 - PADDING);
  const point = (share: number) => {
    const angle = 2 * Math.PI * share - Math.PI / 2;
    return `${width / 2 + radius * Math.cos(angle)} ${height / 2 + radius * Math.sin(angle)}`;
  };
  let before = 0;
  return values.map((value, place) => {
    const share = whole === 0 ? 0 : Math.max(0, value) / whole;
    // A full circle has no arc between its ends; a hair less draws the same.
    const end = before + Math.min(share, 0.9999);
    const large = end - before > 0.5 ? 1 : 0;
    const path = `M ${width / 2} ${height / 2} L ${point(before)} A ${radius} ${radius} 0 ${large} 1 ${point(end)} Z`;
    before += share;
    return { kind: "slice", color: color(place), path };
  });
}
