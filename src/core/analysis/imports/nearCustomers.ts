import type { ColumnMapping } from "../../adopt/mapping/mapping";
import { openLiveIndex } from "../../dedupe/live/liveIndex";
import { defaultDedupeSettings } from "../../dedupe/scoring/settings";
import type { LinkedCustomer } from "../../imports/customers/customerLinks";
import type { ImportInput } from "../../imports/customers/importedSheet";
import { sourceReach } from "../../imports/rows/sourceReach";
import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { createTableBuilder } from "../../tables/building/buildTable";
import { once } from "../../tables/kept/once";
import type { Table } from "../../tables/table";
import type { ReachKeys } from "../../values/contacts/reachKeys";

const columns = ["companyName", "shortName", "mobile", "email"] as const satisfies readonly Field[];
type Said = Readonly<Record<(typeof columns)[number], CellValue>>;

/**
 * Finds the customer whom the search for duplicates would hold beside a name that is on no list, by the name and by the
 * telephone and e-mail address its first row bears. Customers without a name are nobody to be near to.
 */
export const nearAmong: NonNullable<ImportInput["nearAmong"]> = (customers) => {
  const named = customers.filter(({ names }) => (names[0] ?? "").trim() !== "");
  const made = once(() => indexOf(named));
  return (name, { source }, sheet) => {
    if (named.length === 0) return null;
    const said = saidOf([name], sourceReach(source.cells, sheet.columns));
    const { table, index } = made();
    const [nearest] = index.check(columns.map((column) => said[column]));
    // A name that looks like a line of totals is no row of the table: rows are counted as they were given.
    return nearest ? (named[(table.sheetRow[nearest.row] ?? 0) - 1] ?? null) : null;
  };
};

function indexOf(customers: readonly LinkedCustomer[]) {
  const table = tableOf(customers);
  return { table, index: openLiveIndex(table, defaultDedupeSettings) };
}

function saidOf(names: readonly string[], reach: ReachKeys | undefined): Said {
  return {
    companyName: names[0] ?? "",
    shortName: names[1] ?? "",
    mobile: reach?.phone.join("；") ?? "",
    email: reach?.email[0] ?? "",
  };
}

/** The customers as a table of their own, one row each in the same order. */
function tableOf(customers: readonly LinkedCustomer[]): Table {
  const mapping = columns.map(
    (field, column): ColumnMapping => ({
      column,
      heading: field,
      field,
      confidence: 1,
      reason: { kind: "none" },
      scale: 1,
      samples: [],
    }),
  );
  const sheet = "customers";
  const lastDataRow = customers.length;
  const rows = customers.map(({ names, reach }) => {
    const said = saidOf(names, reach);
    return columns.map((column) => said[column]);
  });
  const builder = createTableBuilder("customers", [
    { sheet, role: "customers", headerRow: 0, firstDataRow: 1, lastDataRow, columns: mapping },
  ]);
  builder.add({ sheet, firstRow: 1, firstColumn: 0, rows });
  return builder.finish();
}
