import { distinctCells, spread } from "../../tables/cells/distinctCells";
import { amountColumn } from "../../tables/columns/amountColumn";
import type { Book, Column, Table } from "../../tables/table";
import { spreadRows } from "../../values/groups/spreadRows";
import { commonest, timesOfEach } from "../../values/groups/timesOfEach";
import { wordKey } from "../../values/text/foldText";
import { cent } from "../numbers/equations/equation";
import { figuresOfList, type KeyedList, keyedLists, naming } from "./keyedLists";

/** A column of figures that nearly always are those another sheet lists of the thing the row names. */
export interface ListedFigure {
  readonly ownTable: Table;
  /** The column that names the thing. */
  readonly name: Column;
  readonly own: Column;
  readonly list: KeyedList;
  readonly figure: Column;
  /** The row of the list each row means, -1 for none. */
  readonly rows: Int32Array;
}

const sampledRows = 1024;
/** By judgement: so many rows name a thing of the list, and so large a share of those that name anything. */
const fewestNamed = 30;
const namedShare = 0.6;
/** By judgement, as of figures that bend oftener (see isPartOf); a list of forty rows may hold one slip. */
const keptShare = 0.97;
/** By judgement: figures that are nearly always the same agree by chance. */
const fewestFigures = 3;
const commonestShare = 0.9;

/** What the figures of a table are by the other lists of its book. */
export function listedFigures(book: Book, table: Table): readonly ListedFigure[] {
  const lists = keyedLists(book).filter((list) => list.table !== table);
  if (lists.length === 0) return [];
  const figures = figuresOfList(table);
  const names = table.columns.filter(({ field }) => naming.has(field));
  if (figures.length === 0) return [];
  return names.flatMap((name) =>
    lists.flatMap((list) => {
      const rows = rowsMeant(name, list);
      if (rows === null) return [];
      const pairs = figures.flatMap((own) =>
        list.figures.map((figure) => ({ ownTable: table, name, own, list, figure, rows })),
      );
      return pairs.filter(areListed);
    }),
  );
}

/** Null where too few rows name anything of the list. */
function rowsMeant(name: Column, { rowOf }: KeyedList): Int32Array | null {
  const distinct = distinctCells(name);
  if (distinct === null) return null;
  const keys = distinct.values.map((cell) => wordKey(String(cell)));
  const meant = Int32Array.from(keys, (key) => rowOf.get(key) ?? -1);
  if (!meant.some((row) => row >= 0)) return null;
  const rows = spread(meant, distinct, new Int32Array(distinct.codes.length));
  let [told, named] = [0, 0];
  for (const row of spreadRows(rows.length, sampledRows)) {
    if (keys[distinct.codes[row] ?? 0] !== "") told++;
    if ((rows[row] ?? -1) >= 0) named++;
  }
  return named < fewestNamed || named < told * namedShare ? null : rows;
}

/** Whether nearly all figures are the listed ones, and these differ from thing to thing. */
function areListed(pair: ListedFigure): boolean {
  const rows = [...spreadRows(pair.rows.length, sampledRows)].filter((row) => areTold(pair, row));
  const same = rows.filter((row) => !isOffList(pair, row));
  if (rows.length < fewestNamed || same.length < rows.length * keptShare) return false;
  const times = timesOfEach(same.map((row) => listedAt(pair, row)));
  return times.size >= fewestFigures && (commonest(times)?.[1] ?? 0) <= same.length * commonestShare;
}

export function listedAt({ figure, rows }: ListedFigure, row: number): number {
  return amountColumn(figure).values[rows[row] ?? -1] ?? Number.NaN;
}

/** Whether both say something; what is given away, or returned, is settled otherwise. */
export function areTold(pair: ListedFigure, row: number): boolean {
  return (amountColumn(pair.own).values[row] ?? 0) > 0 && listedAt(pair, row) > 0;
}

/** Whether the list says another figure. */
export function isOffList(pair: ListedFigure, row: number): boolean {
  const own = amountColumn(pair.own).values[row] ?? Number.NaN;
  return areTold(pair, row) && Math.abs(own - listedAt(pair, row)) > cent;
}
