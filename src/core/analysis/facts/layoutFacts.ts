import type { SheetMapping } from "../../adopt/mapping/mapping";
import type { TrimmedRows } from "../../adopt/rows/trimRows";
import type { LayoutFacts } from "../../anomalies/rule/context";
import type { Hits } from "../../anomalies/rule/hit";
import type { Field } from "../../sheets/fields";
import type { Rectangle, SheetLayout } from "../../sheets/sheetLayout";
import type { Book } from "../../tables/table";
import { tableUnder } from "../sheets/columnBeside";
import { columnAt, type RecordSheet, recordSheet } from "../sheets/recordSheet";

/** A code kept as a number loses its leading zeros and every digit after the fifteenth. */
const codes: ReadonlySet<Field> = new Set<Field>(["mobile", "phone", "landline", "creditCode"]);

/** A sheet that holds records, with what was seen of it. */
interface ReadSheet extends RecordSheet {
  readonly layout: SheetLayout;
  readonly seen: TrimmedRows | undefined;
}

/** Turns what was seen of the sheets into hits of table rows; sheets whose layout was not read are passed over. */
export function layoutFacts(
  book: Book,
  mappings: readonly SheetMapping[],
  layouts: readonly SheetLayout[],
  seen: ReadonlyMap<string, TrimmedRows>,
): LayoutFacts {
  const sheets = mappings.flatMap((mapping): readonly ReadSheet[] => {
    const layout = layouts.find(({ sheet }) => sheet === mapping.sheet);
    const sheet = recordSheet(book, mapping);
    return sheet && layout ? [{ ...sheet, layout, seen: seen.get(mapping.sheet) }] : [];
  });
  const each = (hitsOf: (sheet: ReadSheet) => readonly Hits[]) => sheets.flatMap(hitsOf);
  return {
    blankRows: each((sheet) => rowsAbove(sheet, sheet.seen?.blankRows ?? [])),
    duplicateHeadings: each(duplicateHeadings),
    mergedCells: each((sheet) => [
      ...rowsAbove(sheet, sheet.seen?.totalRows ?? []),
      ...(sheet.layout.merged ?? []).flatMap((area) => mergedIn(sheet, area)),
    ]),
    rowsOutside: each(rowsOutside),
    codesNotText: each(codesNotText),
    hiddenRows: each(hiddenRows),
  };
}

function hits({ table }: ReadSheet, column: number | null, rows: readonly number[]): readonly Hits[] {
  const distinct = [...new Set(rows)].filter((row) => row >= 0).sort((a, b) => a - b);
  return distinct.length === 0 ? [] : [{ role: table.role, column, rows: Int32Array.from(distinct) }];
}

/** Of sheet rows that are no records: the record just above each. */
function rowsAbove(sheet: ReadSheet, rows: readonly number[]): readonly Hits[] {
  return hits(
    sheet,
    null,
    rows.map((row) => sheet.rows.atOrAbove(row)),
  );
}

/** Two columns we read under one heading: formulas and pivot tables take the first for both. */
function duplicateHeadings(sheet: ReadSheet): readonly Hits[] {
  const known = new Set<string>();
  return sheet.mapping.columns.flatMap((column) => {
    const heading = column.heading.trim();
    if (column.field === null || heading === "") return [];
    const repeated = known.has(heading);
    known.add(heading);
    return repeated ? hits(sheet, columnAt(sheet, column), [sheet.rows.first()]) : [];
  });
}

function mergedIn(sheet: ReadSheet, area: Rectangle): readonly Hits[] {
  const mapped = sheet.mapping.columns.find(
    ({ column, field }) => field !== null && column >= area.column && column < area.column + area.columns,
  );
  const [first] = sheet.rows.within(area.row, area.row + area.rows - 1);
  return mapped && first !== undefined ? hits(sheet, columnAt(sheet, mapped), [first]) : [];
}

/** Records below the end of the table their headings belong to. */
function rowsOutside(sheet: ReadSheet): readonly Hits[] {
  const table = tableUnder(sheet);
  if (!table) return [];
  const end = table.row + table.rows - 1;
  const outside = sheet.rows.within(end + 1, Number.POSITIVE_INFINITY);
  return outside.length === 0 ? [] : hits(sheet, null, [sheet.rows.atOrAbove(end)]);
}

/** One hit a column: it is the column's format that is wrong, not each of its cells. */
function codesNotText(sheet: ReadSheet): readonly Hits[] {
  return sheet.mapping.columns.flatMap((mapped) => {
    if (mapped.field === null || !codes.has(mapped.field)) return [];
    const position = columnAt(sheet, mapped);
    const cells = position === null ? [] : (sheet.table.columns[position]?.cells ?? []);
    const number = sheet.rows.all().find((row) => typeof cells[row] === "number");
    return number === undefined ? [] : hits(sheet, position, [number]);
  });
}

function hiddenRows(sheet: ReadSheet): readonly Hits[] {
  const runs = sheet.layout.hiddenRows ?? [];
  return hits(
    sheet,
    null,
    runs.flatMap(({ row, rows }) => sheet.rows.within(row, row + rows - 1)),
  );
}
