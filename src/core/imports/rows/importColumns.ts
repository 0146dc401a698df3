import { isBlankCell } from "../../adopt/cells/blankCells";
import { profileColumn } from "../../adopt/columns/columnProfile";
import type { ColumnMapping } from "../../adopt/mapping/mapping";
import { placesSaid } from "../../adopt/mapping/placesSaid";
import type { SheetSpec } from "../../sheets/column";
import { dateOrderOf } from "../../values/dates/dateOrderOf";
import { usesDecimalComma } from "../../values/numbers/decimalComma";
import { nameParts } from "../source/nameParts";
import { labelOf, type SourceColumn } from "../source/sourceColumn";
import type { SourceSheet } from "../source/sourceSheet";
import type { Answers } from "./importChoice";
import { dateQuestionId } from "./importChoice";
import { writable } from "./rowDraft";

/** Every column of a source sheet that holds something, those nobody mapped included. */
export function importColumns(
  { mapping, records }: SourceSheet,
  spec: SheetSpec,
  answers: Answers,
): readonly SourceColumn[] {
  const known = new Set(mapping.columns.map(({ column }) => column));
  const width = records.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const others = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !known.has(column) && records.some(({ cells }) => !isBlankCell(cells[column] ?? "")),
  );
  const cellsAt = (column: number) => records.map(({ cells }) => cells[column] ?? "");
  const parts = nameParts(mapping.columns);
  return [...mapping.columns, ...others.map(unnamed)].map((column) => ({
    column: column.column,
    heading: column.heading,
    label: labelOf(column),
    field: column.field,
    scale: column.scale,
    target: column.field === null ? null : writable(spec, column.field),
    namePart: parts.get(column.column) ?? null,
    ordinal: column.field === null && profileColumn(cellsAt(column.column), []).ordinal,
    order:
      dateOrderOf(cellsAt(column.column)) ?? said(mapping.sheet, column, answers) ?? column.dateOrder ?? null,
    decimalComma: usesDecimalComma(cellsAt(column.column)),
    places: placesSaid(column.places),
  }));
}

function unnamed(column: number): ColumnMapping {
  return { column, heading: "", field: null, confidence: 0, reason: { kind: "none" }, scale: 1, samples: [] };
}

function said(sheet: string, { column }: ColumnMapping, answers: Answers): SourceColumn["order"] {
  const answer = answers[dateQuestionId(sheet, column)];
  return answer === "mdy" || answer === "dmy" ? answer : null;
}
