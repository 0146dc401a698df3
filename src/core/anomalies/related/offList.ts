import { amountColumn } from "../../tables/columns/amountColumn";
import { memoised } from "../../tables/kept/memoised";
import type { Book, Table } from "../../tables/table";
import { groupedBy } from "../../values/groups/groupedBy";
import { rowsOfNoKind } from "../cells/rowsOfAKind";
import { rowsWhere } from "../cells/rowsWhere";
import { isNoted } from "../numbers/equations/notedDifference";
import { mostSlips } from "../numbers/figures/figureColumn";
import type { TableKey } from "../rule/hit";
import { tableKeys, tableOf } from "../rule/tableOf";
import { areTold, isOffList, type ListedFigure, listedFigures } from "./listedFigures";

/** A figure that a list of the book and the rows which name its thing say otherwise. */
export interface OffList {
  /** Where the figure in doubt stands; `column` is a position in the table's `columns`. */
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly by: ListedFigure;
  /** A row that contradicts the list. */
  readonly ownRow: number;
  /** How many rows contradict the list with one voice, where it is the list that is in doubt; else 0. */
  readonly voices: number;
  /** No other row names the thing, so that nothing tells which of the two is right. */
  readonly isAlone: boolean;
}

/** At most one a row of each table, in order of rows. */
export const offLists = memoised((book: Book): ReadonlyMap<TableKey, readonly OffList[]> => {
  const tables = tableKeys(book).map((key) => [key, tableOf(book, key)] as const);
  const found = tables.flatMap(([, table]) => offListIn(book, table));
  const byTable = groupedBy(found, ({ table }) => table);
  return new Map(tables.map(([key, table]) => [key, oncePerRow(byTable.get(table) ?? [])]));
});

function oncePerRow(found: readonly OffList[]): readonly OffList[] {
  return [...groupedBy(found, ({ row }) => row).values()]
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => a.row - b.row);
}

function offListIn(book: Book, table: Table): readonly OffList[] {
  return [...groupedBy(listedFigures(book, table), ({ own }) => own).values()].flatMap((listed) => {
    const off = rowsOff(table, listed).flatMap((row) => {
      const by = listed.find((one) => isOffList(one, row));
      return by === undefined ? [] : [{ row, by }];
    });
    const byThing = groupedBy(off, ({ row, by }) => `${listed.indexOf(by)} ${by.rows[row]}`);
    return [...byThing.values()].flatMap((same) => inDoubt(table, same));
  });
}

/** Where the number names one thing and the words another, whichever has this figure tells that it is right. */
function rowsOff(table: Table, listed: readonly ListedFigure[]): readonly number[] {
  const isRight = (row: number) =>
    listed.some((one) => (areTold(one, row) && !isOffList(one, row)) || isSaid(table, row, one));
  const off = rowsWhere(table.rowCount, (row) => listed.some((one) => isOffList(one, row)) && !isRight(row));
  return off.length > Math.max(mostSlips(table.rowCount), table.rowCount * mostlyListed)
    ? []
    : rowsOfNoKind(table, [...off]);
}

/** By judgement: what is otherwise oftener is agreed so. */
const mostlyListed = 0.03;

/** Whether a note of the row says its figure: 按 260 结算. */
function isSaid(table: Table, row: number, one: ListedFigure): boolean {
  return isOffList(one, row) && isNoted(table, row, ownAt(one, row));
}

export function ownAt({ own }: ListedFigure, row: number): number {
  return amountColumn(own).values[row] ?? Number.NaN;
}

/** The rows that are off the list; the list itself where every row of the thing says the same, and there are several. */
function inDoubt(table: Table, same: readonly { readonly row: number; readonly by: ListedFigure }[]) {
  const [first] = same;
  if (first === undefined) return [];
  const { by, row } = first;
  const listRow = by.rows[row] ?? -1;
  const others = rowsOfThings(by).get(listRow) ?? [];
  const areOne = others.length > 1 && others.every((other) => ownAt(by, other) === ownAt(by, row));
  const inList: OffList = {
    ...{ table: by.list.table, row: listRow, column: by.list.table.columns.indexOf(by.figure), by },
    ...{ ownRow: row, voices: others.length, isAlone: false },
  };
  const inRows = same.map(
    (one): OffList => ({
      ...{ ...one, table, column: table.columns.indexOf(one.by.own) },
      ...{ ownRow: one.row, voices: 0, isAlone: others.length < 2 },
    }),
  );
  return areOne ? [inList] : inRows;
}

/** The rows that say the figure of each thing, by its row of the list. */
const rowsOfThings = memoised((by: ListedFigure) =>
  groupedBy(
    rowsWhere(by.ownTable.rowCount, (row) => areTold(by, row)),
    (row) => by.rows[row] ?? -1,
  ),
);
