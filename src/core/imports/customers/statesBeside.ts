import { isBlankCell } from "../../adopt/cells/blankCells";
import type { CellValue } from "../../sheets/cell";
import type { ColumnKey } from "../../sheets/column";
import type { Field } from "../../sheets/fields";
import { dateOrderOf } from "../../values/dates/dateOrderOf";
import { looksLikePerson } from "../../values/names/personName";
import { wordKey } from "../../values/text/foldText";
import { type AdoptedList, adoptedValues } from "../lists/adoptedList";
import type { RowState } from "../lists/knownRows";
import { ownReach, sourceReach } from "../rows/sourceReach";
import type { SourceColumn } from "../source/sourceColumn";
import type { SourceRow } from "../source/sourceSheet";
import type { LinkedCustomer } from "./customerLinks";
import { type FollowUpKeys, followUpKeysAmong } from "./followUpKeys";

/**
 * The state of every record beside a list of the team's own, which says of no row where it came from: a customer is
 * there by its id or its whole name (a person's only with the same telephone or address, for there are namesakes), a
 * deal by its order number, a follow-up by its customer, day and text.
 */
export function statesBeside(
  list: AdoptedList,
  records: readonly SourceRow[],
  columns: readonly SourceColumn[],
  { there, today }: Beside,
): readonly RowState[] {
  if (list.role === "followUps") return contactStates(list, records, columns, { there, today });
  const known = new Set(
    adoptedValues(list).flatMap((value) => keysOf(list, value, reachOf(ownReach(value)))),
  );
  return records.map(({ cells }) => {
    const value = (key: ColumnKey) => cellOf(cells, columns, key);
    const keys = keysOf(list, value, reachOf(sourceReach(cells, columns)));
    return keys.some((key) => known.has(key)) ? "known" : "new";
  });
}

/** What rows of a list stand beside: its customers (asked for where they matter), and the serial day that is today. */
interface Beside {
  readonly there: () => readonly LinkedCustomer[];
  readonly today: number;
}

/** Two rows of the file that say the same are one contact too, once the list has it. */
function contactStates(
  list: AdoptedList,
  records: readonly SourceRow[],
  columns: readonly SourceColumn[],
  { there, today }: Beside,
): readonly RowState[] {
  const keysOfRow: FollowUpKeys = followUpKeysAmong(there());
  const days = list.mapping.columns.find(({ field }) => field === "followedUpAt");
  const cells = list.records.map((record) => record.cells[days?.column ?? -1] ?? "");
  const own = { order: dateOrderOf(cells) ?? days?.dateOrder ?? null, today };
  const known = new Set(adoptedValues(list).flatMap((value) => keysOfRow(value, own)));
  const order = columns.find(({ field }) => field === "followedUpAt")?.order ?? null;
  return records.map((record) => {
    const value = (key: ColumnKey) => cellOf(record.cells, columns, key);
    return keysOfRow(value, { order, today }).some((key) => known.has(key)) ? "known" : "new";
  });
}

type Value = (key: ColumnKey) => CellValue | undefined;

/** All that a row may be told by. */
function keysOf({ role }: AdoptedList, value: Value, reach: readonly string[]): readonly string[] {
  if (role === "transactions") return keyed("order", value("orderId"));
  const name = value("companyName");
  const isNamesake = looksLikePerson(String(name ?? ""));
  const names = isNamesake ? reach.flatMap((one) => keyed(one, name)) : keyed("name", name);
  return [...keyed("id", value("customerId")), ...names];
}

function keyed(kind: string, value: CellValue | undefined): readonly string[] {
  return value === undefined || isBlankCell(value) ? [] : [`${kind} ${wordKey(String(value))}`];
}

/** The telephones and addresses of a row; "alone" where it has none. */
function reachOf({ phone, email }: ReturnType<typeof ownReach>): readonly string[] {
  const all = [...phone, ...email];
  return all.length === 0 ? ["alone"] : all;
}

function cellOf(cells: readonly CellValue[], columns: readonly SourceColumn[], key: ColumnKey): CellValue {
  const isMeant = (field: Field | null) => field === key || (key === "companyName" && field === "personName");
  const said = columns.filter(({ field }) => isMeant(field)).map(({ column }) => cells[column] ?? "");
  return said.find((cell) => !isBlankCell(cell)) ?? "";
}
