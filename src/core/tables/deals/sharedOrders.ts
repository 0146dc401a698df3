import { tellsDeal } from "../../adopt/sheets/drops/dropSettlements";
import type { CellValue } from "../../sheets/cell";
import { spreadOver } from "../../values/groups/spreadRows";
import { columnOf, type Table } from "../table";

/** Order numbers asked of each sheet before all are: sheets of their own are told by them. */
const asked = 40;
const askedShare = 0.5;

/**
 * The sheets on which half of the first numbers of a sheet's orders stand as well; [] for one of its own. A million orders
 * are gone through once, whatever the number of sheets.
 */
export function sharedOrders(deals: Table, rows: ReadonlyMap<number, readonly number[]>): SharedOrders {
  const numbers = columnOf(deals, "orderId")?.cells ?? [];
  const askers = new Map<CellValue, number[]>();
  const samples = new Map([...rows].map(([sheet, own]) => [sheet, sampleOf(numbers, own)]));
  for (const [sheet, sample] of samples)
    for (const number of sample) askers.set(number, [...(askers.get(number) ?? []), sheet]);
  const found = new Map<string, Set<CellValue>>();
  for (let row = 0; row < deals.rowCount; row++) {
    const number = numbers[row] ?? "";
    for (const asker of askers.get(number) ?? []) {
      const pair = pairOf(asker, deals.sheetOf[row] ?? 0);
      found.set(pair, (found.get(pair) ?? new Set()).add(number));
    }
  }
  const shares = (sheet: number, other: number) => {
    const sample = samples.get(sheet)?.size ?? 0;
    const known = found.get(pairOf(sheet, other))?.size ?? 0;
    return known > 0 && known >= sample * askedShare;
  };
  return (sheet) => [...rows.keys()].filter((other) => other !== sheet && shares(sheet, other));
}

/** Which other sheets list the orders of a sheet. */
export type SharedOrders = (sheet: number) => readonly number[];

function pairOf(sheet: number, other: number): string {
  return `${sheet} ${other}`;
}

function sampleOf(numbers: readonly CellValue[], rows: readonly number[]): ReadonlySet<CellValue> {
  const sample = spreadOver(rows, asked).map((row) => numbers[row] ?? "");
  return new Set(sample.filter(tellsDeal));
}
