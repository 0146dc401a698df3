import type { ChartBlueprint, SheetBlueprint } from "../../core/sheets/blueprint";
import { areaOf } from "./blueprintArea";

/** Draws the charts of sheets; one that stands there already (a repeated batch) is left alone. */
export async function addCharts(
  context: Excel.RequestContext,
  sheets: readonly SheetBlueprint[],
): Promise<void> {
  const wanted = sheets.flatMap(({ name, charts = [] }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return charts.map((chart) => ({ sheet, chart, there: sheet.charts.getItemOrNullObject(chart.name) }));
  });
  await context.sync();
  for (const { sheet, chart, there } of wanted) if (there.isNullObject) addChart(sheet, chart);
  await context.sync();
}

function addChart(sheet: Excel.Worksheet, blueprint: ChartBlueprint): void {
  const { anchor, numberFormat } = blueprint;
  const chart = sheet.charts.add(blueprint.kind, areaOf(sheet, blueprint.source), blueprint.seriesBy);
  chart.name = blueprint.name;
  chart.title.text = blueprint.title;
  chart.legend.position = "Bottom";
  const last = { ...anchor, row: anchor.row + anchor.rows - 1, column: anchor.column + anchor.columns - 1 };
  chart.setPosition(
    areaOf(sheet, { ...anchor, rows: 1, columns: 1 }),
    areaOf(sheet, { ...last, rows: 1, columns: 1 }),
  );
  if (numberFormat !== undefined) chart.axes.valueAxis.numberFormat = numberFormat;
}
