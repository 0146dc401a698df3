import type { Table } from "../../tables/table";
import type { Hits } from "./hit";

/**
 * By judgement: what so many rows lack, and one in forty, is how the list is kept (an invoice number that comes with the
 * invoice, a day of signing that comes with the contract); what few lack was forgotten.
 */
const fewestUsual = 20;
const usualShare = 0.025;

/** The hits of each column, as hints where they are so many that they are the list's way. */
export function hintsIfUsual(table: Table, hits: readonly Hits[]): readonly Hits[] {
  return hits.map((one) =>
    one.rows.length >= fewestUsual && one.rows.length >= table.rowCount * usualShare
      ? { ...one, severity: "info" }
      : one,
  );
}
