import type { Column, Table } from "../../tables/table";
import { joinedNames } from "./names/joinedNames";
import { secondNames } from "./names/secondNames";
import { isCardHeading } from "./persons/identityCards";
import { homesOf, isRoom } from "./places/rooms";
import type { TableNature } from "./values/valueKinds";

/**
 * Columns that are no values of their own: names in another language, numbers of cards (hidden figures make most of them
 * differ as texts), whole names beside their halves, and houses and their doors, which say where somebody lives only together.
 */
export function readElsewhere(table: Table, { companies }: TableNature): ReadonlySet<Column | undefined> {
  const { house } = homesOf(table);
  const isElsewhere = (column: Column) =>
    column === house ||
    (house !== undefined && isRoom(column)) ||
    (!companies && isCardHeading(column.heading));
  return new Set([secondNames(table), ...joinedNames(table), ...table.columns.filter(isElsewhere)]);
}
