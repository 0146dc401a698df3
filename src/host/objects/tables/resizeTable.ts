import { invalidArgument } from "../../engine/types/hostError";
import { intersection } from "../../model/area";
import { guardSheet } from "../book/guards";
import { settleHeader } from "../cells/settleHeaders";
import { areaOfArgument } from "../places/resolveAddress";
import { guardTablePlace } from "./addTable";
import { type TableTarget, tableOf } from "./tableTarget";

/** `Table.resize`: the header row must stay where it is and the new place must overlap the old one. */
export function resizeTable(target: TableTarget, newRange: unknown): void {
  const { book, tableId } = target;
  const table = tableOf(target);
  guardSheet(book, table.area.sheetId, null);
  const area = areaOfArgument(book, newRange, table.area.sheetId);
  const keepsHeader = area.row === table.area.row && intersection(area, table.area) !== null;
  if (!keepsHeader || area.rows < (table.showHeaders ? 2 : 1)) throw invalidArgument("table range");
  guardTablePlace(book, area, tableId);
  book.model.updateTable(tableId, { area });
  if (table.showHeaders) settleHeader(book, tableOf(target));
}
