import { placesSaid } from "../../adopt/mapping/placesSaid";
import { placeMeantBy } from "../../imports/rows/placeMeant";
import {
  choiceIndexes,
  labelOf,
  type ReadingContext,
  type SourceColumn,
} from "../../imports/source/sourceColumn";
import { isSplitField, splitHeadings } from "../../imports/source/splitCell";
import { type SplitColumn, type SplitSource, splitColumn } from "../../imports/source/splitColumn";
import { type CellValue, columnLetter } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import type { Language, Words } from "../../sheets/words";
import { words } from "../../sheets/words";
import { ownCell } from "../../tables/table";
import type { BookContext, LaidOutSheet } from "../context/bookContext";
import { tableUnder } from "../sheets/columnBeside";
import { columnAt, type RecordSheet, recordSheet } from "../sheets/recordSheet";
import { type SplitView, splitId } from "./splitViews";

/** A column that can be taken apart, with where its rows stand. */
export interface FoundSplit {
  readonly view: SplitView;
  readonly sheet: LaidOutSheet;
  readonly record: RecordSheet;
  /** The table's rows; positions of `split.rows` count along them. */
  readonly tableRows: readonly number[];
  /** What stands in the column, row for row. */
  readonly cells: readonly CellValue[];
  readonly split: SplitColumn;
}

/** Every column of the sheets used where they are that is worth taking apart; the standard sheets have none. */
export function findSplits(
  { book, own, sheets = [] }: BookContext,
  language: Language,
): readonly FoundSplit[] {
  const ours = new Set(own.sheets.map(({ sheet }) => sheet));
  const { dictionaries } = own;
  const reading = { today: 0, language, dictionaries, choices: choiceIndexes(dictionaries) };
  return sheets.flatMap((sheet): readonly FoundSplit[] => {
    const record = recordSheet(book, sheet.mapping);
    if (!record || sheet.mapping.role !== "customers" || ours.has(sheet.mapping.sheet)) return [];
    const context = { ...reading, placeMeant: placeMeantBy(sheet.mapping.sheet, {}) };
    return splitsOn(sheet, record, context);
  });
}

function splitsOn(sheet: LaidOutSheet, record: RecordSheet, context: ReadingContext): readonly FoundSplit[] {
  const tableRows = record.rows.all();
  const cells = new Map(
    sheet.mapping.columns.map(({ column, field }) => [
      column,
      field === null ? [] : cellsOf(record, { column, field }, tableRows),
    ]),
  );
  const taken: string[] = sheet.mapping.columns.map(({ heading }) => heading);
  return sheet.mapping.columns.flatMap((mapped): readonly FoundSplit[] => {
    const { column, field, heading, scale } = mapped;
    if (!isSplitField(field)) return [];
    const source: SourceColumn = {
      column,
      heading,
      label: labelOf(mapped),
      field,
      scale,
      target: null,
      ordinal: false,
      namePart: null,
      order: null,
      places: placesSaid(mapped.places),
    };
    const beside = besideOf(sheet, column, cells);
    const made: SplitSource = { column: source, field, cells: cells.get(column) ?? [], beside };
    const split = splitColumn(made, context);
    if (!split) return [];
    const headings = split.keys.map((key) => freeHeading(splitHeadings[key], heading, taken));
    taken.push(...headings);
    const view = viewOf(sheet, source, headings, split);
    return [{ view: { ...view, field }, sheet, record, tableRows, cells: made.cells, split }];
  });
}

function cellsOf(
  record: RecordSheet,
  column: { readonly column: number; readonly field: Field },
  rows: readonly number[],
): readonly CellValue[] {
  const at = columnAt(record, column);
  const found = at === null ? undefined : record.table.columns[at];
  return found ? rows.map((row) => ownCell(found, row)) : [];
}

function besideOf(
  { mapping }: LaidOutSheet,
  source: number,
  cells: ReadonlyMap<number, readonly CellValue[]>,
): SplitSource["beside"] {
  const beside = new Map<Field, (readonly CellValue[])[]>();
  for (const { column, field } of mapping.columns) {
    if (field === null || column === source) continue;
    beside.set(field, [...(beside.get(field) ?? []), cells.get(column) ?? []]);
  }
  return beside;
}

const again = words("（拆分）", " (split)");

/** In the language of the sheet's own heading; a heading that is there already would name two columns. */
function freeHeading(wanted: Words, heading: string, taken: readonly string[]): string {
  const language = /\p{Script=Han}/u.test(heading) ? "zh-CN" : "en-US";
  let name = wanted[language];
  while (taken.includes(name)) name += again[language];
  return name;
}

function viewOf(
  sheet: LaidOutSheet,
  { column, heading }: SourceColumn,
  headings: readonly string[],
  { rows }: SplitColumn,
): Omit<SplitView, "field"> {
  const { mapping, layout } = sheet;
  const table = tableUnder(sheet);
  const hemmed = table !== undefined && layout.lastColumn >= table.column + table.columns;
  const doubts = [...rows.values()].filter(({ doubt }) => doubt !== null).length;
  return {
    id: splitId(mapping.sheet, heading, column),
    sheet: mapping.sheet,
    column: columnLetter(column),
    headerRow: mapping.headerRow,
    heading,
    headings,
    rows: rows.size - doubts,
    doubts,
    obstacle: hemmed ? "no-room" : null,
  };
}
