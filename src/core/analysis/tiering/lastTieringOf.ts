import { type OwnSheet, openOwnTable, textIn } from "../../templates/own/ownSheets";
import { formatSerial } from "../../values/dates/serialDay";

/** The latest period of 分级历史: its name, its as-of day ("YYYY-MM-DD"), and how many customers it holds. */
export interface LastTiering {
  readonly period: string;
  readonly asOf: string;
  readonly customers: number;
}

/** Asks 分级历史, of which the columns of period and day suffice; null where no run was written. */
export function lastTieringOf(history: OwnSheet): LastTiering | null {
  const table = openOwnTable(history);
  const counts = new Map<string, number>();
  let last = { period: "", asOf: 0 };
  for (const { cells } of table?.rows ?? []) {
    const period = textIn(table, cells, "period");
    const asOf = table?.value(cells, "asOf");
    counts.set(period, (counts.get(period) ?? 0) + 1);
    if (typeof asOf === "number" && asOf > last.asOf) last = { period, asOf };
  }
  const { period, asOf } = last;
  return asOf === 0 ? null : { period, asOf: formatSerial(asOf), customers: counts.get(period) ?? 0 };
}
