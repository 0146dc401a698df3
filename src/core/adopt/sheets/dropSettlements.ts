import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import type { SheetHead } from "../../sheets/grid";
import { isBlankCell } from "../cells/blankCells";
import type { SheetMapping } from "../mapping/mapping";

const settlement =
  /收款|回款|付款|到账|开票|发票|支票|承兑|汇票|payment|receipt|remittance|cheque|\bpdcs?\b|invoice|billing/i;
const keyFields: ReadonlySet<Field | null> = new Set<Field | null>([
  "orderId",
  "invoiceNo",
  "contractNo",
  "identifier",
  "text",
]);
/** 1, 2, 3 stand on every sheet; a number of a deal has a letter or five figures. */
const telling = /[A-Za-z]|\d{5}/;
const fewestKeys = 5;
/** Share of a sheet's references that must be numbers of the other sheet's deals. */
const mostly = 0.8;
/** Numbers of deals stand once each, but for slips: by judgement, two in a hundred at most. */
const nearlyOnce = 0.98;

/**
 * Invoices, payments and cheques that name the orders of another sheet are the same money once more: where a book lists its
 * orders, sheets of what was invoiced or paid for them are not read as further deals.
 */
export function dropSettlements(
  mappings: readonly SheetMapping[],
  heads: readonly SheetHead[],
): readonly SheetMapping[] {
  const deals = mappings.map((mapping, i) =>
    mapping.role === "transactions" ? keysOf(mapping, heads[i]) : [],
  );
  const names = mappings.map(({ sheet }) => settlement.test(sheet));
  const settles = (i: number, k: number) =>
    i !== k &&
    (deals[i] ?? []).some((from) => (deals[k] ?? []).some((to) => refers(from, to, goesOn(heads[k]))));
  return mappings.map((mapping, i) => {
    // Of invoices and payments that name each other one to one the first sheet stays.
    const isSettled = mappings.some(
      (_, k) => settles(i, k) && !(i < k && names[k] === true && settles(k, i)),
    );
    return names[i] === true && isSettled ? { ...mapping, role: null } : mapping;
  });
}

/** The columns of numbers on a sheet of deals, as far as its head reaches. */
function keysOf({ columns, firstDataRow }: SheetMapping, head: SheetHead | undefined): readonly string[][] {
  if (head === undefined) return [];
  const { rows, firstRow, firstColumn } = head.head;
  const records = rows.slice(Math.max(0, firstDataRow - firstRow));
  return columns
    .filter(({ field }) => keyFields.has(field))
    .map(({ column }) => records.flatMap((row) => keyIn(row[column - firstColumn] ?? "")))
    .filter((keys) => keys.length >= fewestKeys);
}

function keyIn(cell: CellValue): readonly string[] {
  const text = isBlankCell(cell) ? "" : String(cell).trim();
  return telling.test(text) ? [text] : [];
}

/** Whether the sheet has more rows than its head shows. */
function goesOn(head: SheetHead | undefined): boolean {
  return head !== undefined && head.lastRow >= head.head.firstRow + head.head.rows.length;
}

/**
 * Whether nearly all of these are numbers of the other column, which has each but once. Where that goes on below its head,
 * those that follow its last one cannot be looked up: of a year's payments the first hundreds pay for further orders.
 */
function refers(from: readonly string[], to: readonly string[], isCut: boolean): boolean {
  const known = new Set(to);
  if (known.size < to.length * nearlyOnce) return false;
  const last = isCut ? to.reduce((most, key) => (isAfter(key, most) ? key : most), "") : null;
  const sought = last === null ? from : from.filter((key) => !isAfter(key, last));
  return (
    sought.length >= fewestKeys && sought.filter((key) => known.has(key)).length >= sought.length * mostly
  );
}

/** By length and figures: SI25-00100 follows SI25-00099, 10000 follows 9999. */
function isAfter(key: string, other: string): boolean {
  return key.length === other.length ? key > other : key.length > other.length;
}
