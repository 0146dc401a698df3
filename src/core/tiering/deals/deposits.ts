import type { CellValue } from "../../sheets/cell";
import { distinctCells } from "../../tables/cells/distinctCells";
import { entryOf } from "../../tables/columns/figures";
import { type Column, columnOf, type Table } from "../../tables/table";
import { saysRefund } from "../../values/choices/saysRefund";
import { blankKind, dealKinds } from "./deals";
import { arePartPayments } from "./partPayments";
import { goodsFields, type ToldKinds } from "./paymentsAmongGoods";
import { vessels } from "./vessels";

/** Money held until something comes back: it is no part of a price, whatever the row is called. */
const held = new RegExp(`押金|保证金|\\b(?:${vessels}|security)s?[ -]?dep(?:osit)?s?\\b`, "i");
/** Held, or paid before: 定金 and Deposit, when they are given back. */
const deposit = /[押定订]金|保证金|\bdeposits?\b/i;
/** Said beside it of what is held, and of no sale: Deposit back, 归还押金. */
const cameBack = /(?<![不未没])归还|\bback\b/i;
/** What held it, coming back: 退桶, Keg return, Empties. */
const vessel = new RegExp(
  `(?<![不未没])退空?(?:桶|瓶|筐|钢瓶|托盘|周转[箱筐])|^(?:${vessels})s? (?:returns?|back)$|^empties$`,
  "i",
);

/**
 * Kinds of deals without deposits on kegs, crates and the like: those given back under a kind of their own, as those taken
 * count for nothing either, and whatever stands among the goods for them (桶押金). Where prices are paid in parts a deposit
 * is one of them.
 */
export function withoutDeposits(table: Table, told: ToldKinds | null): ToldKinds | null {
  const kinds = told && withoutReturned(table, told);
  const goods = goodsFields.flatMap((field) => columnOf(table, field) ?? []).find(holdsDeposits);
  return goods === undefined ? kinds : withoutHeld(goods, kinds);
}

function withoutReturned(table: Table, { kinds, column }: ToldKinds): ToldKinds {
  const words = distinctCells(column)?.values;
  const isReturned = words?.map(givesBack) ?? [];
  if (!isReturned.includes(true) || arePartPayments(table, column)) return { kinds, column };
  const values = Uint8Array.from(kinds.values, (kind, i) => (isReturned[i] ? dealKinds.none : kind));
  return { kinds: { ...kinds, values }, column };
}

function givesBack(cell: CellValue): boolean {
  const text = String(cell).normalize("NFKC").trim();
  return vessel.test(text) || (deposit.test(text) && (saysRefund(text) || cameBack.test(text)));
}

/** By judgement: who takes deposits does so among his first deliveries. A million goods need not be told apart for it. */
const probed = 2000;

function holdsDeposits({ cells }: Column): boolean {
  return cells.slice(0, probed).some(isForDeposit);
}

function isForDeposit(cell: CellValue): boolean {
  return held.test(String(cell).normalize("NFKC"));
}

/** A row of a deposit is told by what it is for, any other as before. */
function withoutHeld(goods: Column, told: ToldKinds | null): ToldKinds {
  const distinct = distinctCells(goods);
  const words = distinct?.values.map(isForDeposit);
  const is = goods.cells.map((cell, row) => words?.[distinct?.codes[row] ?? 0] ?? isForDeposit(cell));
  const kindOf = (row: number) =>
    told === null ? blankKind : (told.kinds.values[entryOf(told.kinds.ofRow, row)] ?? dealKinds.none);
  const values = Uint8Array.from(is, (isDeposit, row) => (isDeposit ? dealKinds.none : kindOf(row)));
  const cells = goods.cells.map((cell, row) =>
    is[row] || told === null ? cell : (told.column.cells[row] ?? ""),
  );
  return { kinds: { values, ofRow: null }, column: { ...goods, cells } };
}
