import { areaAddress, quotedSheetName } from "../../model/address";
import type { Area } from "../../model/parts/cells";
import type { ChartInfo } from "../../model/parts/sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../model/workbookSnapshot";
import type { PackageWriter } from "../package/packageWriter";
import { element, escapeXml } from "../package/xml";
import { anchorCorners } from "./chartAnchor";

/**
 * Writes the charts of a sheet as real Excel charts (column, bar, line, area, pie; others as columns) and says the
 * drawing's file name; null where the sheet has none.
 */
export function chartParts(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  number: number,
  file: PackageWriter,
): string | null {
  const charts = snapshot.charts.filter((chart) => chart.sheetId === sheet.id && chart.source !== null);
  if (charts.length === 0) return null;
  const path = `xl/drawings/drawing${number}.xml`;
  const anchors = charts.map((chart, place) => {
    const name = `chart${number}_${place + 1}.xml`;
    file.part(`xl/charts/${name}`, "drawingml.chart+xml", chartXml(chart, snapshot));
    return anchorXml(chart, sheet, place + 1, file.relate(path, "chart", `../charts/${name}`));
  });
  const spaces = {
    "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  };
  file.part(path, "drawing+xml", element("xdr:wsDr", spaces, anchors.join("")));
  return `drawing${number}.xml`;
}

function anchorXml(chart: ChartInfo, sheet: SheetSnapshot, number: number, relation: string): string {
  const frame = [
    `<xdr:nvGraphicFramePr>${element("xdr:cNvPr", { id: number + 1, name: chart.name })}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">${element("c:chart", { "r:id": relation })}</a:graphicData></a:graphic>`,
  ].join("");
  return element(
    "xdr:twoCellAnchor",
    {},
    `${anchorCorners(chart, sheet)}<xdr:graphicFrame macro="">${frame}</xdr:graphicFrame><xdr:clientData/>`,
  );
}

interface Series {
  readonly name: Area | null;
  readonly categories: Area | null;
  readonly values: Area;
}

/** The series of a source: first row and column are names where the corner suggests a table with headings. */
export function chartSeries(chart: ChartInfo): readonly Series[] {
  const { source } = chart;
  if (source === null) return [];
  const byRows = chart.seriesBy === "Rows" || (chart.seriesBy === "Auto" && source.columns > source.rows);
  const named = source.rows > 1 && source.columns > 1;
  const count = (byRows ? source.rows : source.columns) - (named ? 1 : 0);
  const skip = named ? 1 : 0;
  return Array.from({ length: count }, (_, place) => {
    const at = place + skip;
    const line: Area = byRows
      ? { ...source, row: source.row + at, rows: 1 }
      : { ...source, column: source.column + at, columns: 1 };
    if (!named) return { name: null, categories: null, values: line };
    const body = byRows
      ? { column: line.column + 1, columns: line.columns - 1 }
      : { row: line.row + 1, rows: line.rows - 1 };
    const first = byRows ? { ...source, rows: 1 } : { ...source, columns: 1 };
    return {
      name: { ...line, rows: 1, columns: 1 },
      categories: { ...first, ...body },
      values: { ...line, ...body },
    };
  });
}

function chartXml(chart: ChartInfo, snapshot: WorkbookSnapshot): string {
  const series = chartSeries(chart).map((entry, place) => seriesXml(chart.type, entry, place, snapshot));
  const title = chart.title === "" ? "" : titleXml(chart.title);
  const plot = element("c:plotArea", {}, `<c:layout/>${plotXml(chart, series.join(""))}`);
  const content = `${title}<c:autoTitleDeleted val="${title === "" ? 1 : 0}"/>${plot}${legendXml(chart)}<c:plotVisOnly val="1"/>`;
  return element(
    "c:chartSpace",
    {
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    },
    element("c:chart", {}, content),
  );
}

function titleXml(title: string): string {
  const run = `<a:p><a:r><a:rPr sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/>${run}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Bars lie on their side: then the categories stand at the left. */
function axesXml({ type, properties }: ChartInfo): string {
  const [categories, values] = /^bar/i.test(type) ? ["l", "b"] : ["b", "l"];
  const format = escapeXml(String(properties["axes.valueAxis.numberFormat"] ?? "General"));
  const scaling = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>';
  return (
    `<c:catAx><c:axId val="1"/>${scaling}<c:axPos val="${categories}"/><c:crossAx val="2"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/>${scaling}<c:axPos val="${values}"/><c:majorGridlines/>` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:crossAx val="1"/></c:valAx>`
  );
}

const LEGENDS: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r" };

function legendXml({ properties }: ChartInfo): string {
  if (properties["legend.visible"] === false) return "";
  const side = LEGENDS[String(properties["legend.position"] ?? "")] ?? "b";
  return `<c:legend><c:legendPos val="${side}"/><c:overlay val="0"/></c:legend>`;
}

function plotXml(chart: ChartInfo, series: string): string {
  const { type } = chart;
  if (/pie|doughnut/i.test(type)) return `<c:pieChart><c:varyColors val="1"/>${series}</c:pieChart>`;
  const ids = '<c:axId val="1"/><c:axId val="2"/>';
  if (/^line/i.test(type))
    return `<c:lineChart><c:grouping val="standard"/>${series}${ids}</c:lineChart>${axesXml(chart)}`;
  if (/^area/i.test(type))
    return `<c:areaChart><c:grouping val="standard"/>${series}${ids}</c:areaChart>${axesXml(chart)}`;
  const direction = /^bar/i.test(type) ? "bar" : "col";
  const stacked = /stacked/i.test(type);
  const grouping = /100/.test(type) ? "percentStacked" : stacked ? "stacked" : "clustered";
  const overlap = stacked ? '<c:overlap val="100"/>' : "";
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/>${series}${overlap}${ids}</c:barChart>${axesXml(chart)}`;
}

/** Excel's own colours, said plainly: the file has no theme they could come from. */
const COLORS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "264478", "9E480E"] as const;

/** A pie paints its slices by itself. */
function paintXml(type: string, place: number): string {
  if (/pie|doughnut/i.test(type)) return "";
  const fill = `<a:solidFill><a:srgbClr val="${COLORS[place % COLORS.length]}"/></a:solidFill>`;
  return `<c:spPr>${/^line/i.test(type) ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>`;
}

function seriesXml(type: string, series: Series, place: number, snapshot: WorkbookSnapshot): string {
  const reference = (area: Area) => {
    const name = snapshot.sheets.find((sheet) => sheet.id === area.sheetId)?.name ?? "";
    const fixed = areaAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");
    return `<c:f>${escapeXml(`${quotedSheetName(name)}!${fixed}`)}</c:f>`;
  };
  return element(
    "c:ser",
    {},
    [
      `<c:idx val="${place}"/><c:order val="${place}"/>`,
      series.name === null ? "" : `<c:tx><c:strRef>${reference(series.name)}</c:strRef></c:tx>`,
      paintXml(type, place),
      series.categories === null ? "" : `<c:cat><c:strRef>${reference(series.categories)}</c:strRef></c:cat>`,
      `<c:val><c:numRef>${reference(series.values)}</c:numRef></c:val>`,
    ].join(""),
  );
}
