import type { AreaFormat } from "../../sheets/blueprint";
import type { ColumnSpec } from "../../sheets/column";
import { lookOf } from "./columnBlueprint";
import { groupBands, groupColors, rows } from "./layout";
import { numberFormats } from "./lists";

export const ink = { title: "#201F1E", quiet: "#605E5C" } as const;

/** A table needs one body row; it stays empty until somebody types. */
export const emptyRows = 1;

export function bandFormats(columns: readonly ColumnSpec[]): readonly AreaFormat[] {
  const wide = columns.length;
  const whole = (row: number) => ({ row, column: 0, rows: 1, columns: wide });
  return [
    {
      ...whole(rows.title),
      fontSize: 16,
      bold: true,
      fontColor: ink.title,
      vertical: "Center",
      rowHeight: 30,
    },
    { ...whole(rows.purpose), fontColor: ink.quiet, vertical: "Center", rowHeight: 20 },
    { ...whole(rows.groups), bold: true, fontColor: ink.quiet, vertical: "Center", rowHeight: 20 },
    ...groupBands(columns).map((band) => ({
      row: rows.groups,
      column: band.start,
      rows: 1,
      columns: band.length,
      fill: groupColors[band.group],
    })),
    {
      ...whole(rows.headings),
      bold: true,
      wrap: true,
      vertical: "Center" as const,
      horizontal: "Left" as const,
      rowHeight: 32,
    },
    ...columns.map((column, index) => ({
      row: rows.headings,
      column: index,
      rows: 1,
      columns: 1,
      ...lookOf(column),
      horizontal: alignmentOf(column),
    })),
  ];
}

/** Amounts line up at the right; days and short numbers stand in the middle, away from the text of the next column. */
const centered: ReadonlySet<ColumnSpec["kind"]> = new Set([
  "integer",
  "decimal",
  "score5",
  "date",
  "dateTime",
]);

function alignmentOf({ kind }: ColumnSpec): "Left" | "Center" | "Right" {
  if (kind === "amount") return "Right";
  return centered.has(kind) ? "Center" : "Left";
}

export function columnFormats(columns: readonly ColumnSpec[], count: number): readonly AreaFormat[] {
  return columns.map((column, index) => ({
    row: rows.first,
    column: index,
    rows: Math.max(count, emptyRows),
    columns: 1,
    numberFormat: numberFormats[column.kind],
    vertical: "Center" as const,
    ...(alignmentOf(column) === "Left" ? {} : { horizontal: alignmentOf(column) }),
    ...(column.kind === "longText" ? { wrap: true } : {}),
  }));
}
