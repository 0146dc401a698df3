import { calledBy } from "../../tables/calledRows";
import { nameColumn } from "../../tables/customerIndex";
import { columnOf, placeOf } from "../../tables/table";
import type { BookContext } from "../bookContext";
import { ownersOf } from "../followUps/duePage";
import { pageOf } from "../page";
import type { Page, PageQuery, RowPlace } from "../views";
import { type Reach, reachOf } from "./reachOf";

/** Whom somebody looks for, by parts of number, name or short name; "" = everybody. */
export interface SoughtQuery extends PageQuery {
  readonly text: string;
}

export interface SoughtCustomer extends RowPlace, Reach {
  readonly customerId: string;
  readonly companyName: string;
  /** "" = nobody. */
  readonly owner: string;
}

/** The customers a text calls, as the sheet has them. */
export function soughtCustomers(context: BookContext, query: SoughtQuery): Page<SoughtCustomer> {
  const { customers } = context.book;
  const ownerOf = ownersOf(context);
  const ids = columnOf(customers, "customerId")?.cells ?? [];
  const names = nameColumn(customers)?.cells ?? [];
  const isCalled = calledBy(customers, query.text);
  const rows: number[] = [];
  for (let row = 0; row < customers.rowCount; row++) if (isCalled(row)) rows.push(row);
  return pageOf(rows, query, (row) => ({
    ...placeOf(customers, row),
    ...reachOf(customers, row),
    customerId: String(ids[row] ?? "").trim(),
    companyName: String(names[row] ?? "").trim(),
    owner: ownerOf(row),
  }));
}
