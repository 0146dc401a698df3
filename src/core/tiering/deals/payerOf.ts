import { columnOf, type Table } from "../../tables/table";

const fields = ["customerId", "companyName", "personName"] as const;

/** How a row says who paid, by its number or else by its name; "" where it says nothing. */
export function payerOf(table: Table): (row: number) => string {
  const columns = fields.flatMap((field) => columnOf(table, field) ?? []);
  return (row) => {
    for (const { cells } of columns) {
      const text = String(cells[row] ?? "").trim();
      if (text !== "") return text;
    }
    return "";
  };
}
