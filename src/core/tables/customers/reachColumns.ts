import { isBlankCell } from "../../adopt/cells/blankCells";
import { telephoneFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { isWebAddress, type ReachKeys, reachKeysOf } from "../../values/contacts/reachKeys";
import { personColumn } from "../columns/personColumn";
import { type Column, columnOf, columnsOf, type Table } from "../table";

/** Where a table says by what its rows can be reached. */
export interface ReachColumns {
  readonly emails: readonly Column[];
  readonly phones: readonly Column[];
  readonly webs: readonly Column[];
  readonly people: readonly Column[];
  readonly names: readonly Column[];
}

/** Web addresses have no field of their own: a column is one where most of its first cells are. */
const looked = 50;

export function reachColumns(table: Table): ReachColumns {
  const all = (...fields: readonly Field[]) => fields.flatMap((field) => columnsOf(table, field));
  const company = columnOf(table, "companyName");
  const person = company === undefined && !table.contacts ? undefined : personColumn(table);
  return {
    emails: all("email", "contactMethod", "contactName"),
    phones: all(...telephoneFields),
    webs: all("text").filter(holdsWebAddresses),
    people: [...all("contactName"), ...(person === undefined ? [] : [person])],
    names: company === undefined ? [] : [company],
  };
}

function holdsWebAddresses({ cells }: Column): boolean {
  const filled = cells.slice(0, looked).filter((cell) => !isBlankCell(cell));
  return filled.length > 0 && filled.filter(isWebAddress).length * 2 > filled.length;
}

/** Whether the table has any such column beside the name, so that all its rows are worth asking. */
export function canReach({ emails, phones, webs, people }: ReachColumns): boolean {
  return [emails, phones, webs, people].some((columns) => columns.length > 0);
}

/** What one row can be reached by. */
export function reachKeysAt({ emails, phones, webs, people, names }: ReachColumns, row: number): ReachKeys {
  const cells = (columns: readonly Column[]) => columns.map((column) => column.cells[row] ?? "");
  return reachKeysOf({
    emails: cells(emails),
    phones: cells(phones),
    webs: cells(webs),
    people: cells(people),
    names: cells(names),
  });
}
