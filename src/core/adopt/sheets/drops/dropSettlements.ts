import type { CellValue } from "../../../sheets/cell";
import type { Field } from "../../../sheets/fields";
import type { SheetHead } from "../../../sheets/grid";
import { isBlankCell } from "../../cells/blankCells";
import type { SheetMapping } from "../../mapping/mapping";
import { recordsOfHead } from "../../rows/headParts";

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
  const isNamed = mappings.map(({ sheet }) => isSettlement(sheet));
  if (!isNamed.includes(true)) return mappings;
  const numbers = mappings.map((mapping, i) => numbersOf(mapping, heads[i]));
  const settles = (i: number, k: number) =>
    i !== k && (numbers[i] ?? []).some((from) => (numbers[k] ?? []).some((to) => refers(from, to)));
  return mappings.map((mapping, i) => {
    if (isNamed[i] !== true) return mapping;
    // Of invoices and payments that name each other one to one the first sheet stays.
    const isSettled = mappings.some(
      (_, k) => settles(i, k) && !(i < k && isNamed[k] === true && settles(k, i)),
    );
    return isSettled ? { ...mapping, role: null } : mapping;
  });
}

/** A column of numbers on a sheet of deals, as far as its head reaches. */
interface Numbers {
  readonly all: readonly string[];
  readonly known: ReadonlySet<string>;
  /** The one all others come before; null where nothing stands below the head. */
  readonly last: string | null;
}

function numbersOf(mapping: SheetMapping, head: SheetHead | undefined): readonly Numbers[] {
  if (head === undefined || mapping.role !== "transactions") return [];
  const records = recordsOfHead(mapping, head);
  const isCut = goesOn(head);
  return mapping.columns
    .filter(({ field }) => keyFields.has(field))
    .map(({ column }) => records.flatMap((row) => keyIn(row[column - head.head.firstColumn] ?? "")))
    .filter((all) => all.length >= fewestKeys)
    .map((all) => ({ all, known: new Set(all), last: isCut ? lastOf(all) : null }));
}

/** Whether a sheet is called one of payments, invoices or cheques. */
export function isSettlement(sheet: string): boolean {
  return settlement.test(sheet);
}

/** Whether a cell holds a number of a deal that none of another sheet is by chance. */
export function tellsDeal(cell: CellValue): boolean {
  return !isBlankCell(cell) && telling.test(String(cell));
}

function keyIn(cell: CellValue): readonly string[] {
  return tellsDeal(cell) ? [String(cell).trim()] : [];
}

/** Whether the sheet has more rows than its head shows. */
function goesOn({ head, lastRow }: SheetHead): boolean {
  return lastRow >= head.firstRow + head.rows.length;
}

function lastOf(keys: readonly string[]): string {
  return keys.reduce((last, key) => (isAfter(key, last) ? key : last), "");
}

/**
 * Whether nearly all of these are numbers of the other column, which has each but once. Where that goes on below its head,
 * those that follow its last one cannot be looked up: of a year's payments the first hundreds pay for further orders.
 */
function refers(from: Numbers, { all, known, last }: Numbers): boolean {
  if (known.size < all.length * nearlyOnce) return false;
  const sought = last === null ? from.all : from.all.filter((key) => !isAfter(key, last));
  return (
    sought.length >= fewestKeys && sought.filter((key) => known.has(key)).length >= sought.length * mostly
  );
}

/** By length and figures: SI25-00100 follows SI25-00099, 10000 follows 9999. */
function isAfter(key: string, other: string): boolean {
  return key.length === other.length ? key > other : key.length > other.length;
}
