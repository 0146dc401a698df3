import { reachFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { personColumn } from "../../tables/columns/personColumn";
import { linkRows } from "../../tables/customers/linkRows";
import { columnOf, columnsOf, type Table } from "../../tables/table";
import type { CustomerContact } from "./customerView";

/** The people a list of contacts holds at one customer. */
export function listedContacts(list: Table, customers: Table, customer: number): readonly CustomerContact[] {
  const rows: number[] = [];
  linkRows(list, customers).forEach((owner, row) => {
    if (owner === customer) rows.push(row);
  });
  const name = columnOf(list, "contactName") ?? personColumn(list);
  const texts = (fields: readonly Field[], row: number) =>
    fields
      .flatMap((field) => columnsOf(list, field))
      .map(({ cells }) => String(cells[row] ?? "").trim())
      .filter((text) => text !== "");
  return rows.map((row) => ({
    name: String(name?.cells[row] ?? "").trim(),
    role: texts(["jobTitle"], row).join(" · "),
    reach: texts(reachFields, row),
  }));
}
