import type { SheetBlock, SheetMapping } from "../../adopt/mapping/mapping";
import type { TrimmedRows } from "../../adopt/rows/trimRows";
import { type Role, roles } from "../../sheets/fields";
import type { Grid } from "../../sheets/grid";
import { createTableBuilder, type TableBuilder } from "../../tables/building/buildTable";
import type { Book } from "../../tables/table";
import { beside, openRelated } from "./openRelated";

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
