import { addedRow } from "../../changes/addedRow";
import type { Change } from "../../changes/patch";
import type { ColumnBlueprint } from "../../sheets/blueprint";
import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import type { Language } from "../../sheets/words";
import { words } from "../../sheets/words";
import { specOf } from "../rows/importTarget";
import type { AdoptedList } from "./adoptedList";

/**
 * The rows under the last record: in its table, or right below it where it is a plain range. `notesIn`: the language of the
 * heading of a column for notes that comes with them; null = none comes.
 */
export function adoptedChanges(
  list: AdoptedList,
  rows: readonly ReadonlyMap<number, CellValue>[],
  notesIn: Language | null = null,
): readonly Change[] {
  if (rows.length === 0) return [];
  const added = notesIn === null ? [] : [noteColumn(list, notesIn)];
  return [
    ...added,
    ...(list.table
      ? [tableRows(list, list.table, rows, added.length)]
      : rows.map((cells, i) => rangeRow(list, cells, i))),
  ];
}

const noteHeading = words("备注", "Notes");

function noteColumn({ mapping, records, table, rightEdge }: AdoptedList, language: Language): Change {
  const column: ColumnBlueprint = {
    heading: noteHeading[language],
    width: 26,
    numberFormat: "@",
    fill: "#E1DFDD",
    fontColor: "#323130",
    wrap: true,
    formula: null,
    validation: null,
  };
  const { sheet, headerRow } = mapping;
  if (table) return { kind: "add-part", sheet, part: { kind: "column", table: table.name, column } };
  const rows = Math.max(1, (records.at(-1)?.row ?? headerRow) - headerRow);
  return {
    kind: "add-part",
    sheet,
    part: { kind: "beside", column, headingRow: headerRow, at: rightEdge, rows },
  };
}

function tableRows(
  { mapping }: AdoptedList,
  { name, firstColumn, columns }: NonNullable<AdoptedList["table"]>,
  rows: readonly ReadonlyMap<number, CellValue>[],
  added: number,
): Change {
  const at = (field: Field) =>
    (mapping.columns.find((column) => column.field === field)?.column ?? -1) - firstColumn;
  const keys = (
    ["customerId", "orderId", "companyName", "personName", "dealtOn", "followedUpAt"] as const
  ).map(at);
  return {
    kind: "add-rows",
    table: name,
    sheet: mapping.sheet,
    key: keys.filter((position) => position >= 0 && position < columns),
    rows: rows.map((cells) =>
      Array.from({ length: columns + added }, (_, c) => cells.get(firstColumn + c) ?? ""),
    ),
  };
}

function rangeRow(
  { mapping, records, role }: AdoptedList,
  cells: ReadonlyMap<number, CellValue>,
  i: number,
): Change {
  const row = (records.at(-1)?.row ?? mapping.headerRow) + 1 + i;
  const days = new Set(
    mapping.columns.flatMap(({ field, column }) =>
      specOf[role].columns.some(({ key, kind }) => key === field && kind.startsWith("date")) ? [column] : [],
    ),
  );
  return addedRow({ sheet: mapping.sheet, row }, cells, (column, value) =>
    days.has(column) && typeof value === "number" ? "yyyy-mm-dd" : null,
  );
}
