import type {
  CellBlock,
  ConditionalFormatBlueprint,
  SheetBlueprint,
  ValidationBlueprint,
} from "../../sheets/blueprint";
import type { CellValue } from "../../sheets/cell";
import type { ColumnSpec, SheetSpec } from "../../sheets/column";
import type { Language } from "../../sheets/words";
import { formulaOf, type SheetContext } from "./columnBlueprint";
import { columnsOfProfile, groupBands, groupWords, rows } from "./layout";
import { bandFormats, columnFormats, emptyRows } from "./sheetFormats";
import { isValidated, validationOf } from "./validationOf";

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
  return columns.flatMap((_, index) => {
    const validation = validationOf(index, { columns, language });
    return validation
      ? [{ row: rows.first, column: index, rows: Math.max(count, emptyRows), columns: 1, ...validation }]
      : [];
  });
}
