import type { Found } from "../../anomalies/findings/found";
import { shownSeverity, worstFirst } from "../../anomalies/findings/shownSeverity";
import { tableOf } from "../../anomalies/rule/tableOf";
import type { Book, Table } from "../../tables/table";
import { findingOwner } from "./findingOwner";
import type { WantedFindings } from "./findingViews";

interface FoundRow {
  readonly found: Found;
  readonly row: number;
}

/** The findings a query asks for, the errors first, then in the order rules are listed; nothing is explained yet. */
export function findingHits(book: Book, all: readonly Found[], query: WantedFindings): readonly FoundRow[] {
  return worstFirst(findingsIn(book, all, query)).flatMap((found) =>
    Array.from(found.rows, (row) => ({ found, row })),
  );
}

/** What was found, less the rows a query does not ask for. */
export function findingsIn(book: Book, all: readonly Found[], query: WantedFindings): readonly Found[] {
  return all
    .filter((found) => matches(tableOf(book, found.role), found, query))
    .map((found) => ({ ...found, rows: rowsOf(book, found, query) }));
}

function rowsOf(book: Book, { role, rows }: Found, { sheet, owner }: WantedFindings): Int32Array {
  if (sheet === undefined && owner === undefined) return rows;
  return rows.filter(
    (row) =>
      (sheet === undefined || sheetOf(tableOf(book, role), row) === sheet) &&
      (owner === undefined || findingOwner(book, role, row) === owner),
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
