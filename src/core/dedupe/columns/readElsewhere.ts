import { type Column, columnsOf, type Table } from "../../tables/table";
import { isCardHeading } from "./identityCards";
import { isRoom } from "./rooms";
import { secondNames } from "./secondNames";
import type { TableNature } from "./valueKinds";

/**
 * Columns that are no values of their own: names in another language, numbers of cards (hidden figures make most of them
 * differ as texts), and doors, which say where somebody lives together with the house alone.
 */
export function readElsewhere(table: Table, { companies }: TableNature): ReadonlySet<Column | undefined> {
  const hasHouses = columnsOf(table, "address").length > 0;
  const isElsewhere = (column: Column) =>
    (hasHouses && isRoom(column)) || (!companies && isCardHeading(column.heading));
  return new Set([secondNames(table), ...table.columns.filter(isElsewhere)]);
}
