import type { Grid, SheetHead } from "../../sheets/grid";
import type { SheetMapping } from "../mapping/mapping";

/** The records of a sheet, as far as its head reaches. */
export function recordsOfHead({ firstDataRow }: SheetMapping, { head }: SheetHead): Grid["rows"] {
  return head.rows.slice(Math.max(0, firstDataRow - head.firstRow));
}

/** Titles and notes: what stands over row `until` of a list, and all of a sheet that is none. */
export function textsOfHead({ role, related }: SheetMapping, { head }: SheetHead, until: number): Grid {
  const isList = role !== null || related === true;
  return isList ? { ...head, rows: head.rows.slice(0, Math.max(0, until - head.firstRow)) } : head;
}
