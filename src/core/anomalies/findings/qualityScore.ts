import { roles } from "../../sheets/fields";
import type { Book, Column, Table } from "../../tables/table";
import { marks } from "../cells/cellMarks";
import { columnMarks } from "../cells/columnMarks";
import { hasBlanks } from "../rule/blanks";
import type { Severity } from "../rule/hit";
import type { Found } from "./found";
import { shownSeverity } from "./shownSeverity";

/** What a defective cell of each severity costs. */
const weights: Readonly<Record<Severity, number>> = { error: 1, warning: 0.3, info: 0.05 };

/**
 * 100 × (1 − Σ weight of defective cells ÷ checked cells). A checked cell is one that holds something or ought to;
 * of a systemic problem every cell counts with the severity judged.
 */
export function qualityScore(book: Book, found: readonly Found[]): number {
  let cost = 0;
  let missing = 0;
  for (const one of found) {
    cost += one.rows.length * weights[shownSeverity(one)];
    if (one.rule.catalogue.startsWith("B")) missing += one.rows.length;
  }
  const tables = [...roles.map((role) => book[role]), ...(book.related ?? [])];
  const checked = tables.reduce((sum, table) => sum + filledCells(table), missing);
  return checked === 0 ? 100 : Math.max(0, 100 * (1 - cost / checked));
}

function filledCells({ columns, rowCount }: Table): number {
  return columns.reduce((sum, column) => sum + (hasBlanks(column) ? filledIn(column) : rowCount), 0);
}

function filledIn(column: Column): number {
  const cells = columnMarks(column).cells();
  let filled = 0;
  for (let row = 0; row < cells.length; row++) if (((cells[row] ?? 0) & marks.blank) === 0) filled++;
  return filled;
}
