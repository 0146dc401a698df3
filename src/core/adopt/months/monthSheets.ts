import type { Field } from "../../sheets/fields";
import type { SheetHead } from "../../sheets/grid";
import type { SheetMapping } from "../mapping/mapping";
import type { SheetChoices } from "../mapping/sheetChoices";
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
    const months = monthColumns(sheet.columns, [mapping.sheet, ...titlesOf(head, mapping)]);
    if (months.size === 0) return mapping;
    const { columns } = sheet;
    const laidOut = mapping.related ? mapping : relatedSheet({ mapping, columns }, head, domains, true);
    return laidOut === null ? mapping : (inMonths(laidOut, months, mapping.related === true) ?? mapping);
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

/** The mapping with its months; null where nothing tells whose sums they are. */
function inMonths(mapping: SheetMapping, months: MonthColumns, isList: boolean): SheetMapping | null {
  if (!mapping.columns.some(({ field }) => names.has(field))) return null;
  const { related: _related, ...rest } = mapping;
  const columns = mapping.columns.map((column) => {
    const month = months.get(column.column);
    return month === undefined ? column : { ...column, field: "number" as const, month };
  });
  return { ...rest, ...(isList && { related: true as const }), columns, byMonths: true };
}
