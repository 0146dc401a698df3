import type { Found } from "../../../anomalies/findings/found";
import { shownSeverity, worstFirst } from "../../../anomalies/findings/shownSeverity";
import { tableOf } from "../../../anomalies/rule/tableOf";
import type { Book, Table } from "../../../tables/table";
import type { WantedFindings } from "../views/findingViews";
import type { OwnerOf } from "./assignedOwner";

/** Whose sheets the findings are on, and who is to see to them. */
export interface FindingPlaces {
  readonly book: Book;
  readonly ownerOf: OwnerOf;
}

/** One row of what was found. */
export interface FoundRow {
  readonly found: Found;
  readonly row: number;
}

/** The findings a query asks for, the errors first, then in the order rules are listed; nothing is explained yet. */
export function findingHits(
  places: FindingPlaces,
  all: readonly Found[],
  query: WantedFindings,
): readonly FoundRow[] {
  return worstFirst(findingsIn(places, all, query)).flatMap((found) =>
    Array.from(found.rows, (row) => ({ found, row })),
  );
}

/** What was found, less the rows a query does not ask for. */
export function findingsIn(
  places: FindingPlaces,
  all: readonly Found[],
  query: WantedFindings,
): readonly Found[] {
  return all
    .filter((found) => matches(tableOf(places.book, found.role), found, query))
    .map((found) => ({ ...found, rows: rowsOf(places, found, query) }));
}

function rowsOf(
  { book, ownerOf }: FindingPlaces,
  found: Found,
  { sheet, owner }: WantedFindings,
): Int32Array {
  const { role, rows } = found;
  if (sheet === undefined && owner === undefined) return rows;
  return rows.filter(
    (row) =>
      (sheet === undefined || sheetOf(tableOf(book, role), row) === sheet) &&
      (owner === undefined || ownerOf(found, row) === owner),
  );
}

function matches(table: Table, found: Found, query: WantedFindings): boolean {
  const { rule, column, systemic } = found;
  if (query.ruleId !== undefined && rule.id !== query.ruleId) return false;
  if (query.severity !== undefined && shownSeverity(found) !== query.severity) return false;
  if (query.hints === false && found.severity === "info") return false;
  if (query.systemic !== undefined && systemic !== query.systemic) return false;
  const heading = column === null ? "" : (table.columns[column]?.heading ?? "");
  return query.heading === undefined || heading === query.heading;
}

function sheetOf(table: Table, row: number): string {
  return table.sheets[table.sheetOf[row] ?? 0] ?? "";
}
