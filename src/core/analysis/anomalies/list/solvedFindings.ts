import type { TableKey } from "../../../anomalies/rule/hit";
import { tableKeys, tableOf } from "../../../anomalies/rule/tableOf";
import { shownCell, shownText } from "../../../dedupe/columns/texts/shownCell";
import { type CellValue, columnLetter } from "../../../sheets/cell";
import { type Book, type Column, ownCell, placeOf, type Table } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { rowName } from "../views/findingOwner";
import type { SolvedFinding } from "../views/solvedView";
import type { Fate } from "./findingProgress";
import { harmless } from "./findingRow";

/** What is solved and not written yet first, then what the list says was solved before, the latest first. */
export function solvedFates(fates: readonly Fate[]): readonly Fate[] {
  const filed = fates.filter(({ record, turn }) => turn === "kept" && record.status === "solved");
  const day = ({ record }: Fate) => Number(record.value("closedOn")) || 0;
  return [
    ...fates.filter(({ turn }) => turn === "solved"),
    ...filed.sort((one, other) => day(other) - day(one)),
  ];
}

/** One line of the list that is gone: what stood there, what stands there now, and how it was closed. */
export function solvedFinding(book: Book, { record, turn }: Fate): SolvedFinding {
  const text = (key: string) => String(record.value(key)).trim();
  const isFiled = turn !== "solved";
  const closedOn = record.value("closedOn");
  const cell = record.names.kind === "finding" ? cellNow(book, text) : null;
  const before = text("value");
  return {
    key: record.key,
    rule: text("rule"),
    place: text("place"),
    before: shownText(cell?.column?.field ?? null, before),
    now: cell && nowOf(cell, before),
    isFiled,
    closedOn: isFiled && typeof closedOn === "number" ? formatSerial(closedOn) : null,
    closedBy: isFiled ? text("closedBy") : "",
    note: text("statusReason"),
  };
}

interface CellNow {
  readonly table: Table;
  readonly row: number;
  /** Left out for a finding of a whole row. */
  readonly column: Column | undefined;
}

function nowOf({ table, row, column }: CellNow, before: string): NonNullable<SolvedFinding["now"]> {
  const own = column ? ownCell(column, row) : "";
  const at = column?.columnOnSheet[table.sheetOf[row] ?? 0] ?? -1;
  return {
    ...placeOf(table, row),
    column: at < 0 ? null : columnLetter(at),
    value: column ? shownCell(column.field, own) : "",
    changed: column !== undefined && !isSaid(before, column, own),
  };
}

/** Older lists hold a day as the serial number of its cell. */
function isSaid(before: string, { field }: Column, cell: CellValue): boolean {
  return [String(cell), shownCell(field, cell)].some((text) => harmless(text).trim() === before);
}

/** The cell a line of the list speaks of, by the name of its row wherever it moved; null = not told from others. */
function cellNow(book: Book, text: (key: string) => string): CellNow | null {
  const sheet = text("findingSheet");
  const place = text("place");
  const role = tableKeys(book).find((candidate) => tableOf(book, candidate).sheets.includes(sheet));
  if (role === undefined) return null;
  const table = tableOf(book, role);
  const column = columnNamed(table, place);
  const name = column ? place.slice(0, -` · ${column.heading}`.length) : place;
  const row = rowNamed(book, role, name, Number(/\d+$/.exec(text("cell"))?.[0]));
  return row < 0 ? null : { table, row, column };
}

/** The column a place of the list ends in, the longest heading of those that fit. */
function columnNamed({ columns }: Table, place: string): Column | undefined {
  const fitting = columns.filter(({ heading }) => heading !== "" && place.endsWith(` · ${heading}`));
  return fitting.sort((one, other) => other.heading.length - one.heading.length)[0];
}

/** The row where the list saw it last, if it still bears the name, else the only row that does; -1 = neither. */
function rowNamed(book: Book, role: TableKey, name: string, seen: number): number {
  const { rowCount, sheetRow } = tableOf(book, role);
  const named: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (rowName(book, role, row) !== name) continue;
    if (sheetRow[row] === seen) return row;
    named.push(row);
  }
  return named.length === 1 ? (named[0] ?? -1) : -1;
}
