import { type RowsBySheet, rowsBySheet } from "../rows/rowsBySheet";
import type { Table } from "../table";
import { copiesAmong, poolsOf } from "./copiesAmong";
import { mayStandOn } from "./mayStandOn";
import { keyParts } from "./rowKeys";

/** A sheet whose rows stand on others as well: an extract of a month or a salesperson beside the whole list. */
export interface CopiedSheet {
  readonly sheet: string;
  /** Rows that are counted on the others. */
  readonly rows: number;
  /** The sheets they stand on. */
  readonly on: readonly string[];
}

export interface CopiedDeals {
  readonly sheets: readonly CopiedSheet[];
  /** 1 for a row that is another one again; as long as the table, empty where there is none. */
  readonly isCopy: Uint8Array;
}

/**
 * Finds the deals that a book holds twice because one sheet is an extract of others. A row is found again by all that
 * both sheets say of customer, day, amount, order number and goods; every row answers for one copy only. From the
 * smallest sheet on, each whose rows nearly all stand on sheets that stay is such an extract.
 */
export function copiedDeals(deals: Table, customers: Table, today: number): CopiedDeals {
  const none: CopiedDeals = { sheets: [], isCopy: new Uint8Array(0) };
  if (deals.sheets.length < 2) return none;
  const parts = keyParts(deals, customers, today);
  const rows = rowsBySheet(deals);
  const staying = new Set(rows.keys());
  const isCopy = new Uint8Array(deals.rowCount);
  const found: CopiedSheet[] = [];
  const poolOf = poolsOf(parts, rows);
  const smallestFirst = [...rows.keys()].sort((a, b) => sizeOf(rows, a) - sizeOf(rows, b) || b - a);
  for (const sheet of smallestFirst) {
    const own = rows.get(sheet) ?? [];
    const others = [...staying].filter((other) => other !== sheet);
    const copies = mayStandOn(sheet, others, parts, rows) ? copiesAmong(own, sheet, others, poolOf) : null;
    if (copies === null) continue;
    staying.delete(sheet);
    for (const row of copies.rows) isCopy[row] = 1;
    const on = [...copies.on].sort((a, b) => a - b).map((other) => deals.sheets[other] ?? "");
    found.push({ sheet: deals.sheets[sheet] ?? "", rows: copies.rows.length, on });
  }
  return found.length === 0 ? none : { sheets: inOrder(found, deals.sheets), isCopy };
}

function inOrder(found: readonly CopiedSheet[], sheets: readonly string[]): readonly CopiedSheet[] {
  return [...found].sort((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet));
}

function sizeOf(rows: RowsBySheet, sheet: number): number {
  return rows.get(sheet)?.length ?? 0;
}
