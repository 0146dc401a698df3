import { isBlankCell } from "../../adopt/cells/blankCells";
import type { CellValue } from "../../sheets/cell";
import type { ColumnKey } from "../../sheets/column";
import type { DateOrder } from "../../values/dates/dateOptions";
import { readDate } from "../../values/dates/readDate";
import { wordKey } from "../../values/text/foldText";
import { isPlaceholder } from "../../values/text/placeholders";
import { valueIn } from "../../values/text/reading";
import { customerLinks, type LinkedCustomer } from "./customerLinks";

type Value = (key: ColumnKey) => CellValue | undefined;

/** How days of one sheet are read: its order of day and month, and the serial day that is today. */
interface DayReading {
  readonly order: DateOrder | null;
  readonly today: number;
}

/** What a follow-up is known again by; none where it names nobody or no day. */
export type FollowUpKeys = (value: Value, days: DayReading) => readonly string[];

/**
 * A contact with one customer on one day is known again by what was said; where nothing was written down, by who spoke with
 * whom and how. A customer is the same under its id and under its name, where the list has one of that name.
 */
export function followUpKeysAmong(customers: readonly LinkedCustomer[]): FollowUpKeys {
  const links = customerLinks(customers);
  const placeOf = new Map(customers.map((customer, i) => [customer, `customer ${i}`]));
  const whoOf = (value: Value): string => {
    const [id, name] = [textOf(value, "customerId"), textOf(value, "companyName")];
    const named = links.byName(name);
    const found = (isId(id) ? links.byId(id) : null) ?? (named.length === 1 ? named[0] : null);
    return (found && placeOf.get(found)) ?? wordKey(name || id);
  };
  return (value, { order, today }) => {
    const who = whoOf(value);
    const cell = value("followedUpAt") ?? "";
    const day = valueIn(readDate(cell, { today, coarsest: "day", ...(order && { order }) }));
    if (who === "" || day === undefined) return [];
    const said = textOf(value, "content");
    const by = ["contactName", "followedUpBy", "channel"].map((key) => wordKey(textOf(value, key)));
    return [[who, day, ...(said === "" ? ["", ...by] : [wordKey(said)])].join("\n")];
  };
}

function textOf(value: Value, key: ColumnKey): string {
  const cell = value(key) ?? "";
  return isBlankCell(cell) ? "" : String(cell).trim();
}

function isId(text: string): boolean {
  return text !== "" && !isPlaceholder(text, "customerId");
}
