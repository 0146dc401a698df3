import type { SheetBlock, SheetMapping } from "../adopt/mapping/mapping";
import type { TrimmedRows } from "../adopt/rows/trimRows";
import { type Role, roles } from "../sheets/fields";
import type { Grid } from "../sheets/grid";
import { createTableBuilder, type TableBuilder } from "../tables/building/buildTable";
import { type ReadingContext, unreadableCells } from "../tables/columns/unreadable";
import type { Book, Table } from "../tables/table";
import { recordsBySheet } from "./recordsBySheet";
import type { BookSummary } from "./views";

/** A book being read: slices go in, tables come out. */
export interface BookReading {
  add(grid: Grid): void;
  book(): Book;
  /** The sheets of rates as they stand. */
  rates(): readonly Grid[];
  /** What lay under the headings of each sheet beside its records. */
  rowsSeen(): ReadonlyMap<string, TrimmedRows>;
  /** The mappings with exact first and last data rows, those without a role as they were. */
  mappings(): readonly SheetMapping[];
}

export function openBook(mappings: readonly SheetMapping[]): BookReading {
  const builders = new Map<Role, TableBuilder>(
    roles.map((role) => [role, createTableBuilder(role, mappings)]),
  );
  const related = openRelated(mappings);
  const rates = openRates(mappings);
  const roleOf = new Map(mappings.map((mapping) => [mapping.sheet, mapping.role]));
  const table = (role: Role) => (builders.get(role) ?? createTableBuilder(role, [])).finish();
  return {
    add(grid) {
      const role = roleOf.get(grid.sheet);
      if (role) builders.get(role)?.add(grid);
      else related.get(grid.sheet)?.add(grid);
      rates.add(grid);
    },
    book: () => ({
      customers: table("customers"),
      followUps: table("followUps"),
      transactions: table("transactions"),
      ...beside(related, mappings),
    }),
    rates: rates.grids,
    rowsSeen: () =>
      new Map(
        [...builders].flatMap(([role, builder]) => {
          const sheets = mappings.filter((mapping) => mapping.role === role);
          return builder.rowsSeen().map((seen, i) => [sheets[i]?.sheet ?? "", seen] as const);
        }),
      ),
    mappings: () => exactMappings(mappings, [...builders.values(), ...related.values()]),
  };
}

function exactMappings(
  mappings: readonly SheetMapping[],
  builders: readonly TableBuilder[],
): readonly SheetMapping[] {
  const exact = new Map(
    builders.flatMap((builder) => builder.mappings().map((mapping) => [mapping.sheet, mapping])),
  );
  return mappings.map((mapping) => ({ ...(exact.get(mapping.sheet) ?? mapping), role: mapping.role }));
}

/** By sheet. */
type Related = ReadonlyMap<string, TableBuilder>;

/** A sheet that is only inspected, or holds sums by months, is laid out as a list of deals. */
function openRelated(mappings: readonly SheetMapping[]): Related {
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
function beside(related: Related, mappings: readonly SheetMapping[]): Pick<Book, "related" | "byMonths"> {
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

/** Sheets of rates are kept whole. */
function openRates(mappings: readonly SheetMapping[]) {
  const rates = new Map<string, Grid>(
    mappings.flatMap((mapping) =>
      mapping.rates ? [[mapping.sheet, emptyGrid(mapping.sheet, mapping.rates)]] : [],
    ),
  );
  return {
    add(grid: Grid): void {
      const own = rates.get(grid.sheet);
      if (own) rates.set(grid.sheet, { ...own, rows: [...own.rows, ...grid.rows] });
    },
    grids: (): readonly Grid[] => [...rates.values()],
  };
}

function emptyGrid(sheet: string, { firstRow, firstColumn }: SheetBlock): Grid {
  return { sheet, firstRow, firstColumn, rows: [] };
}

/** The most unreadable cells listed at once; the count is of all. */
const listed = 200;

/** `whole`: the book with what stands on several sheets and is counted once. */
export function summaryOf(
  book: Book,
  mappings: readonly SheetMapping[],
  context: ReadingContext & { readonly whole?: Book | undefined },
): BookSummary {
  const found = unreadableCells([book.customers, book.followUps, book.transactions], context, listed);
  return {
    rows: {
      customers: book.customers.rowCount,
      followUps: book.followUps.rowCount,
      transactions: book.transactions.rowCount,
    },
    records: recordsBySheet(context.whole ?? book),
    unreadable: found.cells,
    unreadableCount: found.count,
    mappings,
  };
}
