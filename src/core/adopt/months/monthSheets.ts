import type { Field } from "../../sheets/fields";
import type { SheetHead } from "../../sheets/grid";
import type { SeenColumn } from "../columns/seenColumn";
import { headingCandidates } from "../headings/headingCandidates";
import type { ColumnMapping, SheetMapping } from "../mapping/mapping";
import type { SheetChoices } from "../mapping/sheetChoices";
import { namesNoUnit, titleScale } from "../rows/titleUnit";
import { scaleOf } from "../settle/money/groupUnit";
import { relatedSheet } from "../sheets/relatedSheet";
import { type SheetsSeen, wasLeftOut } from "../sheets/relatedSheets";
import { type MonthColumns, monthColumns } from "./monthColumns";

/**
 * The mappings with those sheets without a role marked that hold what each customer bought by months. Sums over
 * periods are no list to be inspected; of those alone that are none the columns are laid out here.
 */
export function withMonths(
  mappings: readonly SheetMapping[],
  { heads, seen, domains }: SheetsSeen,
  choices: SheetChoices,
): readonly SheetMapping[] {
  if (mappings.every(({ role }) => role !== "customers")) return mappings;
  return mappings.map((mapping, i) => {
    const [head, sheet] = [heads[i], seen[i]];
    if (head === undefined || sheet === undefined || mayNotBe(mapping, head, choices)) return mapping;
    const titles = [mapping.sheet, ...titlesOf(head, mapping)];
    const months = monthColumns(sheet.columns, titles);
    if (months.size === 0) return mapping;
    const { columns } = sheet;
    const laidOut = mapping.related ? mapping : relatedSheet({ mapping, columns }, head, domains, true);
    if (laidOut === null || !namesCustomers(laidOut)) return mapping;
    const { related: _related, ...rest } = laidOut;
    return {
      ...rest,
      ...(mapping.related && { related: true }),
      columns: inMonths(laidOut.columns, months, { columns, titles }),
      byMonths: true,
    };
  });
}

/** A list of ours, one that was left out, is hidden or has no headings. */
function mayNotBe(
  { sheet, role, related, headerRow, contactsOf, rates }: SheetMapping,
  { visible }: SheetHead,
  choices: SheetChoices,
): boolean {
  if (role !== null || headerRow === 0 || !visible || contactsOf !== undefined || rates) return true;
  return related !== true && wasLeftOut(sheet, choices);
}

/** Texts over the headings, those of merged cells once. */
export function titlesOf({ head }: SheetHead, { headerRow }: SheetMapping): readonly string[] {
  const above = head.rows.slice(0, Math.max(0, headerRow - head.firstRow));
  return [...new Set(above.flatMap((row) => row.filter((cell) => typeof cell === "string").map(String)))];
}

const names: ReadonlySet<Field | null> = new Set<Field | null>(["customerId", "companyName", "personName"]);

/** Whether anything tells whose sums they are. */
function namesCustomers({ columns }: SheetMapping): boolean {
  return columns.some(({ field }) => names.has(field));
}

function namesCurrency(column: SeenColumn): boolean {
  return headingCandidates(column, "transactions")[0]?.field === "currency";
}

interface SeenMonths {
  readonly columns: readonly SeenColumn[];
  /** The name of the sheet and what stands over the headings. */
  readonly titles: readonly string[];
}

/** The columns with that of currencies and those of months as such, these in the unit their heading, the one above or a title names. */
function inMonths(
  mapped: readonly ColumnMapping[],
  months: MonthColumns,
  { columns, titles }: SeenMonths,
): readonly ColumnMapping[] {
  const scale = titleScale(titles);
  return mapped.map((column) => {
    const sumsOf = months.get(column.column);
    const seen = columns.find((one) => one.column === column.column);
    if (seen === undefined) return column;
    if (sumsOf === undefined) return namesCurrency(seen) ? { ...column, field: "currency" as const } : column;
    const own = { ...column, scale: scaleOf(seen, "amount") };
    return { ...own, field: "number" as const, sumsOf, ...(namesNoUnit(own) && { scale }) };
  });
}
