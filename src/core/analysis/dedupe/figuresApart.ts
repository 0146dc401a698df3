import type { Column, Table } from "../../tables/table";
import { shownHeading } from "./shownHeading";

/** By judgement: so many columns of figures in which rows differ are a ledger, cents or not. */
const fewestColumns = 3;

/**
 * Headings of the columns in which several of these rows have figures of their own, where they are kept like money: with
 * cents, or many side by side. A merge keeps one row's; two accounts of one customer each hold a part.
 */
export function figuresApart({ columns }: Table, rows: readonly number[]): readonly string[] {
  const apart = columns.filter((column) => column.field === "number" && figuresOf(column, rows).size > 1);
  const haveCents = apart.some((column) => [...figuresOf(column, rows)].some((figure) => figure % 1 !== 0));
  if (!haveCents && apart.length < fewestColumns) return [];
  return apart.map(shownHeading);
}

function figuresOf({ cells }: Column, rows: readonly number[]): ReadonlySet<number> {
  const figures = rows.map((row) => cells[row]).filter((cell) => typeof cell === "number");
  return new Set(figures.filter((figure) => figure !== 0));
}
