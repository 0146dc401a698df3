import { isBlankCell } from "../adopt/blankCells";
import type { CellValue } from "../sheets/cell";
import type { Field } from "../sheets/fields";
import {
  contactKeys,
  emailsIn,
  isWebAddress,
  namesIn,
  ownDomain,
  phonesIn,
  type ReachKeys,
} from "../values/reachKeys";
import { personColumn } from "./personColumn";
import { type Column, columnOf, columnsOf, type Table } from "./table";

/** Where a table says by what its rows can be reached. */
export interface ReachColumns {
  readonly emails: readonly Column[];
  readonly phones: readonly Column[];
  readonly webs: readonly Column[];
  readonly people: readonly Column[];
  /** An export writes an address in brackets behind a name. */
  readonly names: readonly Column[];
}

/** Web addresses have no field of their own: a column is one where most of its first cells are. */
const looked = 50;

export function reachColumns(table: Table): ReachColumns {
  const all = (...fields: readonly Field[]) => fields.flatMap((field) => columnsOf(table, field));
  const company = columnOf(table, "companyName");
  const person = company === undefined ? undefined : personColumn(table);
  return {
    emails: all("email", "contactMethod", "contactName"),
    phones: all("mobile", "phone", "landline", "contactMethod"),
    webs: all("text").filter(holdsWebAddresses),
    people: [...all("contactName"), ...(person === undefined ? [] : [person])],
    names: company === undefined ? [] : [company],
  };
}

function holdsWebAddresses({ cells }: Column): boolean {
  const filled = cells.slice(0, looked).filter((cell) => !isBlankCell(cell));
  return filled.length > 0 && filled.filter(isWebAddress).length * 2 > filled.length;
}

/** Whether the table has any such column, so that its rows are worth asking. */
export function canReach({ emails, phones, webs, people, names }: ReachColumns): boolean {
  return [emails, phones, webs, people, names].some((columns) => columns.length > 0);
}

/** What one row can be reached by. */
export function reachKeysAt(columns: ReachColumns, row: number): ReachKeys {
  const each = (of: readonly Column[], keys: (cell: CellValue) => readonly string[]) =>
    of.flatMap(({ cells }) => keys(cells[row] ?? ""));
  const beside = each(columns.names, (cell) => namesIn(cell).map((name) => name.beside));
  const email = [...each(columns.emails, emailsIn), ...beside.flatMap(emailsIn)];
  const hosts = [...email, ...each(columns.webs, (cell) => [String(cell)]), ...beside];
  return {
    email,
    phone: each(columns.phones, phonesIn),
    domain: [...new Set(hosts.flatMap((host) => ownDomain(host) ?? []))],
    contact: each(columns.people, contactKeys),
  };
}
