import type { FUniver } from "@univerjs/core/facade";
import type { ReactElement } from "react";
import type { ChartInfo } from "../../parts/sheets";
import { type Book, worksheetOf } from "../book/book";
import { pixels } from "../book/pixels";
import { readValues } from "../cells/readCells";
import { type ChartShape, chartContent, chartShapes } from "./chartSvg";

const COMPONENT = "ledger-chart";

/** Draws charts as SVG floating on the sheet: the open engine has none of its own. */
export function chartLayer(book: Book, api: FUniver): (sheetId: string) => void {
  const floating = new Map<string, { readonly dispose: () => void }>();
  const drawn = ({ data }: { readonly data?: { readonly chartId?: string } }): ReactElement | null => {
    const chart = book.parts.charts.find((each) => each.id === data?.chartId);
    return chart === undefined ? null : drawing(book, chart);
  };
  api.registerComponent(COMPONENT, drawn);
  return (sheetId) => {
    for (const [id, shown] of [...floating]) {
      if (!id.startsWith(`${sheetId}|`)) continue;
      shown.dispose();
      floating.delete(id);
    }
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    for (const chart of book.parts.charts.filter((each) => each.sheetId === sheetId)) {
      const { row, column, x, y } = anchorOf(book, chart);
      const layer = { componentKey: COMPONENT, data: { chartId: chart.id }, allowTransform: false };
      const layout = { width: pixels(chart.width), height: pixels(chart.height), marginX: x, marginY: y };
      const shown = sheet?.addFloatDomToRange(
        sheet.getRange(row, column),
        layer,
        layout,
        `${sheetId}|${chart.id}`,
      );
      if (shown) floating.set(`${sheetId}|${chart.id}`, shown);
    }
  };
}

/** The cell under a chart's corner and how far inside it the corner lies, pixels. */
function anchorOf(book: Book, chart: ChartInfo): { row: number; column: number; x: number; y: number } {
  const sheet = worksheetOf(book, chart.sheetId);
  let x = pixels(chart.left);
  let column = 0;
  while (column < sheet.getColumnCount() - 1 && x >= sheet.getColumnWidth(column)) {
    x -= sheet.getColumnWidth(column);
    column += 1;
  }
  let y = pixels(chart.top);
  let row = 0;
  while (row < sheet.getRowCount() - 1 && y >= sheet.getRowHeight(row)) {
    y -= sheet.getRowHeight(row);
    row += 1;
  }
  return { row, column, x, y };
}

function drawing(book: Book, chart: ChartInfo): ReactElement {
  const width = pixels(chart.width);
  const height = pixels(chart.height);
  const { series } = chartContent(
    chart.source === null ? [] : readValues(book, chart.source),
    chart.seriesBy,
  );
  const shapes = chartShapes(chart.type, series, width, height);
  return (
    <svg
      role="img"
      aria-label={chart.title || chart.name}
      width="100%"
      height="100%"
      viewBox={`0 0 ${width} ${height}`}
      style={{ background: "#fff", border: "1px solid #d0d0d0" }}
    >
      <text x={width / 2} y={18} textAnchor="middle" fontSize={13}>
        {chart.title}
      </text>
      {shapes.map((shape, place) => shapeElement(shape, place))}
    </svg>
  );
}

function shapeElement(shape: ChartShape, place: number): ReactElement {
  if (shape.kind === "line") {
    return <polyline key={place} points={shape.points} fill="none" stroke={shape.color} strokeWidth={2} />;
  }
  if (shape.kind === "slice") return <path key={place} d={shape.path} fill={shape.color} />;
  const { x, y, width, height, color } = shape;
  return <rect key={place} x={x} y={y} width={width} height={height} fill={color} />;
}
