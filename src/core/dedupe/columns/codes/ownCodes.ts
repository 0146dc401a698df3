import { cellsOf } from "../../../tables/columns/cellsOf";
import type { Table } from "../../../tables/table";
import type { NameColumn } from "../names/names";
import { areHoldersCodes } from "./codeHolders";
import { creditCodeColumn } from "./creditCodes";

/** The customers' own codes; null where there are none, as where another firm's stand for many customers; of a part of a table by what was seen `before` of the whole. */
export function ownCodes(
  table: Table,
  companies: NameColumn | null,
  before: Float64Array | null | undefined,
): Float64Array | null {
  const [cells] = cellsOf(table, ["creditCode"]);
  if (cells === undefined || before === null) return null;
  const codes = creditCodeColumn(cells, table.rowCount);
  const areOthers = before === undefined && companies !== null && areHoldersCodes(table, companies, codes);
  return areOthers ? null : codes;
}
