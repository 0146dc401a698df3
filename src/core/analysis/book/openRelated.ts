import type { SheetMapping } from "../../adopt/mapping/mapping";
import { createTableBuilder, type TableBuilder } from "../../tables/building/buildTable";
import type { Book, Table } from "../../tables/table";

/** By sheet. */
type Related = ReadonlyMap<string, TableBuilder>;

/** A sheet that is only inspected, or holds sums by months, is laid out as a list of deals. */
export function openRelated(mappings: readonly SheetMapping[]): Related {
  return new Map(
    mappings
      .filter(({ related, byMonths }) => related || byMonths)
      .map((mapping) => [
        mapping.sheet,
        createTableBuilder("transactions", [{ ...mapping, role: "transactions" }]),
      ]),
  );
}

/** The tables of sheets that hold none of our records. */
export function beside(
  related: Related,
  mappings: readonly SheetMapping[],
): Pick<Book, "related" | "byMonths"> {
  const tables = relatedTables(related, mappings);
  const of = (is: (mapping: SheetMapping) => boolean | undefined) => {
    const sheets = new Set(mappings.filter(is).map(({ sheet }) => sheet));
    return tables.filter((table) => sheets.has(table.sheets[0] ?? ""));
  };
  const lists = of((mapping) => mapping.related);
  const byMonths = of((mapping) => mapping.byMonths);
  return { ...(lists.length > 0 && { related: lists }), ...(byMonths.length > 0 && { byMonths }) };
}

function relatedTables(related: Related, mappings: readonly SheetMapping[]): readonly Table[] {
  const contacts = new Set(
    mappings.flatMap(({ sheet, contactsOf }) => (contactsOf === undefined ? [] : sheet)),
  );
  return [...related].map(([sheet, builder]) => ({
    ...builder.finish(),
    related: true,
    ...(contacts.has(sheet) && { contacts: true }),
  }));
}
