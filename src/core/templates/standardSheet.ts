import type { CellValue } from "../sheets/cell";
import type { ColumnSpec, FormulaNames, Profile, SheetId, SheetSpec } from "../sheets/column";
import type { Language } from "../sheets/words";
import type {
  AreaFormat,
  ConditionalFormatBlueprint,
  SheetBlueprint,
  ValidationBlueprint,
} from "./blueprint";
import { columnsOfProfile, groupBands, groupColors, groupWords, rows } from "./layout";
import { numberFormats } from "./lists";
import type { SheetNames } from "./naming";
import { validationOf } from "./validationOf";

/** Everything a sheet's blueprint depends on beside its definition. */
export interface SheetContext {
  readonly language: Language;
  readonly profile: Profile;
  readonly names: ReadonlyMap<SheetId, SheetNames>;
  readonly choice: FormulaNames["choice"];
  /** Heading of a column of any installed sheet. */
  readonly headingOf: (sheet: SheetId, key: string) => string;
}

const ink = { title: "#201F1E", quiet: "#605E5C" } as const;

/** Fill and ink of a heading: dark asks to be filled in. Each pair has a contrast of at least 4.5 : 1. */
const headingLook = {
  always: { fill: "#0F6CBD", fontColor: "#FFFFFF" },
  "one-of": { fill: "#2A78BD", fontColor: "#FFFFFF" },
  optional: { fill: "#D3E4F4", fontColor: "#1B3A57" },
  computed: { fill: "#E1DFDD", fontColor: "#484644" },
} as const;

/** A table needs one body row; it stays empty until somebody types. */
const emptyRows = 1;

export function standardSheet(
  spec: SheetSpec,
  context: SheetContext,
  content?: readonly (readonly CellValue[])[],
): SheetBlueprint {
  const columns = columnsOfProfile(spec, context.profile);
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
      { row: rows.title, column: 0, rows: 1, columns: 1, values: [[names.sheet]] },
      { row: rows.purpose, column: 0, rows: 1, columns: 1, values: [[spec.purpose[context.language]]] },
      ...groupBands(columns).map((band) => ({
        row: rows.groups,
        column: band.start,
        rows: 1,
        columns: 1,
        values: [[groupWords[band.group][context.language]]],
      })),
      {
        row: rows.headings,
        column: 0,
        rows: 1,
        columns: wide,
        values: [columns.map((c) => c.heading[context.language])],
      },
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
    validations:
      spec.entry || columns.some((c) => c.list) ? validations(columns, body.length, context.language) : [],
    conditionalFormats: highlights(columns, body.length, context.language),
    print: { landscape: true, titleRows: rows.first },
  };
}

function formulaOf(sheet: SheetId, column: ColumnSpec, context: SheetContext): CellValue {
  if (!column.formula) return "";
  const table = (id: SheetId) => context.names.get(id)?.table ?? "";
  const heading = (id: SheetId, key: string) => escapeHeading(context.headingOf(id, key));
  return column.formula({
    here: (key) => `${table(sheet)}[[#This Row],[${heading(sheet, key)}]]`,
    all: (id, key) => `${table(id)}[${heading(id, key)}]`,
    choice: context.choice,
  });
}

/** Structured references escape these characters with an apostrophe. */
function escapeHeading(heading: string): string {
  return heading.replace(/['[\]#@]/g, "'$&");
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
    })),
  ];
}

function lookOf(column: ColumnSpec): { readonly fill: string; readonly fontColor: string } {
  return headingLook[column.formula ? "computed" : (column.required ?? "optional")];
}

function columnFormats(columns: readonly ColumnSpec[], count: number): readonly AreaFormat[] {
  return columns.map((column, index) => ({
    row: rows.first,
    column: index,
    rows: Math.max(count, emptyRows),
    columns: 1,
    numberFormat: numberFormats[column.kind],
    vertical: "Center" as const,
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
