import { customerNamed } from "../../../anomalies/customers/customerNamed";
import { explanationOf, type Telling } from "../../../anomalies/findings/explanationOf";
import { findingId } from "../../../anomalies/findings/findingId";
import type { Found } from "../../../anomalies/findings/found";
import { cellAt, columnAt } from "../../../anomalies/rule/cellAt";
import type { Suggestion } from "../../../anomalies/rule/rule";
import { tableOf } from "../../../anomalies/rule/tableOf";
import { columnLetter } from "../../../sheets/cell";
import { type Book, placeOf } from "../../../tables/table";
import type { FindingView } from "./findingViews";

/** One finding as the pane and the report show it. */
export function findingView(found: Found, row: number, telling: Telling): FindingView {
  const { book } = telling;
  const { rule, role, column } = found;
  const hit = { role, column, row };
  const { message, suggestion } = explanationOf(rule, hit, telling);
  const below = rule.below?.(telling.context, hit) ?? null;
  const inPlace = suggestion !== null && (suggestion.column ?? column) === column ? suggestion : null;
  return {
    ...placeOf(tableOf(book, role), row),
    ...(below && { row: below.row }),
    id: findingId(rule.id, hit),
    ruleId: rule.id,
    severity: found.severity,
    column: letterOf(book, found, row),
    heading: columnAt(book, hit)?.heading ?? "",
    field: columnAt(book, hit)?.field ?? null,
    value: String(below?.value ?? cellAt(book, hit)),
    customer: customerNamed(book, role, row),
    message,
    correction: inPlace?.after ?? null,
    safe: isSafe(suggestion),
    byDefault: isSafe(suggestion) ? "accept" : "undecided",
  };
}

function isSafe(suggestion: Suggestion | null): boolean {
  return suggestion?.certainty === "safe";
}

/** The column's letter on the sheet this row comes from; null for a whole row. */
function letterOf(book: Book, { role, column }: Found, row: number): string | null {
  const table = tableOf(book, role);
  const position =
    column === null ? -1 : (table.columns[column]?.columnOnSheet[table.sheetOf[row] ?? 0] ?? -1);
  return position < 0 ? null : columnLetter(position);
}
