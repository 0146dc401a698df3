import type { Column, Table } from "../../tables/table";
import type { Hits } from "../rule/hit";
import { hitsIn } from "../rule/hits";
import type { Sharing } from "./sharedValues";

/** From five customers on a shared number is an agent's or a switchboard's: worth a remark, not a warning. */
const crowd = 5;

/**
 * Hits of shared values: strangers that share one are accused with the rule's severity; what may be one company
 * entered twice is the business of the search for duplicates and only remarked.
 */
export function sharingHits(table: Table, column: Column, sharings: readonly Sharing[]): readonly Hits[] {
  const accused = sharings.filter(({ rows, sameCompany }) => !sameCompany && rows.length < crowd);
  const remarked = sharings.filter(({ rows, sameCompany }) => sameCompany || rows.length >= crowd);
  return [
    ...hitsIn(table, column, rowsOf(accused)),
    ...hitsIn(table, column, rowsOf(remarked, new Set(rowsOf(accused))), "info"),
  ];
}

function rowsOf(sharings: readonly Sharing[], but: ReadonlySet<number> = new Set()): Int32Array {
  const rows = new Set(sharings.flatMap((sharing) => sharing.rows).filter((row) => !but.has(row)));
  return Int32Array.from(rows).sort();
}
