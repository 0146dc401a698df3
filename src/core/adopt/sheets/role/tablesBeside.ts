import type { Field } from "../../../sheets/fields";
import type { Grid } from "../../../sheets/grid";
import { isBlankCell } from "../../cells/blankCells";
import type { SeenColumn } from "../../columns/seenColumn";
import type { ColumnMapping } from "../../mapping/mapping";
import type { HeadingBlock } from "../../rows/headingBlock";

/** Columns that stand together; an empty column parts them. A single one is no table but a remark. */
export function columnGroups(columns: readonly SeenColumn[]): readonly (readonly SeenColumn[])[] {
  const groups: SeenColumn[][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last?.at(-1)?.column === column.column - 1) last.push(column);
    else groups.push([column]);
  }
  return groups.filter((group) => group.length > 1);
}

/** Fewer rows filled from the first on may be remarks that happen to stand there. */
const fewestRows = 3;
/** A list of half as many rows may be one that somebody stopped filling in; of fewer it is not the same list. Our judgement. */
const halfAsLong = 0.5;

/** Whether these columns are filled from the first row without a gap and end while the others go on: a legend beside a list. */
export function endsEarly(
  { rows, firstColumn }: Grid,
  { next }: HeadingBlock,
  group: readonly SeenColumn[],
  all: readonly SeenColumn[],
): boolean {
  const filledRows = (columns: readonly SeenColumn[]) =>
    rows
      .slice(next)
      .flatMap((row, i) =>
        columns.some(({ column }) => !isBlankCell(row[column - firstColumn] ?? "")) ? [i] : [],
      );
  const own = filledRows(group);
  const others = filledRows(all.filter((column) => !group.includes(column)));
  const length = own.length;
  return length >= fewestRows && own.at(-1) === length - 1 && length < others.length * halfAsLong;
}

/** Fields that say whose a row is; two tables side by side each have one. */
const whose: readonly Field[] = ["customerId", "companyName", "personName", "lastName"];
/** Rows of one table name one customer; a parent or a bill-to company differs now and then. */
const differingShare = 0.3;

/**
 * Whether columns further right are a table of their own, not the rest of this one behind a spacer: its rows go on
 * where these end, or name other customers in the same rows.
 */
export function standsAlone(
  { rows, firstColumn }: Grid,
  { next }: HeadingBlock,
  left: readonly ColumnMapping[],
  right: readonly ColumnMapping[],
): boolean {
  const named = (columns: readonly ColumnMapping[]) =>
    columns.some(({ field }) => field !== null && whose.includes(field));
  if (!named(left) || !named(right)) return false;
  const body = rows.slice(next);
  const filled = (columns: readonly ColumnMapping[], row: Grid["rows"][number]) =>
    columns.filter(({ field, column }) => field !== null && !isBlankCell(row[column - firstColumn] ?? ""))
      .length > 1;
  if (body.some((row) => filled(right, row) && !filled(left, row))) return true;
  return whose.some((field) => {
    const [a, b] = [left, right].map((columns) => columns.find((column) => column.field === field)?.column);
    if (a === undefined || b === undefined) return false;
    const both = body
      .map((row) => [row[a - firstColumn] ?? "", row[b - firstColumn] ?? ""] as const)
      .filter((pair) => !pair.some(isBlankCell));
    return both.filter(([one, other]) => one !== other).length > both.length * differingShare;
  });
}
