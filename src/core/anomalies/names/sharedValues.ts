import type { Words } from "../../sheets/words";
import { nameColumn } from "../../tables/customers/customerIndex";
import type { Book, Column, Table } from "../../tables/table";
import { repeatedTexts } from "../cells/sameRows";
import { columnAt } from "../rule/cellAt";
import type { Hit } from "../rule/hit";
import { listed } from "../rule/listed";
import { areInTwoScripts, customerName, mayBeSameCustomer } from "./sameCompany";

/** Customers that share a value. */
export interface Sharing {
  /** Ascending table rows. */
  readonly rows: readonly number[];
  /** All of them may be one company entered several times. */
  readonly sameCompany: boolean;
}

/** All groups of customers that share a value of a column, and the group a row belongs to. */
interface Sharings {
  readonly all: readonly Sharing[];
  readonly ofRow: ReadonlyMap<number, Sharing>;
}

/** Groups of rows of a column that share a value in one sense or another, each ascending; a group of one shares nothing. */
type Grouping = (column: Column) => readonly (readonly number[])[];

const kept = new WeakMap<Column, Map<Grouping, Sharings>>();

/** The customers that share a value of one column, found once per column and sense. */
export function sharings(customers: Table, column: Column, grouping: Grouping): Sharings {
  const byKind = kept.get(column) ?? new Map<Grouping, Sharings>();
  kept.set(column, byKind);
  const known = byKind.get(grouping);
  if (known !== undefined) return known;
  const made = sharingsOf(customers, grouping(column));
  byKind.set(grouping, made);
  return made;
}

function sharingsOf(customers: Table, groups: readonly (readonly number[])[]): Sharings {
  const all = groups
    .filter((rows) => rows.length > 1)
    .map((rows) => ({ rows, sameCompany: areOneCompany(customers, rows) }));
  return {
    all,
    ofRow: new Map(all.flatMap((sharing) => sharing.rows.map((row) => [row, sharing] as const))),
  };
}

/** By the whole cell, for ids and names. */
export function wholeCells(column: Column): readonly (readonly number[])[] {
  return repeatedTexts(column.cells);
}

/** Compared with the first of them: enough, because one stranger is enough. */
function areOneCompany(customers: Table, rows: readonly number[]): boolean {
  if (nameColumn(customers) === undefined) return true;
  const [first = 0, ...others] = rows;
  const name = customerName(customers, first);
  return others.every((row) => {
    const other = customerName(customers, row);
    return areInTwoScripts(name, other) || mayBeSameCustomer(customers, name, other);
  });
}

/** Of more customers than this nobody reads the names. */
const mostNamed = 3;

/** The other customers that share the row's value, as names. */
export function othersNamed(customers: Table, sharing: Sharing | undefined, row: number): Words {
  const others = (sharing?.rows ?? []).filter((other) => other !== row);
  return listed(others.slice(0, mostNamed).map((other) => customerName(customers, other)));
}

/** The other customers that share a hit's value in one sense: how many, and the first of them as names. */
export function othersOf(
  book: Book,
  hit: Hit,
  grouping: Grouping,
): { readonly count: number; readonly names: Words } {
  const column = columnAt(book, hit);
  const sharing = column && sharings(book.customers, column, grouping).ofRow.get(hit.row);
  return { count: (sharing?.rows.length ?? 1) - 1, names: othersNamed(book.customers, sharing, hit.row) };
}
