import type { AreaFormat, ChartBlueprint } from "../sheets/blueprint";
import type { Language } from "../sheets/words";
import { movesShown, ownersShown, rowOf, rowsOf, wide } from "./reportLayout";
import { reportWords } from "./reportWords";

const ink = { title: "#201F1E", quiet: "#605E5C", heading: "#1B3A57" } as const;
const fills = { heading: "#D3E4F4", total: "#F3F2F1" } as const;
/** A space after it keeps an amount away from the text of the next column. */
const amountFormat = "#,##0_)";
const line = (row: number, column = 0, columns = wide, rows = 1) => ({ row, column, rows, columns });

/** How the report looks, whatever it tells. */
export function reportFormats(): readonly AreaFormat[] {
  return [
    { ...line(0, 0, wide, rowOf.end), fontSize: 10, vertical: "Center", rowHeight: 17 },
    { ...line(rowOf.title), merge: true, fontSize: 16, bold: true, fontColor: ink.title, rowHeight: 28 },
    // Rates and rules beside the score take a second line.
    { ...line(rowOf.origin), merge: true, wrap: true, fontColor: ink.quiet, rowHeight: 30 },
    { ...line(rowOf.conclusion), merge: true, wrap: true, rowHeight: 32 },
    ...captioned(rowOf.distribution),
    ...captioned(rowOf.migration),
    ...captioned(rowOf.moves),
    ...captioned(rowOf.loads),
    ...captioned(rowOf.kept),
    ...distributionFormats(),
    {
      ...line(rowOf.migration + 2, 1, wide - 1, rowsOf.tiers + 1),
      numberFormat: "#,##0;-#,##0;–",
      horizontal: "Center",
    },
    ...moveFormats(),
    ...loadFormats(),
  ];
}

/** A caption, and the headings under it, for which English needs two lines. */
function captioned(row: number): readonly AreaFormat[] {
  return [
    { ...line(row), merge: true, bold: true, fontSize: 12, fontColor: ink.title, rowHeight: 24 },
    { ...line(row + 1), wrap: true, bold: true, fill: fills.heading, fontColor: ink.heading, rowHeight: 30 },
    { ...line(row + 1, 1, wide - 1), horizontal: "Center" },
  ];
}

function distributionFormats(): readonly AreaFormat[] {
  const first = rowOf.distribution + 2;
  const rows = rowsOf.tiers + 1;
  return [
    { ...line(first, 1, 2, rows), numberFormat: "0.0%", horizontal: "Center" },
    { ...line(first, 3, 2, rows), numberFormat: "#,##0", horizontal: "Center" },
    { ...line(first, 5, 1, rows), numberFormat: "+#,##0;-#,##0;0", horizontal: "Center" },
    { ...line(first - 1, 6, 2, rows + 1), numberFormat: amountFormat, horizontal: "Right" },
    { ...line(first + rowsOf.tiers), bold: true, fill: fills.total },
  ];
}

function moveFormats(): readonly AreaFormat[] {
  const first = rowOf.moves + 2;
  return [
    { ...line(first - 1, 4, wide - 4), merge: true, horizontal: "Left" },
    { ...line(first, 0, 1, movesShown), wrap: true, rowHeight: 34 },
    { ...line(first, 1, 2, movesShown), horizontal: "Center", wrap: true },
    { ...line(first, 3, 1, movesShown), numberFormat: amountFormat, horizontal: "Right" },
    ...Array.from({ length: movesShown }, (_, i): AreaFormat => {
      return { ...line(first + i, 4, wide - 4), merge: true, wrap: true, fontSize: 9, horizontal: "Left" };
    }),
  ];
}

function loadFormats(): readonly AreaFormat[] {
  const first = rowOf.loads + 2;
  const rows = ownersShown + 1;
  return [
    { ...line(first, 1, 1, rows), numberFormat: "#,##0", horizontal: "Center" },
    { ...line(first, 2, 1, rows), numberFormat: "0.0", horizontal: "Center" },
    { ...line(first, 3, 2, rows), numberFormat: "#,##0", horizontal: "Center" },
    { ...line(first, 5, 1, rows), numberFormat: "0%", horizontal: "Center" },
    { ...line(first + ownersShown), bold: true, fill: fills.total },
    { ...line(rowOf.kept + 2, 1, wide - 1, rows), numberFormat: "0%", horizontal: "Center" },
    { ...line(rowOf.kept + 2 + ownersShown), bold: true, fill: fills.total },
  ];
}

/** Two charts side by side over the rows kept for them; a first run, which has no moves yet, fills the room with one. */
export function reportCharts(language: Language, isFirst: boolean): readonly ChartBlueprint[] {
  const shares = sharesChart(language, isFirst ? wide : wide / 2);
  return isFirst ? [shares] : [shares, movesChart(language)];
}

const chartPlace = (column: number, columns: number) => ({
  row: rowOf.charts,
  column,
  rows: rowsOf.charts,
  columns,
});

function sharesChart(language: Language, columns: number): ChartBlueprint {
  return {
    name: "tier-shares",
    kind: "ColumnClustered",
    title: reportWords.shareChart[language],
    source: { row: rowOf.distribution + 1, column: 0, rows: rowsOf.tiers + 1, columns: 3 },
    seriesBy: "Columns",
    anchor: chartPlace(0, columns),
    numberFormat: "0%",
  };
}

function movesChart(language: Language): ChartBlueprint {
  return {
    name: "tier-moves",
    kind: "ColumnStacked100",
    title: reportWords.moveChart[language],
    source: { row: rowOf.migration + 1, column: 0, rows: rowsOf.tiers + 2, columns: rowsOf.tiers + 1 },
    seriesBy: "Columns",
    anchor: chartPlace(wide / 2, wide / 2),
    numberFormat: "0%",
  };
}
