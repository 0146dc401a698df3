import type { DictionaryEntry } from "../../sheets/dictionaries";
import { spread } from "../../tables/cells/distinctCells";
import { amountColumn } from "../../tables/columns/amountColumn";
import { choicesRead } from "../../tables/columns/choiceColumn";
import { datesRead } from "../../tables/columns/dateColumn";
import { entryOf } from "../../tables/columns/figures";
import { pipelineSheets } from "../../tables/deals/pipelines";
import { onReturnSheet } from "../../tables/deals/returnSheets";
import { type Book, type Column, columnOf, countFilled } from "../../tables/table";
import { readings } from "../../values/text/reading";
import type { InspectionContext } from "../rule/context";
import { perBook } from "../rule/perBook";
import { openChances } from "./openDeals";

/** What a transaction is: a purchase, money going back, cancelled, or anything else. */
export const dealKinds = { purchase: 1, refund: 2, cancelled: 3, other: 4 } as const;

/** The transactions as plain columns of numbers. Amounts of refunds keep the sign they were typed with. */
export interface Deals {
  readonly kinds: Uint8Array;
  /** NaN where blank or not understood. */
  readonly amounts: Float64Array;
  /** Serial day, a whole number, NaN where unknown: 24 bits hold every day Excel knows. */
  readonly days: Float32Array;
}

/** The deals of a book, read once. */
export const dealsOf = perBook((book, context): Deals => {
  const { transactions } = book;
  const amount = columnOf(transactions, "amount");
  const dealtOn = columnOf(transactions, "dealtOn");
  const { rowCount } = transactions;
  return {
    kinds: kindsOf(book, context),
    amounts: amount === undefined ? new Float64Array(rowCount).fill(Number.NaN) : amountColumn(amount).values,
    days:
      dealtOn === undefined ? new Float32Array(rowCount).fill(Number.NaN) : daysOf(dealtOn, context.today),
  };
});

function daysOf(column: Column, today: number): Float32Array {
  const { values, ofRow } = datesRead(column, today);
  return ofRow === null
    ? Float32Array.from(values)
    : spread(values, { codes: ofRow }, new Float32Array(ofRow.length));
}

const kindOfType: Readonly<Record<string, number>> = {
  purchase: dealKinds.purchase,
  return: dealKinds.refund,
  refund: dealKinds.refund,
};

function kindsOf({ transactions }: Book, context: InspectionContext): Uint8Array {
  const { dictionaries } = context;
  const kinds = new Uint8Array(transactions.rowCount).fill(dealKinds.purchase);
  const type = columnOf(transactions, "dealType");
  const status = columnOf(transactions, "orderStatus");
  const isReturned = onReturnSheet(transactions);
  if (type !== undefined)
    setKinds(kinds, type, {
      entries: dictionaries.dealType,
      kindOf: (id) => kindOfType[id] ?? dealKinds.other,
      unread: dealKinds.other,
      blank: saysWhereItIsNone(type) ? kept : dealKinds.other,
    });
  if (isReturned !== null)
    for (let row = 0; row < kinds.length; row++)
      if (kinds[row] === dealKinds.purchase && isReturned(row)) kinds[row] = dealKinds.refund;
  if (status !== undefined)
    setKinds(kinds, status, {
      entries: dictionaries.orderStatus,
      kindOf: (id) => (id === "cancelled" ? dealKinds.cancelled : kept),
      unread: kept,
      blank: kept,
    });
  if (pipelineSheets(transactions).size > 0) {
    const isOpen = openChances(transactions, context);
    // What is hoped for is bought by nobody yet.
    for (let row = 0; row < kinds.length; row++) if (isOpen(row)) kinds[row] = dealKinds.other;
  }
  return kinds;
}

/** No kind: the one a deal has already stays. */
const kept = 0;

/** The kind of a deal by the choices of a column, and where none was read. */
interface Meaning {
  readonly entries: readonly DictionaryEntry[];
  readonly kindOf: (id: string) => number;
  readonly unread: number;
  readonly blank: number;
}

/** Where most deals have no type, one without is a purchase: 摘要 says 退货 or 样品 where it is none. */
const mostlyBlank = 0.5;

const saysWhereItIsNone = (type: Column): boolean => countFilled(type) < type.cells.length * mostlyBlank;

/** Gives every deal the kind its choice stands for. */
function setKinds(kinds: Uint8Array, column: Column, { entries, kindOf, unread, blank }: Meaning): void {
  const { codes, readings: ways, ofRow } = choicesRead(column, entries);
  const meant = Uint8Array.from(entries, ({ id }) => kindOf(id));
  layKinds(
    kinds,
    Uint8Array.from(codes, (code, i) => meant[code] ?? (ways[i] === readings.blank ? blank : unread)),
    ofRow,
  );
}

function layKinds(kinds: Uint8Array, found: Uint8Array, ofRow: Uint16Array | null): void {
  for (let row = 0; row < kinds.length; row++) {
    const kind = found[entryOf(ofRow, row)] ?? kept;
    if (kind !== kept) kinds[row] = kind;
  }
}
