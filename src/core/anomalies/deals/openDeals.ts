import { distinctCells } from "../../tables/cells/distinctCells";
import { choicesRead } from "../../tables/columns/choiceColumn";
import { entryOf } from "../../tables/columns/figures";
import { pipelineSheets, saysWon, stageOf } from "../../tables/deals/pipelines";
import { type Column, columnOf, type Table } from "../../tables/table";
import { isBlank } from "../cells/columnMarks";
import type { InspectionContext } from "../rule/context";

/** A state tells nothing from fewer rows. */
const fewestRows = 3;
/** Nearly all deals of an open state lack what hardly any other deal lacks. */
const nearlyAll = 0.9;
const hardlyAny = 0.1;
/** Deals of which the money or the goods have changed hands are not open, however little is written of them. */
const settled: ReadonlySet<string> = new Set(["paid", "part-paid", "shipped", "received", "completed"]);

/**
 * Rows whose state says that the column cannot be filled in yet: in a sales pipeline the deals at Engaging or 洽谈中 have
 * no closing date and no value, all others do.
 */
export function openWithout(
  transactions: Table,
  column: Column,
  { dictionaries }: InspectionContext,
): (row: number) => boolean {
  const status = columnOf(transactions, "orderStatus");
  const distinct = status === undefined ? null : distinctCells(status);
  if (status === undefined || distinct === null) return () => false;
  const { codes } = choicesRead(status, dictionaries.orderStatus);
  const isSettled = (value: number) => settled.has(dictionaries.orderStatus[codes[value] ?? -1]?.id ?? "");
  const { rows, blanks } = countBlanks(column, distinct.codes, distinct.values.length);
  const isOpen = distinct.values.map(
    (state, value) =>
      state !== "" &&
      (rows[value] ?? 0) >= fewestRows &&
      (blanks[value] ?? 0) >= (rows[value] ?? 0) * nearlyAll &&
      !isSettled(value),
  );
  const others = isOpen.flatMap((open, value) => (open ? [] : [value]));
  const total = (counts: Int32Array) => others.reduce((sum, value) => sum + (counts[value] ?? 0), 0);
  if (total(rows) === 0 || total(blanks) > total(rows) * hardlyAny) return () => false;
  return (row) => isOpen[distinct.codes[row] ?? -1] === true;
}

/** Chances of a sales pipeline that are neither won nor lost: what they may bring nobody need know yet. */
export function openChances(
  transactions: Table,
  { dictionaries }: InspectionContext,
): (row: number) => boolean {
  const status = columnOf(transactions, "orderStatus");
  const pipelines = pipelineSheets(transactions);
  if (status === undefined || pipelines.size === 0) return () => false;
  const { codes, ofRow } = choicesRead(status, dictionaries.orderStatus);
  const isOpen = (row: number) =>
    codes[entryOf(ofRow, row)] === -1 && !saysWon(stageOf(status.cells[row] ?? ""));
  return (row) => pipelines.has(transactions.sheetOf[row] ?? 0) && !isBlank(status, row) && isOpen(row);
}

/** For each state how many rows it has and how many of them are blank in the column. */
function countBlanks(column: Column, states: Uint16Array, count: number) {
  const rows = new Int32Array(count);
  const blanks = new Int32Array(count);
  for (let row = 0; row < states.length; row++) {
    const state = states[row] ?? 0;
    rows[state] = (rows[state] ?? 0) + 1;
    if (isBlank(column, row)) blanks[state] = (blanks[state] ?? 0) + 1;
  }
  return { rows, blanks };
}
