import { callsOf, numberFound } from "../../tables/customers/calledRows";
import { shownName } from "../../tables/customers/customerIndex";
import { columnOf, placeOf } from "../../tables/table";
import { type Reach, reachOf } from "../book/reachOf";
import type { BookContext } from "../context/bookContext";
import { pageOf } from "../context/page";
import type { Page, PageQuery, RowPlace } from "../context/views";
import { ownersOf } from "../followUps/duePage";

/** Whom somebody looks for, by what `callsOf` knows of them; "" = everybody. */
export interface SoughtQuery extends PageQuery {
  readonly text: string;
}

export interface SoughtCustomer extends RowPlace, Reach {
  readonly customerId: string;
  readonly companyName: string;
  /** "" = nobody. */
  readonly owner: string;
  /** The number it was found by, as it is written; "" where the name, a person or nothing was asked for. */
  readonly foundBy: string;
}

/** The customers a text calls, those it names first, in the order of the sheet. */
export function soughtCustomers(context: BookContext, query: SoughtQuery): Page<SoughtCustomer> {
  const { customers } = context.book;
  const ownerOf = ownersOf(context);
  const ids = columnOf(customers, "customerId")?.cells ?? [];
  const { isNamed, isCalled } = callsOf(customers, query.text);
  const named: number[] = [];
  const further: number[] = [];
  for (let row = 0; row < customers.rowCount; row++)
    if (isNamed(row)) named.push(row);
    else if (isCalled(row)) further.push(row);
  return pageOf([...named, ...further], query, (row) => ({
    ...placeOf(customers, row),
    ...reachOf(customers, row),
    customerId: String(ids[row] ?? "").trim(),
    companyName: shownName(customers, row),
    owner: ownerOf(row),
    foundBy: isNamed(row) ? "" : numberFound(customers, row, query.text),
  }));
}
