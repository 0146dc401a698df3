import type {
  AreaFormat,
  CellBlock,
  ConditionalFormatBlueprint,
  SheetBlueprint,
  ValidationBlueprint,
} from "../../sheets/blueprint";
import type { CellValue } from "../../sheets/cell";
import type { ColumnSpec, SheetSpec } from "../../sheets/column";
import type { Language } from "../../sheets/words";
import { formulaOf, lookOf, type SheetContext } from "./columnBlueprint";
import { columnsOfProfile, groupBands, groupColors, groupWords, rows } from "./layout";
import { numberFormats } from "./lists";
import { isValidated, validationOf } from "./validationOf";

const ink = { title: "#201F1E", quiet: "#605E5C" } as const;

/** A table needs one body row; it stays empty until somebody types. */
const emptyRows = 1;

export function standardSheet(
  spec: SheetSpec,
  context: SheetContext,
  content?: readonly (readonly CellValue[])[],
): SheetBlueprint {
  const columns = columnsOfProfile(spec, context.profile, context.goals, context.also);
  const names = context.names.get(spec.id) ?? {
    sheet: spec.name[context.language],
    table: spec.table[context.language],
  };
  const blank = columns.map((column) => formulaOf(spec.id, column, context));
  // A blank cell of a formula column gets the formula; a job that knows better gives a value.
  const filled = content?.map((row) => row.map((cell, i) => (cell === "" ? (blank[i] ?? "") : cell)));
  const body = filled && filled.length > 0 ? filled : [blank];
  const wide = columns.length;
  return {
    name: names.sheet,
    visibility: "visible",
    tabColor: spec.tabColor,
    columnWidths: columns.map((column) => column.width),
    freeze: { rows: rows.first, columns: spec.frozenColumns },
    formats: [...bandFormats(columns), ...columnFormats(columns, body.length)],
    cells: [
      ...headCells(spec, columns, names.sheet, context.language),
      { row: rows.first, column: 0, rows: body.length, columns: wide, values: body },
    ],
    tables: [
      {
        row: rows.headings,
        column: 0,
        rows: body.length + 1,
        columns: wide,
        name: names.table,
        style: "TableStyleLight9",
        banded: true,
      },
    ],
    validations: isValidated(spec, columns) ? validations(columns, body.length, context.language) : [],
    conditionalFormats: highlights(columns, body.length, context.language),
    print: {
      landscape: true,
      titleRows: rows.first,
      titleColumns: spec.frozenColumns,
      pagesWide: pagesWide(columns),
    },
  };
}

/** Title, purpose, groups and headings. */
function headCells(
  spec: SheetSpec,
  columns: readonly ColumnSpec[],
  title: string,
  language: Language,
): readonly CellBlock[] {
  const one = { rows: 1, columns: 1 } as const;
  return [
    { row: rows.title, column: 0, ...one, values: [[title]] },
    { row: rows.purpose, column: 0, ...one, values: [[spec.purpose[language]]] },
    ...groupBands(columns).map((band) => ({
      row: rows.groups,
      column: band.start,
      ...one,
      values: [[groupWords[band.group][language]]],
    })),
    {
      row: rows.headings,
      column: 0,
      rows: 1,
      columns: columns.length,
      values: [columns.map(({ heading }) => heading[language])],
    },
  ];
}

/** A4 landscape takes about 230 characters at 60 %; smaller print cannot be read. */
const charactersPerPage = 230;

function pagesWide(columns: readonly ColumnSpec[]): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return Math.max(1, Math.ceil(width / charactersPerPage));
}

function bandFormats(columns: readonly ColumnSpec[]): readonly AreaFormat[] {
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

function columnFormats(columns: readonly ColumnSpec[], count: number): readonly AreaFormat[] {
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

/** One rule per word over the whole column, by text alone: rules that look at other cells refresh unreliably. */
function highlights(
  columns: readonly ColumnSpec[],
  count: number,
  language: Language,
): readonly ConditionalFormatBlueprint[] {
  return columns.flatMap((column, index) =>
    (column.highlights ?? []).map(({ text, fill, ink: fontColor }) => ({
      row: rows.first,
      column: index,
      rows: Math.max(count, emptyRows),
      columns: 1,
      rule: { kind: "text-contains" as const, text: text[language] },
      fill,
      fontColor,
    })),
  );
}

function validations(
  columns: readonly ColumnSpec[],
  count: number,
  language: Language,
): readonly ValidationBlueprint[] {
  return columns.flatMap((column, index) => {
    const validation = validationOf(column, index, columns, language);
    return validation
      ? [{ row: rows.first, column: index, rows: Math.max(count, emptyRows), columns: 1, ...validation }]
      : [];
  });
}
